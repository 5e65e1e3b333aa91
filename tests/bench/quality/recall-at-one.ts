import { type Answered, isQuotation, isRightFirst } from "./answer";
import { type Figure, shareOf } from "./figure";

/** Share of queries whose first hit is the passage they come from. */
export function recallAtOne(answers: readonly Answered[]): Figure {
  return shareOf(answers.filter(isRightFirst).length, answers.length);
}

/** The same, where a hit counts only if the engine calls it a quotation. */
export function calledRecall(answers: readonly Answered[]): Figure {
  return shareOf(answers.filter(isRightAndCalled).length, answers.length);
}

export const isRightAndCalled = (answer: Answered): boolean =>
  isRightFirst(answer) && answer.found[0] !== undefined && isQuotation(answer.found[0]);

/** Share of queries, none of which any passage says, for which at least one hit is called a quotation. */
export function falseCalls(none: readonly Answered[]): Figure {
  return shareOf(none.filter(({ found }) => found.some(isQuotation)).length, none.length);
}
