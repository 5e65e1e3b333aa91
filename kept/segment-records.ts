import { readBlock, readFacts } from "../archive/segments/block";
import type { Statement, StatementFacts } from "../archive/types";
import type { KeptSegment } from "./kept-archive";
import { KeptProblem } from "./kept-problem";
import type { KeptStore } from "./open-store";
import { unsealed } from "./sealed";

/** Does something with the store: one that is open, or one that is opened for this alone. */
export type WithStore = <T>(work: (store: KeptStore) => Promise<T>) => Promise<T>;

/** To ask for each by itself would take longer than to read it; more at once would be more than is needed. */
const BLOCKS_AT_ONCE = 64;

/** The statements of a segment, in their order. @throws {KeptProblem} `damaged` */
export async function* statementsIn(
  withStore: WithStore,
  archive: string,
  { number, blocks }: KeptSegment,
): AsyncGenerator<Statement> {
  for (let from = 0; from < blocks.length; from += BLOCKS_AT_ONCE) {
    const to = Math.min(blocks.length, from + BLOCKS_AT_ONCE);
    const range = IDBKeyRange.bound([archive, number, from], [archive, number, to], false, true);
    const seals = await withStore((store) => store.getAll("blocks", range));
    if (seals.length < to - from) throw new KeptProblem("damaged");
    for (const seal of seals) yield* readBlock(unsealed(seal)).map(({ statement }) => statement);
  }
}

/** What lists show of the statements of a segment, in their order. @throws {KeptProblem} `damaged` */
export async function* factsIn(
  withStore: WithStore,
  archive: string,
  { number, statements }: KeptSegment,
): AsyncGenerator<StatementFacts> {
  for (let [record, left] = [0, statements]; left > 0; record++) {
    const facts = readFacts(unsealed(await withStore((store) => store.get("facts", [archive, number, record]))));
    left -= facts.length;
    yield* facts.map(({ facts }) => facts);
  }
}
