import type { Answered } from "./answer";
import { type Figure, meanOf } from "./figure";

const DEPTH = 10;

export interface QuestionScores {
  /** Mean reciprocal rank of the first answering passage within the first ten. */
  readonly mrr: Figure;
  /** Mean share of the answering passages within the first ten. */
  readonly recall: Figure;
  /** Normalised discounted cumulative gain of the first ten, every answering passage worth one. */
  readonly ndcg: Figure;
}

export function questionScores(answers: readonly Answered[]): QuestionScores {
  return {
    mrr: meanOf(answers.map(reciprocalRank)),
    recall: meanOf(answers.map((answer) => ranksOf(answer).length / Math.min(DEPTH, answer.row.relevant.length))),
    ndcg: meanOf(answers.map(gain)),
  };
}

/** Where the answering passages stand among the first ten, counted from 1. */
function ranksOf({ row, found }: Answered): number[] {
  const isRight = found.slice(0, DEPTH).map(({ id }) => row.relevant.includes(id));
  return isRight.flatMap((right, at) => (right ? [at + 1] : []));
}

function reciprocalRank(answer: Answered): number {
  const [first] = ranksOf(answer);
  return first === undefined ? 0 : 1 / first;
}

function gain(answer: Answered): number {
  const ideal = Array.from({ length: Math.min(DEPTH, answer.row.relevant.length) }, (_, at) => at + 1);
  const sum = (ranks: readonly number[]) => ranks.reduce((total, rank) => total + 1 / Math.log2(rank + 1), 0);
  return sum(ranksOf(answer)) / sum(ideal);
}
