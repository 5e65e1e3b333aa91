import type { Term } from "../../persian/terms";
import type { Letters } from "../text/letters";

/** What is known of units before their texts are read: which share how much with a query, by its letters and its words. */
export interface UnitIndex {
  /** How many there are. */
  readonly units: number;
  /** How many passages are searched with it: all of an archive, of which its units may be some. */
  readonly passages: number;
  /** Grams are told apart by so many bits. */
  readonly bits: number;
  /**
   * Idf-weighted containment: adds to each unit's score what the grams found in it tell.
   * @returns what each different gram of the query tells, by its bucket, and the sum of it.
   */
  scoreGrams(letters: Letters, scores: Float32Array): { idf: Map<number, number>; total: number };
  /**
   * What the different grams of a query tell that stand in a unit or in the one after it: what is quoted over the border of
   * two units stands in neither whole.
   * @param grams their buckets
   * @param scores one for each unit; what was in it is lost.
   * @returns what each gram tells, by its bucket
   */
  scoreGramsInPairs(grams: Uint32Array, scores: Float32Array): Map<number, number>;
  /** BM25: adds to each unit's score what the different words of a query tell of it. Returns the most that could be. */
  scoreWords(terms: readonly Term[], scores: Float32Array): number;
  /**
   * In how many of the {@link passages} a term stands.
   * @param term as `termsOf` gives it
   */
  unitsWith(term: string): number;
}
