import type { YearCount } from "../../../archive/query/search";
import { isDated, yearOf } from "../../../archive/query/time-of";
import type { Range, StatementFacts } from "../../../archive/types";
import type { Calendar } from "../../../persian/dates";
import { foldText } from "../../../persian/fold";

/** Which documents of an archive are wanted. */
export interface Wanted {
  /** Of their facts; none for all. */
  readonly words: string;
  /** In which the years are. */
  readonly calendar: Calendar;
  /** From one year to another, both of them too; none for all. */
  readonly years: readonly Range[];
  /** By whom; undefined for all. */
  readonly issuer: string | undefined;
}

export interface FoundDocuments {
  /** Some of those that were found, in the archive's own order. */
  readonly some: readonly StatementFacts[];
  /** How many were found in all. */
  readonly total: number;
  /** How many that have the words are of a year, ascending, and how many of none that is known. */
  readonly years: readonly YearCount[];
  readonly undated: number;
  /** How many that have the words are by whom, the most first; those of nobody known are none of these. */
  readonly issuers: readonly IssuerCount[];
}

export interface IssuerCount {
  readonly issuer: string;
  readonly count: number;
}

/** Has a document all of these words in its facts? Whatever part of a word is written, in any spelling. */
function hasWords(words: string): (facts: StatementFacts) => boolean {
  const folded = foldText(words).split(/\s+/).filter(Boolean);
  if (folded.length === 0) return () => true;
  return ({ title, issuer, date, place = "" }) => {
    const { fa, en } = date.written;
    const dates = isDated(date) ? [date.printed, date.iso, date.jalali, fa.jalali, fa.gregorian, en.gregorian] : [];
    const said = foldText([title, issuer, place, ...dates].join("\n"));
    return folded.every((word) => said.includes(word));
  };
}

/**
 * Documents of an archive by the words of their facts, by year and by issuer: as many as a page shows, and how many there
 * are. All facts are read, some at a time, and none is held, so that the largest archive is listed as the smallest.
 * @param page how many to pass over, and how many to give
 * @param isWaitedFor whether anybody waits for it still
 */
export async function documentsFound(
  all: AsyncIterable<StatementFacts>,
  { words, calendar, years, issuer }: Wanted,
  page: { readonly from: number; readonly most: number },
  isWaitedFor: () => boolean = () => true,
): Promise<FoundDocuments> {
  const has = hasWords(words);
  const byYear = new Map<number, number>();
  const byIssuer = new Map<string, number>();
  const some: StatementFacts[] = [];
  let [total, undated] = [0, 0];
  for await (const facts of all) {
    if (!isWaitedFor()) break;
    if (!has(facts)) continue;
    const year = isDated(facts.date) ? yearOf(facts.date, calendar) : undefined;
    if (year === undefined) undated += 1;
    else byYear.set(year, (byYear.get(year) ?? 0) + 1);
    if (facts.issuer !== "") byIssuer.set(facts.issuer, (byIssuer.get(facts.issuer) ?? 0) + 1);
    if (issuer !== undefined && facts.issuer !== issuer) continue;
    if (years.length > 0 && !years.some(([first, last]) => year !== undefined && first <= year && year <= last))
      continue;
    if (total >= page.from && some.length < page.most) some.push(facts);
    total += 1;
  }
  return {
    some,
    total,
    years: [...byYear].map(([year, count]) => ({ year, count })).sort((a, b) => a.year - b.year),
    undated,
    issuers: [...byIssuer].map(([issuer, count]) => ({ issuer, count })).sort((a, b) => b.count - a.count),
  };
}
