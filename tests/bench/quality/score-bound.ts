import { type Answered, isRightFirst } from "./answer";
import { type Figure, shareOf } from "./figure";

/** What a score is read as: BM25 grows with the query, so that a bound on it may do better per word. */
export type ScoreScale = "raw" | "per word";

const wordsIn = (text: string): number => Math.max(1, text.trim().split(/\s+/).length);

/** The first hit's score; below every other where nothing was found or the engine gives none. */
function topScore({ row, found }: Answered, scale: ScoreScale): number {
  const score = found[0]?.score ?? Number.NEGATIVE_INFINITY;
  return scale === "raw" ? score : score / wordsIn(row.text);
}

/**
 * The lowest bound that at most a share `most` (0…1) of the queries without an answer exceed: the best that an engine
 * with scores only could do, since the bound is set on the very queries that judge it.
 */
export function scoreBound(none: readonly Answered[], most: number, scale: ScoreScale): number {
  const scores = none.map((answer) => topScore(answer, scale)).sort((a, b) => b - a);
  return scores[Math.floor(none.length * most)] ?? Number.NEGATIVE_INFINITY;
}

/** Share of queries whose first hit is right and scores above the bound. */
export function recallAbove(answers: readonly Answered[], bound: number, scale: ScoreScale): Figure {
  const right = answers.filter((answer) => isRightFirst(answer) && topScore(answer, scale) > bound);
  return shareOf(right.length, answers.length);
}
