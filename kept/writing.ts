import { GRAM_BITS, joinCounts } from "../archive/segments/gram-counts";
import type { IndexBatch } from "../archive/segments/index-batch";
import { atOnce, type Segment, SegmentWriter } from "../archive/segments/segment-writer";
import type { Statement } from "../archive/types";
import { nextTask } from "../platform/next-task";
import type { Committed } from "./committing";
import { deflated, inflated } from "./deflated";
import type { KeptSegment } from "./kept-archive";
import { KeptProblem } from "./kept-problem";
import type { KeptStore } from "./open-store";
import { endOf, nextNumber, type Published, publish, sumOf, type Written } from "./publish";
import { sealed, unsealed } from "./sealed";
import { writeSegment } from "./write-segment";

/** When a segment has enough, and the next begins. */
export type IsFull = (writer: SegmentWriter) => boolean;

/** Where batches of statements are indexed: while some are, more are gathered. */
export interface Indexing {
  /** Joins batches in the order in which they were given to it. */
  readonly index: IndexBatch;
  /** Settles when it may be given more. @throws what a batch has failed by */
  room(): Promise<void>;
  /** Settles when all are joined. @throws what a batch has failed by */
  joined(): Promise<void>;
}

/** In the thread that writes. */
const HERE: Indexing = { index: atOnce, room: async () => {}, joined: async () => {} };

export interface WritingOptions {
  /** Segments of it that were written before. */
  readonly before?: Written | undefined;
  /** When a segment has enough; when it is full, if not said. */
  readonly isFull?: IsFull | undefined;
  /** In the thread that writes, if not said. */
  readonly indexing?: Indexing | undefined;
  /** Notes what is written, whenever a segment is, before the next one is. */
  readonly note?: (written: Written) => Promise<void>;
  /** Hears how far it is. */
  readonly onIndexed: (committed: Committed) => void;
}

/** For so long statements are indexed, in ms, before a segment that is being written has its turn. */
const TURN_MS = 12;

/**
 * An archive that is being written, segment after segment: while one is written, the next is indexed. It is none before it
 * is published.
 */
export class Writing {
  readonly #segments: KeptSegment[];
  #writer: SegmentWriter;
  #passages: number;
  /** Behind its last unit: where statements were deleted, it has fewer passages than that. */
  #end: number;
  #counts: Uint8Array | undefined;
  #written: number;
  #indexed: number;
  #number: number;
  /** The segment that is being written. */
  #inHand: Promise<void> | undefined;
  #turn = performance.now();
  readonly #indexing: Indexing;

  /** @param firstNumber of its segments */
  constructor(
    private readonly store: KeptStore,
    private readonly id: string,
    firstNumber: number,
    private readonly options: WritingOptions,
  ) {
    const { before, indexing = HERE } = options;
    this.#indexing = indexing;
    this.#segments = [...(before?.segments ?? [])];
    this.#passages = sumOf(this.#segments, "units");
    this.#end = endOf(this.#segments);
    this.#counts = before && countsOf(before);
    this.#written = this.#indexed = sumOf(this.#segments, "statements");
    this.#writer = new SegmentWriter(this.#end, indexing.index);
    this.#number = Math.max(firstNumber, nextNumber(this.#segments));
  }

  get committed(): Committed {
    return { indexed: this.#indexed, written: this.#written, passages: this.#passages + this.#writer.units };
  }

  get written(): Written {
    // Mostly zeros, where an archive is small.
    return { segments: [...this.#segments], counts: sealed(deflated(this.#counts ?? new Uint8Array())) };
  }

  /** @throws {KeptProblem} also where what was added before could not be written */
  async add(statement: Statement): Promise<void> {
    this.#writer.add(statement);
    this.#indexed++;
    const { isFull = ({ isFull }) => isFull, onIndexed } = this.options;
    if (isFull(this.#writer)) await this.#write();
    onIndexed(this.committed);
    await this.#indexing.room();
    if (!this.#inHand || performance.now() - this.#turn < TURN_MS) return;
    await nextTask();
    this.#turn = performance.now();
  }

  /** Makes it an archive, at once. @throws {KeptProblem} `gone` where it had to be there and is not any more */
  async publish(published: Published): Promise<void> {
    await this.#write();
    await this.#inHand;
    await publish(this.store, this.written, published);
  }

  /** For who gives it up: waits until nothing is being written any more, whatever has come of it. */
  async stopped(): Promise<void> {
    await this.#inHand?.catch(() => {});
  }

  /** Begins to write what is not written yet, once nothing else is being written: two segments are in memory at most. */
  async #write(): Promise<void> {
    await this.#inHand;
    if (this.#writer.units === 0) return;
    this.#writer.close();
    await this.#indexing.joined();
    const segment = this.#writer.finish();
    const indexed = this.#indexed;
    this.#passages += segment.about.units;
    this.#end += segment.about.units;
    this.#writer = new SegmentWriter(this.#end, this.#indexing.index);
    this.#inHand = this.#writeSegment(segment, this.#number++).then(() => {
      this.#written = indexed;
      this.#inHand = undefined;
      this.options.onIndexed(this.committed);
    });
    // Whoever waits for it next is told.
    this.#inHand.catch(() => {});
  }

  async #writeSegment(segment: Segment, number: number): Promise<void> {
    this.#segments.push(await writeSegment(this.store, this.id, number, segment));
    this.#counts = joinCounts(this.#counts, segment.gramCounts);
    await this.options.note?.(this.written);
  }
}

/** Nothing is counted where no segment was written. @throws {KeptProblem} `damaged` */
function countsOf({ counts }: Written): Uint8Array | undefined {
  const all = inflated(unsealed(counts));
  if (all.length !== 0 && all.length !== 2 ** GRAM_BITS) throw new KeptProblem("damaged");
  return all.length === 0 ? undefined : all;
}
