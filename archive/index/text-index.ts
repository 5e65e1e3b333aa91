import type { Term } from "../../persian/terms";
import type { Ranking } from "../ranking";
import { RANKING } from "../ranking";
import { firstFrom } from "../text/first-from";
import type { Letters } from "../text/letters";
import { addInPairs } from "./add-in-pairs";
import { gramsIn } from "./grams";
import { Postings } from "./postings";
import { termHash } from "./term-hash";
import type { UnitIndex } from "./unit-index";
import { VarintReader } from "./varint";

/** So many bytes of postings are read for one question: the commonest grams of a long selection tell least and cost most. */
const MOST_BYTES = 300_000;

/** The index of an archive, opened: what {@link buildIndex} wrote. */
export class TextIndex implements UnitIndex {
  readonly units: number;
  readonly bits: number;
  readonly #lengths: Uint32Array;
  readonly #meanLength: number;
  readonly #grams: Postings;
  readonly #hashes: Uint32Array;
  readonly #words: Postings;
  readonly #norms: Float32Array;

  readonly #k1: number;

  constructor(bytes: Uint8Array, { k1, b }: Pick<Ranking, "k1" | "b"> = RANKING) {
    this.#k1 = k1;
    const reader = new VarintReader(bytes);
    this.units = reader.next();
    this.#lengths = reader.take(this.units);
    this.#meanLength = Math.max(1, this.#lengths.reduce((sum, it) => sum + it, 0) / Math.max(1, this.units));
    this.#norms = Float32Array.from(this.#lengths, (it) => k1 * (1 - b + (b * it) / this.#meanLength));
    this.bits = reader.next();
    this.#grams = new Postings(reader.part(reader.next()), 2 ** this.bits, this.units, false);
    this.#hashes = reader.take(reader.next());
    for (let i = 1; i < this.#hashes.length; i++) {
      this.#hashes[i] = (this.#hashes[i] as number) + (this.#hashes[i - 1] as number);
    }
    this.#words = new Postings(reader.part(reader.next()), this.#hashes.length, this.units, true);
  }

  get passages(): number {
    return this.units;
  }

  /** See {@link UnitIndex.scoreGrams}. */
  scoreGrams({ codes }: Letters, scores: Float32Array): { idf: Map<number, number>; total: number } {
    const idf = new Map<number, number>();
    for (const gram of gramsIn(codes, this.bits)) idf.set(gram, 0);
    const rarestFirst = [...idf.keys()].sort((a, b) => this.#grams.size(a) - this.#grams.size(b));
    let bytes = 0;
    let total = 0;
    for (const gram of rarestFirst) {
      bytes += this.#grams.size(gram);
      if (bytes > MOST_BYTES) break;
      const count = this.#grams.read(gram);
      const told = this.#told(count);
      idf.set(gram, told);
      total += told;
      for (let i = 0; i < count; i++) {
        const unit = this.#grams.units[i] as number;
        scores[unit] = (scores[unit] as number) + told;
      }
    }
    return { idf, total };
  }

  /** See {@link UnitIndex.scoreGramsInPairs}. */
  scoreGramsInPairs(grams: Uint32Array, scores: Float32Array): Map<number, number> {
    scores.fill(0);
    const idf = new Map<number, number>();
    for (const gram of grams) {
      if (idf.has(gram)) continue;
      const count = this.#grams.read(gram);
      const told = this.#told(count);
      idf.set(gram, told);
      addInPairs(this.#grams.units, count, told, scores);
    }
    return idf;
  }

  /** What a gram tells that stands in so many units, in nats. */
  #told(count: number): number {
    return Math.log((this.units + 1) / (count + 0.5));
  }

  /** See {@link UnitIndex.scoreWords}. */
  scoreWords(terms: readonly Term[], scores: Float32Array): number {
    const words = new Set(terms.flatMap(({ term, stop }) => (stop ? [] : termHash(term))));
    let most = 0;
    let bytes = 0;
    for (const word of words) {
      const list = this.#listOf(word);
      const count = list < 0 || bytes > MOST_BYTES ? 0 : this.#words.readCounted(list);
      if (list >= 0) bytes += this.#words.size(list);
      const told = Math.log(1 + (this.units - count + 0.5) / (count + 0.5));
      most += told * (this.#k1 + 1);
      for (let i = 0; i < count; i++) {
        const unit = this.#words.units[i] as number;
        const often = this.#words.weights[i] as number;
        scores[unit] =
          (scores[unit] as number) + (told * often * (this.#k1 + 1)) / (often + (this.#norms[unit] as number));
      }
    }
    return most;
  }

  /** See {@link UnitIndex.unitsWith}. */
  unitsWith(term: string): number {
    const list = this.#listOf(termHash(term));
    return list < 0 ? 0 : this.#words.count(list);
  }

  #listOf(hash: number): number {
    const list = firstFrom(this.#hashes, hash);
    return this.#hashes[list] === hash ? list : -1;
  }
}
