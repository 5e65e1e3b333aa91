import { View } from "../hits/view";
import { ownStatementId } from "../statement-id";
import { firstFrom } from "../text/first-from";
import { statementInSight } from "../text/statement-in-sight";
import type { OwnArchive } from "../types";
import { readBlock, type StoredStatement } from "./block";
import type { SegmentStore } from "./segment-store";

/** A statement that was read. */
export interface OpenedStatement {
  /** Its first unit, counted over the archive. */
  readonly first: number;
  readonly view: View;
}

/**
 * Statements of so many blocks stay open: what was read for a card is asked for again by the reader, and most of what two
 * letters find that are typed, by the third. A search reads up to 160.
 */
const KEPT_BLOCKS = 192;

/** Opens the statements of an archive that is stored. */
export class OpenStatements {
  /** The first unit of each block. */
  readonly #firsts: Uint32Array;
  /** By number, the first opened first. */
  readonly #blocks = new Map<number, Promise<readonly StoredStatement[]>>();
  /** Of a block few are asked for. */
  readonly #opened = new WeakMap<StoredStatement, OpenedStatement>();

  constructor(
    private readonly store: SegmentStore,
    private readonly archive: OwnArchive,
  ) {
    this.#firsts = Uint32Array.from(store.segments.flatMap(({ blocks }) => [...blocks]));
  }

  /** The statement of each of these units. */
  async at(units: readonly number[]): Promise<readonly OpenedStatement[]> {
    const blocks = await this.#read(units.map((unit) => firstFrom(this.#firsts, unit + 1) - 1));
    return units.map((unit, at) =>
      this.#statement(blocks[at]?.findLast(({ first }) => first <= unit) as StoredStatement),
    );
  }

  #read(numbers: readonly number[]): Promise<readonly (readonly StoredStatement[])[]> {
    const missing = [...new Set(numbers)].filter((number) => !this.#blocks.has(number));
    if (missing.length > 0) {
      const read = this.store.blocks(missing);
      missing.forEach((number, at) => {
        const block = read.then((blocks) => readBlock(blocks[at] as Uint8Array));
        this.#blocks.set(number, block);
        // Reading may fail only for now.
        block.catch(() => this.#blocks.delete(number));
      });
    }
    const asked = numbers.map((number) => this.#blocks.get(number) as Promise<readonly StoredStatement[]>);
    for (const number of this.#blocks.keys()) {
      if (this.#blocks.size <= KEPT_BLOCKS) break;
      this.#blocks.delete(number);
    }
    return Promise.all(asked);
  }

  #statement(stored: StoredStatement): OpenedStatement {
    const known = this.#opened.get(stored);
    if (known) return known;
    const { first, statement, passages } = stored;
    const own = { ...statement, id: ownStatementId(this.archive.id, statement.id), archive: this.archive };
    const opened = { first, view: new View(statementInSight(own), passages) };
    this.#opened.set(stored, opened);
    return opened;
  }
}
