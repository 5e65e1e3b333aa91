import { RANKING, relatedBy } from "../ranking";
import type { Asked } from "./candidates";
import { SHARES } from "./impact";
import type { UnitsWith } from "./posting-list";
import type { Postings } from "./postings";

/**
 * So many postings are read for one question, the rarest features first: the commonest tell least and cost most. Of 136
 * quotations of three to five words from an archive of 9,918 units, a tenth of a posting for each unit loses three, a fifth
 * one, and this none (`npm run bench:quality -- --engines stored`).
 * @param units how many the archive has
 */
export const mostPostings = (units: number): number => Math.max(FEWEST_POSTINGS, FOR_EACH_UNIT * units);
const FOR_EACH_UNIT = 0.6;
const FEWEST_POSTINGS = 5000;

/** The postings of a feature, read, and what it tells, in nats. */
interface Read extends UnitsWith {
  readonly told: number;
}

/** The units of an archive: where statements were deleted, there are fewer than their numbers go up to. */
export interface Units {
  readonly count: number;
  readonly end: number;
}

/** What stretches of one question find. The scores of a stretch hold until the next is scored. */
export interface Scored {
  /** The most that words could tell. */
  readonly most: number;
  /** The most that grams tell of a unit and the one after it, in nats. */
  mostInPair(): number;
  /** The units with the highest scores, the best first; of equal ones the first. */
  top(by: "grams" | "related", most: number): readonly number[];
  /** How many units have any of the words. */
  withWords(): number;
  /** What words tell of each of these units. */
  wordsOf(units: readonly number[]): Float32Array;
}

/** Scores units by words (BM25) and by grams (idf-weighted containment), for a question and for stretches of it. */
export class Scorer {
  readonly #read = new Map<number, Read>();
  readonly #words: Float32Array;
  readonly #grams: Float32Array;
  /** The units that have a score: few of all have. */
  #touched: number[] = [];

  /**
   * @param units how many the archive has, and behind which number the last one is
   * @param asked all that is going to be scored
   * @param isWanted which units may have a score
   */
  constructor(
    private readonly postings: Postings,
    private readonly units: Units,
    { words, grams }: Asked,
    private readonly isWanted?: (unit: number) => boolean,
  ) {
    this.#words = new Float32Array(units.end);
    this.#grams = new Float32Array(units.end);
    const rarestFirst = [...words, ...grams].sort((a, b) => postings.count(a) - postings.count(b));
    let left = mostPostings(units.count);
    for (const feature of rarestFirst) {
      left -= postings.count(feature);
      if (left < 0) break;
      this.#read.set(feature, this.#readAll(feature));
    }
  }

  score({ words, grams }: Asked): Scored {
    for (const unit of this.#touched) {
      this.#words[unit] = 0;
      this.#grams[unit] = 0;
    }
    this.#touched = [];
    const most = this.#add(words, this.#words, RANKING.k1 + 1);
    const total = this.#add(grams, this.#grams, 1);
    const inPair = (unit: number) => (this.#grams[unit] as number) + (this.#grams[unit + 1] ?? 0);
    return {
      most,
      withWords: () => this.#touched.reduce((sum, unit) => sum + ((this.#words[unit] as number) > 0 ? 1 : 0), 0),
      mostInPair: () => this.#touched.reduce((most, unit) => Math.max(most, inPair(unit)), 0),
      top: (by, count) => topOf(this.#touched, this.#scores(by, most || 1, total || 1), count),
      wordsOf: (units) => Float32Array.from(units, (unit) => this.#words[unit] as number),
    };
  }

  /** Of each unit that has a score, in their order. */
  #scores(by: "grams" | "related", most: number, total: number): Float64Array {
    const scores = new Float64Array(this.#touched.length);
    for (let at = 0; at < scores.length; at++) {
      const unit = this.#touched[at] as number;
      const grams = (this.#grams[unit] as number) / total;
      scores[at] = by === "grams" ? grams : relatedBy(RANKING, (this.#words[unit] as number) / most, grams);
    }
    return scores;
  }

  /** @returns the most that a unit could have */
  #add(features: readonly number[], scores: Float32Array, times: number): number {
    let most = 0;
    for (const feature of features) {
      const read = this.#read.get(feature);
      if (!read) continue;
      const { units, impacts, told } = read;
      most += told * times;
      for (let at = 0; at < units.length; at++) {
        const unit = units[at] as number;
        if (this.isWanted && !this.isWanted(unit)) continue;
        if (this.#words[unit] === 0 && this.#grams[unit] === 0) this.#touched.push(unit);
        scores[unit] = (scores[unit] as number) + told * times * (SHARES[impacts[at] as number] as number);
      }
    }
    return most;
  }

  #readAll(feature: number): Read {
    const { units, impacts } = this.postings.of(feature);
    return { units, impacts, told: Math.log(1 + (this.units.count - units.length + 0.5) / (units.length + 0.5)) };
  }
}

/** Those with the highest scores, the best first; of equal ones the first. @param scores of each unit */
function topOf(units: readonly number[], scores: Float64Array, most: number): number[] {
  const top: number[] = [];
  const best: number[] = [];
  let least = 0;
  for (let from = 0; from < scores.length; from++) {
    const own = scores[from] as number;
    // Nearly all of them end here.
    if (own < least || own === 0) continue;
    const unit = units[from] as number;
    let at = top.length;
    while (at > 0 && (own > (best[at - 1] as number) || (own === best[at - 1] && unit < (top[at - 1] as number)))) at--;
    if (at === most) continue;
    top.splice(at, 0, unit);
    best.splice(at, 0, own);
    if (top.length > most) {
      top.pop();
      best.pop();
    }
    if (top.length === most) least = best[most - 1] as number;
  }
  return top;
}
