import { joinCounts } from "../archive/segments/gram-counts";
import { SegmentWriter } from "../archive/segments/segment-writer";
import type { Statement } from "../archive/types";
import type { Committed } from "./committing";
import { deflated, inflated } from "./deflated";
import type { KeptSegment } from "./kept-archive";
import type { KeptStore } from "./open-store";
import { endOf, type Published, publish, sumOf, type Written } from "./publish";
import { sealed, unsealed } from "./sealed";
import { writeSegment } from "./write-segment";

/** When a segment has enough, and the next begins. */
export type IsFull = (writer: SegmentWriter) => boolean;

/** An archive that is being written, segment after segment. It is none before it is published. */
export class Writing {
  readonly #segments: KeptSegment[];
  #writer: SegmentWriter;
  #passages: number;
  /** Behind its last unit: where statements were deleted, it has fewer passages than that. */
  #end: number;
  #counts: Uint8Array | undefined;
  #written: number;
  #indexed: number;

  /**
   * @param firstNumber of its segments
   * @param before segments of it that were written before
   */
  constructor(
    private readonly store: KeptStore,
    private readonly id: string,
    private readonly firstNumber: number,
    before?: Written,
    private readonly isFull: IsFull = (writer) => writer.isFull,
  ) {
    this.#segments = [...(before?.segments ?? [])];
    this.#passages = sumOf(this.#segments, "units");
    this.#end = endOf(this.#segments);
    this.#counts = before && inflated(unsealed(before.counts));
    this.#written = this.#indexed = sumOf(this.#segments, "statements");
    this.#writer = new SegmentWriter(this.#end);
  }

  get committed(): Committed {
    return { indexed: this.#indexed, written: this.#written, passages: this.#passages + this.#writer.units };
  }

  get written(): Written {
    // Mostly zeros, where an archive is small.
    return { segments: this.#segments, counts: sealed(deflated(this.#counts ?? new Uint8Array())) };
  }

  /** @returns whether a segment was written with it */
  async add(statement: Statement): Promise<boolean> {
    this.#writer.add(statement);
    this.#indexed++;
    const isFull = this.isFull(this.#writer);
    if (isFull) await this.finish();
    return isFull;
  }

  /** Writes what is not written yet. */
  async finish(): Promise<void> {
    if (this.#writer.units === 0) return;
    const segment = this.#writer.finish();
    const number = Math.max(this.firstNumber, 1 + (this.#segments.at(-1)?.number ?? -1));
    this.#segments.push(await writeSegment(this.store, this.id, number, segment));
    this.#counts = joinCounts(this.#counts, segment.gramCounts);
    this.#passages += segment.about.units;
    this.#end += segment.about.units;
    this.#written = this.#indexed;
    this.#writer = new SegmentWriter(this.#end);
  }

  /** Makes it an archive, at once. @throws {KeptProblem} `gone` where it had to be there and is not any more */
  async publish(published: Published): Promise<void> {
    await this.finish();
    await publish(this.store, this.written, published);
  }
}
