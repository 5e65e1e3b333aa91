import type { Term } from "../../persian/terms";
import { addInPairs } from "../index/add-in-pairs";
import { gramsIn } from "../index/grams";
import { termHash } from "../index/term-hash";
import type { UnitIndex } from "../index/unit-index";
import type { Letters } from "../text/letters";
import { lettersIn } from "../text/letters";
import { COUNTED, GRAM_BITS } from "./gram-counts";
import type { Postings } from "./postings";

/** What an archive says of the units that an index of few of them is made of. */
export interface OfArchive {
  /** How many passages it has. */
  readonly passages: number;
  /** Of the words that are asked. */
  readonly postings: Postings;
  /** See `packCounts`. */
  readonly gramCounts: Uint8Array;
}

/** What words tell of each unit, where that is known already, and the most that they could. */
export interface ByWords {
  readonly words: Float32Array;
  readonly most: number;
}

/** Whether a gram is asked, while an index is made: a table, since a lookup looks at some ten thousand grams. */
const isAsked = new Uint8Array(2 ** GRAM_BITS);

/**
 * An index of the few units that an archive's own has found, made for one question. What a gram or a word tells is by the
 * whole archive; which of the units have a gram is by their letters, all of which are at hand here.
 */
export class ShortIndex implements UnitIndex {
  readonly bits = GRAM_BITS;
  readonly units: number;
  readonly passages: number;
  /** Units that have a gram, ascending. */
  readonly #unitsWith = new Map<number, number[]>();

  /** @param asked the only letters that it is ever asked for, or stretches of them */
  constructor(
    texts: readonly string[],
    { codes }: Letters,
    private readonly archive: OfArchive,
    private readonly byWords: ByWords | undefined,
  ) {
    this.units = texts.length;
    this.passages = archive.passages;
    for (const gram of gramsIn(codes, this.bits)) {
      this.#unitsWith.set(gram, []);
      isAsked[gram] = 1;
    }
    texts.forEach((text, unit) => {
      for (const gram of gramsIn(lettersIn(text).codes, this.bits)) {
        if (isAsked[gram] === 0) continue;
        const units = this.#unitsWith.get(gram) as number[];
        if (units.at(-1) !== unit) units.push(unit);
      }
    });
    for (const gram of this.#unitsWith.keys()) isAsked[gram] = 0;
  }

  scoreGrams({ codes }: Letters, scores: Float32Array): { idf: Map<number, number>; total: number } {
    const idf = new Map<number, number>();
    let total = 0;
    for (const gram of gramsIn(codes, this.bits)) {
      if (idf.has(gram)) continue;
      const told = this.#told(gram);
      idf.set(gram, told);
      total += told;
      for (const unit of this.#unitsWith.get(gram) ?? []) scores[unit] = (scores[unit] as number) + told;
    }
    return { idf, total };
  }

  scoreGramsInPairs(grams: Uint32Array, scores: Float32Array): Map<number, number> {
    scores.fill(0);
    const idf = new Map<number, number>();
    for (const gram of grams) {
      if (idf.has(gram)) continue;
      const told = this.#told(gram);
      idf.set(gram, told);
      const units = this.#unitsWith.get(gram) ?? [];
      addInPairs(units, units.length, told, scores);
    }
    return idf;
  }

  scoreWords(_terms: readonly Term[], scores: Float32Array): number {
    if (this.byWords) scores.set(this.byWords.words);
    return this.byWords?.most ?? 0;
  }

  unitsWith(term: string): number {
    return this.archive.postings.count(termHash(term));
  }

  /** In nats. */
  #told(gram: number): number {
    const count = COUNTED[this.archive.gramCounts[gram] as number] as number;
    return Math.log((this.passages + 1) / (count + 0.5));
  }
}
