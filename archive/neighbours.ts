import { onlyLetters } from "./query/only-letters";
import type { StatementDate, StatementFacts } from "./types";

/** Other statements that a reader of one may want to see beside it; each is in one of the lists. */
export interface Neighbours {
  readonly issuer: readonly StatementFacts[];
  /** By others, within seven days. */
  readonly week: readonly StatementFacts[];
}

const WEEK_MS = 7 * 86_400_000;

/** @param all in whatever order; the statement may be among them. Lists are by date, the nearest first; without a day, last. */
export function neighboursOf(statement: StatementFacts, all: readonly StatementFacts[]): Neighbours {
  const others = all
    .filter(({ id }) => id !== statement.id)
    .map((facts) => ({ facts, apart: apart(facts.date, statement.date) }))
    .sort((a, b) => a.apart - b.apart);
  const own = onlyLetters(statement.issuer);
  // Of whom it is not known who they are, it is not known that they are the same.
  const isOfIssuer = ({ issuer }: StatementFacts) => own !== "" && onlyLetters(issuer) === own;
  return {
    issuer: others.flatMap(({ facts }) => (isOfIssuer(facts) ? facts : [])),
    week: others.flatMap(({ facts, apart }) => (apart <= WEEK_MS && !isOfIssuer(facts) ? facts : [])),
  };
}

/** How far the days of two statements are from each other, in ms; a great number where one is of no known day. */
function apart(one: StatementDate, other: StatementDate): number {
  const days = [one, other].map(({ iso }) => (DAY.test(iso) ? Date.parse(iso) : Number.NaN)) as [number, number];
  const ms = Math.abs(days[0] - days[1]);
  return Number.isNaN(ms) ? Number.MAX_VALUE : ms;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
