import { factsOf } from "../hits/facts";
import { termHash } from "../index/term-hash";
import { passagesOf } from "../text/passages";
import type { Statement } from "../types";
import { BLOCK_UNITS, FACTS_TOGETHER, packFacts, type StoredFacts, type StoredStatement } from "./block";
import { GramCounter } from "./gram-counter";
import { type IndexBatch, type IndexedBatch, indexBatch } from "./index-batch";
import { type PackedPostings, PostingsWriter } from "./postings-writer";
import { wordLists } from "./word-lists";

/** What is known of a segment without reading it. Units are counted over the whole archive. */
export interface SegmentFacts {
  /** Its first unit, and how many it has. */
  readonly first: number;
  readonly units: number;
  /**
   * Hashes of its function words, ascending, and in how many units each stands in a sense in which it is none (of کردن many
   * forms are): of what is asked, nothing else is needed of them.
   */
  readonly functionWords: { readonly hashes: Uint32Array; readonly units: Uint32Array };
  /** See {@link PackedPostings.bits}. */
  readonly bits: number;
  /** The first unit of each of its blocks, ascending. */
  readonly blocks: Uint32Array;
  /** How many statements it has. */
  readonly statements: number;
  /** The first word of each of its lists of words, ascending. */
  readonly words: readonly string[];
}

/** Some of an archive's statements, indexed: it is written once, and never changed. */
export interface Segment {
  readonly about: SegmentFacts;
  readonly buckets: PackedPostings["buckets"];
  readonly blocks: readonly Uint8Array[];
  readonly facts: readonly Uint8Array[];
  readonly words: readonly Uint8Array[];
  /** In how many of its units each gram stands; See {@link GramCounter.counts}. */
  readonly gramCounts: Uint32Array;
}

/** A segment is full with so many UTF-16 units of text: 36,000 passages of news, whose six million postings take some 70 MB. */
const MOST_TEXT = 13_000_000;

/** So many blocks are indexed at once: some hundredths of a second's work, worth handing to another thread. */
const BLOCKS_AT_ONCE = 16;

/** Here and now. */
export const atOnce: IndexBatch = (batch, join) => join(indexBatch(batch));

/** Indexes statements one after another, for as long as a segment has room. */
export class SegmentWriter {
  readonly #postings = new PostingsWriter();
  readonly #grams = new GramCounter();
  readonly #blocks: Uint8Array[] = [];
  readonly #firsts: number[] = [];
  readonly #facts: Uint8Array[] = [];
  /** In how many units each word stands. */
  readonly #words = new Map<string, number>();
  readonly #functionWords = new Set<string>();
  /** Blocks that are not indexed yet. */
  #batch: StoredStatement[][] = [];
  #waiting: StoredStatement[] = [];
  #waitingFacts: StoredFacts[] = [];
  #statements = 0;
  #waitingUnits = 0;
  #units = 0;
  #text = 0;

  /**
   * @param first its first unit, counted over the whole archive
   * @param index has to join batches in the order in which they were given to it
   */
  constructor(
    private readonly first: number,
    private readonly index = atOnce,
  ) {}

  get units(): number {
    return this.#units;
  }

  get isFull(): boolean {
    return this.#text >= MOST_TEXT;
  }

  /** @throws {RangeError} for a statement without a text: there is nothing to find of it */
  add(statement: Statement): void {
    const { text, id } = statement;
    const passages = passagesOf(text);
    if (passages.length === 0) throw new RangeError(`The statement ${id} has no text.`);
    const { length } = text;
    if (this.#waitingUnits > 0 && this.#waitingUnits + length > BLOCK_UNITS) this.#closeBlock();
    const first = this.first + this.#units;
    this.#waiting.push({ first, statement, passages });
    this.#waitingUnits += length;
    this.#waitingFacts.push({ first, facts: factsOf(statement) });
    if (this.#waitingFacts.length === FACTS_TOGETHER) this.#closeFacts();
    this.#statements += 1;
    this.#units += passages.length;
    this.#text += length;
  }

  /** Gives all that was added to be indexed. Nothing may be added any more. */
  close(): void {
    if (this.#waiting.length > 0) this.#closeBlock();
    this.#indexBatch();
    if (this.#waitingFacts.length > 0) this.#closeFacts();
  }

  /**
   * The segment of all that was added, once it is closed and all its batches are joined; where they are indexed at once,
   * it need not be closed before. The writer is of no use any more.
   */
  finish(): Segment {
    this.close();
    const { bits, buckets } = this.#postings.pack(this.#units);
    const lists = wordLists([...this.#words]);
    return {
      about: {
        first: this.first,
        units: this.#units,
        functionWords: this.#countedFunctionWords(),
        bits,
        blocks: Uint32Array.from(this.#firsts),
        statements: this.#statements,
        words: lists.map(({ first }) => first),
      },
      buckets,
      blocks: this.#blocks,
      facts: this.#facts,
      words: lists.map(({ bytes }) => bytes),
      gramCounts: this.#grams.counts,
    };
  }

  #countedFunctionWords(): SegmentFacts["functionWords"] {
    const counts = new Map([...this.#functionWords].map((word) => [termHash(word), this.#words.get(word) ?? 0]));
    const hashes = Uint32Array.from(counts.keys()).sort();
    return { hashes, units: hashes.map((hash) => counts.get(hash) as number) };
  }

  #closeBlock(): void {
    this.#firsts.push(this.#waiting[0]?.first as number);
    this.#batch.push(this.#waiting);
    this.#waiting = [];
    this.#waitingUnits = 0;
    if (this.#batch.length === BLOCKS_AT_ONCE) this.#indexBatch();
  }

  #indexBatch(): void {
    if (this.#batch.length === 0) return;
    const batch = { segment: this.first, blocks: this.#batch };
    this.#batch = [];
    this.index(batch, (indexed) => this.#join(indexed));
  }

  #join({ blocks, postings, grams, words, unitsOfWords, functionWords }: IndexedBatch): void {
    for (const block of blocks) this.#blocks.push(block);
    this.#postings.join(postings);
    this.#grams.add(grams);
    for (const [at, word] of words === "" ? [] : words.split("\n").entries())
      this.#words.set(word, (this.#words.get(word) ?? 0) + (unitsOfWords[at] as number));
    for (const word of functionWords) this.#functionWords.add(word);
  }

  #closeFacts(): void {
    this.#facts.push(packFacts(this.#waitingFacts));
    this.#waitingFacts = [];
  }
}
