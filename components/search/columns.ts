import type { YearCount } from "../../archive/query/search";

/** A bar of the timeline: a year, or a stretch of years where there are many. */
export interface Column {
  readonly first: number;
  readonly last: number;
  readonly count: number;
}

/** So many bars and their years fit a side panel of 300 pixels. */
const MOST_YEARS = 7;
const MOST_STRETCHES = 6;
const STRETCHES = [2, 5, 10, 20, 50, 100];

/** Bars for years that have hits: one a year if that fits, else stretches as short as fit. Years without hits have none. */
export function columns(years: readonly YearCount[]): Column[] {
  if (years.length <= MOST_YEARS) return years.map(({ year, count }) => ({ first: year, last: year, count }));
  for (const length of STRETCHES) {
    const found = stretches(years, length);
    if (found.length <= MOST_STRETCHES) return found;
  }
  return stretches(years, 1000);
}

function stretches(years: readonly YearCount[], length: number): Column[] {
  const found = new Map<number, Column>();
  for (const { year, count } of years) {
    const first = Math.floor(year / length) * length;
    found.set(first, { first, last: first + length - 1, count: count + (found.get(first)?.count ?? 0) });
  }
  return [...found.values()];
}
