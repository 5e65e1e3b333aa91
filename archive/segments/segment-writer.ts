import { termsOf } from "../../persian/terms";
import { factsOf } from "../hits/facts";
import { termHash } from "../index/term-hash";
import { RANKING } from "../ranking";
import { passagesOf } from "../text/passages";
import type { Range, Statement } from "../types";
import { BLOCK_UNITS, FACTS_TOGETHER, packBlock, packFacts, type StoredFacts, type StoredStatement } from "./block";
import { factFeature, isFeature, wordsToFind } from "./features";
import { GramCounter } from "./gram-counter";
import { impactOf } from "./impact";
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

/** A segment is full with so many postings: that takes some 70 MB while it is made, and 50,000 passages. */
const MOST_POSTINGS = 6_000_000;

/** What is known of a word while a segment is made. */
interface WordOfSegment {
  readonly hash: number;
  /** In how many units it stands. */
  units: number;
  /** The last of them, and how often it stands there. */
  last: number;
  often: number;
}

/** Indexes statements one after another, for as long as a segment has room. */
export class SegmentWriter {
  readonly #postings = new PostingsWriter();
  readonly #grams = new GramCounter();
  readonly #blocks: Uint8Array[] = [];
  readonly #firsts: number[] = [];
  readonly #facts: Uint8Array[] = [];
  readonly #words = new Map<string, WordOfSegment>();
  readonly #functionWords = new Set<string>();
  #waiting: StoredStatement[] = [];
  #waitingFacts: StoredFacts[] = [];
  #statements = 0;
  #waitingUnits = 0;
  #units = 0;

  /** @param first its first unit, counted over the whole archive */
  constructor(private readonly first: number) {}

  get units(): number {
    return this.#units;
  }

  get isFull(): boolean {
    return this.#postings.length >= MOST_POSTINGS;
  }

  /** @throws {RangeError} for a statement without a text: there is nothing to find of it */
  add(statement: Statement): void {
    const { text, title, issuer, id } = statement;
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
    this.#postings.add(factFeature("id", id), this.#units, 0);
    const about = new Set(wordsToFind(`${title} ${issuer}`));
    for (const range of passages) this.#addUnit(text, range, about);
  }

  /** The segment of all that was added. The writer is of no use any more. */
  finish(): Segment {
    if (this.#waiting.length > 0) this.#closeBlock();
    if (this.#waitingFacts.length > 0) this.#closeFacts();
    const { bits, buckets } = this.#postings.pack(this.#units);
    const lists = wordLists(Array.from(this.#words, ([word, { units }]) => [word, units]));
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
    const counts = new Map([...this.#functionWords].map((word) => [termHash(word), this.#words.get(word)?.units ?? 0]));
    const hashes = Uint32Array.from(counts.keys()).sort();
    return { hashes, units: hashes.map((hash) => counts.get(hash) as number) };
  }

  #addUnit(text: string, range: Range, about: ReadonlySet<string>): void {
    const unit = this.#units++;
    const passage = text.slice(...range);
    const words: string[] = [];
    for (const { term, stop } of termsOf(passage)) {
      if (stop) this.#functionWords.add(term);
      else words.push(term);
    }
    const found: WordOfSegment[] = [];
    for (const word of words) this.#count(word, 1, unit, found);
    for (const word of about) this.#count(word, RANKING.about, unit, found);
    for (const { hash, often } of found) this.#postings.add(hash, unit, impactOf(often, words.length));
    const grams = this.#grams.add(passage);
    for (let at = 0; at < grams.length; at++) {
      const gram = grams[at] as number;
      if (isFeature(gram)) this.#postings.add(gram, unit, 0);
    }
  }

  /** Counts a word of a unit. @param found those that the unit was found to have, each once */
  #count(word: string, often: number, unit: number, found: WordOfSegment[]): void {
    let own = this.#words.get(word);
    if (!own) {
      own = { hash: termHash(word), units: 0, last: -1, often: 0 };
      this.#words.set(word, own);
    }
    if (own.last !== unit) {
      own.last = unit;
      own.units++;
      own.often = 0;
      found.push(own);
    }
    own.often += often;
  }

  #closeBlock(): void {
    this.#firsts.push(this.#waiting[0]?.first as number);
    this.#blocks.push(packBlock(this.#waiting));
    this.#waiting = [];
    this.#waitingUnits = 0;
  }

  #closeFacts(): void {
    this.#facts.push(packFacts(this.#waitingFacts));
    this.#waitingFacts = [];
  }
}
