import { KIND_NAMES } from "../../archive/query/names";
import type { FilterName } from "../../archive/query/parts";
import { yearOf } from "../../archive/query/time-of";
import type { StatementFacts, StatementKind } from "../../archive/types";
import { inDigits } from "../../persian/digits";
import type { Writing } from "../../words/writing";

/** What statements may be chosen by, and how many are of it. */
export interface Facet {
  /** As a filter says it. */
  readonly value: string;
  readonly count: number;
}

/** By whom the archive's statements are, the most prolific first; of what kind; of which year, the latest first. */
export function facetsOf(
  statements: readonly StatementFacts[],
  { language, digits, calendar }: Writing,
): Readonly<Record<FilterName, readonly Facet[]>> {
  const byCount = (a: Facet, b: Facet) => b.count - a.count;
  return {
    issuer: counted(statements.map(({ issuer }) => issuer)).sort(byCount),
    kind: counted(statements.map(({ kind }) => kind))
      .sort(byCount)
      .map(({ value, count }) => ({ value: KIND_NAMES[value as StatementKind][language], count })),
    date: counted(statements.map(({ date }) => String(yearOf(date, calendar))))
      .sort((a, b) => Number(b.value) - Number(a.value))
      .map(({ value, count }) => ({ value: inDigits(value, digits), count })),
  };
}

function counted(values: readonly string[]): Facet[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count }));
}
