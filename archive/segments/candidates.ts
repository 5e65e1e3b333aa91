import type { Term } from "../../persian/terms";
import type { Query } from "../align/query";
import { termHash } from "../index/term-hash";
import type { AskedFor } from "../library";
import { leastToldBy } from "../retrieve/likely-sources";
import { LONG, STEP, STRETCH } from "../retrieve/stretches";
import { isFeature, wholeGrams } from "./features";
import type { Postings } from "./postings";
import { rarestGrams } from "./rarest-grams";
import { mostPostings, Scorer, type Units } from "./scorer";

/** Units that may say what is asked, and how much the words of it speak for each. */
export interface Candidates {
  /** Ascending. */
  readonly units: readonly number[];
  /** Of each unit, what its words tell of the query; `most` is what they could. */
  readonly words: Float32Array;
  readonly most: number;
  /** More units have some of the words. */
  readonly leavesOut: boolean;
}

/** A stretch of what is asked, by its features: each once. */
export interface Asked {
  readonly words: readonly number[];
  readonly grams: readonly number[];
}

/**
 * So many units by letters, and as many by what they are about, may say a text; of a stretch of a long one so many. Where
 * fewer of them do, no other does.
 */
export const LOOKED_AT = 12;
const OF_STRETCH = 4;
/** So many, each way, may be about what is typed: a list shows fewer. */
const ABOUT = 80;

/**
 * A sentence is left out of a scan where no unit, with the one after it, has grams that tell as much as `LikelySources` asks;
 * half of them are kept, and chance takes some of these.
 */
const KEPT_AT_LEAST = 0.3;

const NONE: Candidates = { units: [], words: new Float32Array(), most: 0, leavesOut: false };

/** Words that a text is found by. */
export const wordsIn = (query: Query, terms: readonly Term[]): readonly number[] =>
  wordsOf(query, terms, 0, query.letters.codes.length);

/**
 * Grams that a text is found by, those that stand nowhere too: what is shared is a share of all.
 * @param gramCounts of the archive, see `packCounts`
 * @param units how many the archive has
 */
export function gramsAsked({ letters }: Query, gramCounts: Uint8Array, units: number): readonly number[] {
  return rarestGrams(wholeGrams(letters.codes).filter(isFeature), gramCounts, mostPostings(units));
}

/** So many different words that stand together tell a text from all others, wherever they stand. */
const TELLING_WORDS = 8;

/** Whether words alone may find a unit that says all of a text, as it is or in another spelling. */
export const mayBeToldByWords = (words: readonly number[], postings: Postings): boolean =>
  words.length >= TELLING_WORDS && postings.meet(words);

/**
 * Units that may say what is asked, by an index that holds words and some of the grams: those that share most with all of it,
 * and, since a long text may hold quotations amid other words, those that share most with a stretch of it.
 * @param asked its words, those that the last of them may become, and its grams
 * @param postings of all of these
 * @param units of the archive
 * @param isWanted which units may be found, where not all may
 */
export function candidatesOf(
  query: Query,
  terms: readonly Term[],
  asked: Asked,
  postings: Postings,
  units: Units,
  askedFor: AskedFor,
  isWanted?: (unit: number) => boolean,
): Candidates {
  const { length } = query.letters.codes;
  const most = askedFor === "search" ? ABOUT : LOOKED_AT;
  const scorer = new Scorer(postings, units, asked, isWanted);
  const found = new Set<number>();
  const grams = new Set(asked.grams);
  if (askedFor === "scan" && scorer.score(asked).mostInPair() < KEPT_AT_LEAST * leastToldBy(length, units.count))
    return NONE;
  for (let from = 0; length > LONG && from + STEP < length; from += STEP) {
    const stretch = scorer.score(partOf(query, terms, from, Math.min(length, from + STRETCH), grams));
    for (const unit of stretch.top("related", OF_STRETCH)) found.add(unit);
  }
  const whole = scorer.score(asked);
  for (const unit of whole.top("grams", most)) found.add(unit);
  for (const unit of whole.top("related", most)) found.add(unit);
  const ascending = [...found].sort((a, b) => a - b);
  const words = whole.wordsOf(ascending);
  const leavesOut = whole.withWords() > words.filter((score) => score > 0).length;
  return { units: ascending, words, most: whole.most, leavesOut };
}

/** A stretch of a question. @param asked all of the question */
function partOf(query: Query, terms: readonly Term[], from: number, to: number, asked: ReadonlySet<number>): Asked {
  const grams = new Set(wholeGrams(query.letters.codes.subarray(from, to)).filter((gram) => asked.has(gram)));
  return { words: wordsOf(query, terms, from, to), grams: [...grams] };
}

function wordsOf({ letters }: Query, terms: readonly Term[], from: number, to: number): number[] {
  const [start, end] = [letters.starts[from] ?? 0, letters.ends[to - 1] ?? 0];
  const words = new Set<number>();
  for (const { term, stop, range } of terms) {
    if (!stop && range[0] >= start && range[1] <= end) words.add(termHash(term));
  }
  return [...words];
}
