import { termsOf } from "../../persian/terms";
import { termHash } from "../index/term-hash";
import { RANKING } from "../ranking";
import { packBlock, type StoredStatement } from "./block";
import { factFeature, isFeature, wordsToFind } from "./features";
import { gramsOfUnit } from "./gram-counter";
import { impactOf } from "./impact";
import { type GatheredPostings, PostingsWriter } from "./postings-writer";

/** Statements of a segment that are indexed at once. */
export interface Batch {
  /** The segment's first unit, counted over the whole archive. */
  readonly segment: number;
  /** Its statements, block by block. */
  readonly blocks: readonly (readonly StoredStatement[])[];
}

/** What a batch brings to its segment. All of it can be handed from one thread to another. */
export interface IndexedBatch {
  /** See `packBlock`. */
  readonly blocks: readonly Uint8Array[];
  readonly postings: GatheredPostings;
  /** The grams that each unit is counted for, one unit after the other. */
  readonly grams: Uint32Array;
  /** One a line, and in how many units each stands: a text is handed over sooner than many. */
  readonly words: string;
  readonly unitsOfWords: Uint32Array;
  readonly functionWords: readonly string[];
}

/** A batch, indexed; or, if it is to be done elsewhere, some time later. */
export type IndexBatch = (batch: Batch, join: (indexed: IndexedBatch) => void) => void;

/** Indexes a batch, passage by passage. It needs nothing of those before it. */
export function* indexingOf({ segment, blocks }: Batch): Generator<undefined, IndexedBatch> {
  const indexing = new Indexing();
  const packed: Uint8Array[] = [];
  for (const block of blocks) {
    for (const stored of block) yield* indexing.add(stored, stored.first - segment);
    packed.push(packBlock(block));
  }
  return { blocks: packed, ...indexing.done() };
}

/** Indexes a batch, all of it at once. */
export function indexBatch(batch: Batch): IndexedBatch {
  const indexing = indexingOf(batch);
  for (;;) {
    const { done, value } = indexing.next();
    if (done) return value;
  }
}

/** What is known of a word while a batch is indexed. */
interface WordOfBatch {
  readonly hash: number;
  /** In how many units it stands. */
  units: number;
  /** The last of them, and how often it stands there. */
  last: number;
  often: number;
}

class Indexing {
  readonly #postings = new PostingsWriter();
  readonly #grams: Uint32Array[] = [];
  readonly #words = new Map<string, WordOfBatch>();
  readonly #functionWords = new Set<string>();

  /** @param first its first unit, counted from the first of the segment */
  *add({ statement, passages }: StoredStatement, first: number): Generator<undefined, void> {
    const { text, title, issuer, id } = statement;
    this.#postings.add(factFeature("id", id), first, 0);
    const about = new Set(wordsToFind(`${title} ${issuer}`));
    for (const [at, range] of passages.entries()) {
      this.#addUnit(text.slice(...range), first + at, about);
      yield;
    }
  }

  done(): Omit<IndexedBatch, "blocks"> {
    const grams = new Uint32Array(this.#grams.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const ofUnit of this.#grams) {
      grams.set(ofUnit, at);
      at += ofUnit.length;
    }
    return {
      postings: this.#postings.gathered(),
      grams,
      words: [...this.#words.keys()].join("\n"),
      unitsOfWords: Uint32Array.from(this.#words.values(), ({ units }) => units),
      functionWords: [...this.#functionWords],
    };
  }

  #addUnit(passage: string, unit: number, about: ReadonlySet<string>): void {
    const words: string[] = [];
    for (const { term, stop } of termsOf(passage)) {
      if (stop) this.#functionWords.add(term);
      else words.push(term);
    }
    const found: WordOfBatch[] = [];
    for (const word of words) this.#count(word, 1, unit, found);
    for (const word of about) this.#count(word, RANKING.about, unit, found);
    for (const { hash, often } of found) this.#postings.add(hash, unit, impactOf(often, words.length));
    const grams = gramsOfUnit(passage);
    this.#grams.push(grams);
    for (let at = 0; at < grams.length; at++) {
      const gram = grams[at] as number;
      if (isFeature(gram)) this.#postings.add(gram, unit, 0);
    }
  }

  /** Counts a word of a unit. @param found those that the unit was found to have, each once */
  #count(word: string, often: number, unit: number, found: WordOfBatch[]): void {
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
}
