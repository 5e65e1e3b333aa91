import type { Calendar } from "../../persian/dates";
import { termsOf } from "../../persian/terms";
import { relatedHit } from "../hits/related-hit";
import { sharedWords } from "../hits/shared-words";
import type { View } from "../hits/view";
import type { Answer, Hit, Range, StatementFacts, Trace } from "../types";
import { parseQuery } from "./parse-query";
import type { Part, PhrasePart, Query, Slip } from "./parts";
import { isAsked } from "./parts";
import { passes } from "./passes";
import { phraseRanges } from "./phrase-ranges";
import { isDated, timeOf, yearOf } from "./time-of";

/** In which order hits come: the closest first, or by date. */
export type SearchOrder = "relevance" | "newest" | "oldest";

export interface SearchOptions {
  /** How many hits to give; the answer's `total` counts the others too. */
  readonly limit: number;
  readonly order?: SearchOrder;
  /** Only statements of these years, first and last of each stretch. */
  readonly years?: { readonly calendar: Calendar; readonly stretches: readonly Range[] };
  /** The text is to be found as it stands: it was not written as a query. */
  readonly isPlain?: boolean;
}

/** How many hits there are of a year. */
export interface YearCount {
  readonly year: number;
  readonly count: number;
}

/** What a search is answered with. */
export interface SearchAnswer extends Answer {
  /** The words that were looked up, without what else the query asks; offsets of alignments are in it. */
  readonly asked: string;
  readonly slips: readonly Slip[];
  /** How many of all hits there are of each relation to what was asked. */
  readonly traces: Readonly<Record<Trace, number>>;
  /** See {@link Answer.isMore}; what is counted here is then counted over the closest alone. */
  readonly isMore: boolean;
  /** Hits by year, ascending, those of years that were not chosen too. */
  readonly years: Readonly<Record<Calendar, readonly YearCount[]>>;
  /** Another query that may have been meant; `null` where there is none. It has hits. */
  readonly meant: string | null;
}

/** What a search needs of an archive. */
export interface Searched {
  readonly views: readonly View[];
  /** Not all statements are among these that have some of the words. */
  readonly leavesOut: boolean;
  /** Hits for words alone, the best first; the last word may still be being typed. */
  readonly typed: (text: string) => Hit[];
  /** What another query may have meant. */
  readonly meant: (text: string, query: Query) => string | undefined;
}

/** Answers what a reader has typed; see {@link parseQuery} for what can be typed. */
export function search(text: string, options: SearchOptions, archive: Searched): SearchAnswer {
  const query = options.isPlain ? plain(text) : parseQuery(text);
  const parts = query.parts.filter(saysSomething);
  const asked = askedIn(parts, text);
  const found = inOrder(hitsOf(parts, asked, archive), options.order ?? "relevance");
  const hits = found.filter(({ statement }) => isOfYears(statement, options.years));
  return {
    hits: hits.slice(0, options.limit),
    total: hits.length,
    asked: asked.trimEnd(),
    slips: query.slips,
    isMore: archive.leavesOut && found.length > 0,
    traces: tracesOf(hits),
    years: { jalali: yearsOf(found, "jalali"), gregorian: yearsOf(found, "gregorian") },
    meant: meantBy(text, query, found, options.isPlain ?? false, archive) ?? null,
  };
}

const isPhrase = (part: Part): part is PhrasePart => part.type === "phrase" && !part.without;

/** A phrase without a word is no part of a question: nothing can be found for it, nor left out. */
const saysSomething = (part: Part): boolean => part.type !== "phrase" || termsOf(part.text).length > 0;

const plain = (text: string): Query => ({ parts: [{ type: "words", range: [0, text.length], text }], slips: [] });

/** The words to look up. Unless the text ends in one of them, a space says that none is still being typed. */
function askedIn(parts: readonly Part[], text: string): string {
  const asked = parts
    .filter(isAsked)
    .map((part) => part.text)
    .join(" ");
  return parts.at(-1)?.type === "words" && parts.at(-1)?.range[1] === text.length ? asked : `${asked} `;
}

function hitsOf(parts: readonly Part[], asked: string, archive: Searched): Hit[] {
  if (parts.length === 0) return [];
  const hits = asked.trim() ? archive.typed(asked) : archive.views.map(unmarked);
  const phrases = parts.filter(isPhrase);
  if (parts.every(({ type }) => type === "words")) return hits;
  const viewOf = new Map(archive.views.map((view) => [view.statement.id, view]));
  const loose = termsOf(parts.flatMap((part) => (part.type === "words" ? part.text : [])).join(" "));
  // Function words alone are not looked up, but make a phrase all the same.
  const byPhrase = phrases.some(({ text }) => termsOf(text).every(({ stop }) => stop))
    ? archive.views.map(unmarked)
    : [];
  const found = new Set(hits.map(({ statement }) => statement.id));
  const candidates = [...hits, ...byPhrase.filter(({ statement }) => !found.has(statement.id))];
  return candidates.flatMap((hit) => {
    const view = viewOf.get(hit.statement.id) as View;
    if (!passes(view, parts)) return [];
    if (phrases.length === 0 || hit.trace !== "related") return hit;
    return withPhrases(hit, view, phrases, sharedWords(loose, view.terms));
  });
}

const unmarked = (view: View): Hit => relatedHit(view, [], 0, 0);

/** Marks the phrases, and beside them the other words; passages that hold no phrase are not shown for their words. */
function withPhrases(hit: Hit, view: View, phrases: readonly PhrasePart[], others: readonly Range[]): Hit {
  const inPhrases = phrases.flatMap(({ text }) => phraseRanges(text, view.terms));
  if (inPhrases.length === 0) return hit;
  const passages = new Set(inPhrases.map(([start]) => view.passageAt(start)));
  const beside = others.filter(([start]) => passages.has(view.passageAt(start)));
  const marks = apart([...inPhrases, ...beside]);
  return relatedHit(view, marks, hit.coverage, hit.score);
}

/** Ranges ascending, none over another. */
function apart(ranges: readonly Range[]): Range[] {
  const kept: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a[0] - b[0])) {
    if (range[0] >= (kept.at(-1)?.[1] ?? 0)) kept.push(range);
  }
  return kept;
}

function inOrder(hits: readonly Hit[], order: SearchOrder): readonly Hit[] {
  if (order === "relevance") return hits;
  const sign = order === "newest" ? -1 : 1;
  return [...hits].sort((a, b) => sign * (timeOf(a.statement.date) - timeOf(b.statement.date)));
}

function isOfYears({ date }: StatementFacts, years: SearchOptions["years"]): boolean {
  if (!years || years.stretches.length === 0) return true;
  if (!isDated(date)) return false;
  const year = yearOf(date, years.calendar);
  return years.stretches.some(([first, last]) => year >= first && year <= last);
}

function tracesOf(hits: readonly Hit[]): Record<Trace, number> {
  const counts = { exact: 0, respelled: 0, edited: 0, misread: 0, related: 0 };
  for (const { trace } of hits) counts[trace]++;
  return counts;
}

function yearsOf(hits: readonly Hit[], calendar: Calendar): YearCount[] {
  const counts = new Map<number, number>();
  for (const { statement } of hits) {
    if (!isDated(statement.date)) continue;
    const year = yearOf(statement.date, calendar);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].map(([year, count]) => ({ year, count })).sort((a, b) => a.year - b.year);
}

/**
 * A quotation that was found needs no putting right, nor does what a page says where it is found with changes. Where
 * nobody says a phrase, its words may be meant. What has no hits is not offered.
 */
function meantBy(
  text: string,
  query: Query,
  hits: readonly Hit[],
  isPlain: boolean,
  archive: Searched,
): string | undefined {
  if (hits.some(({ trace, coverage }) => trace !== "related" && (isPlain || (trace !== "edited" && coverage === 1))))
    return undefined;
  const offers = [archive.meant(text, query), hits.length === 0 ? withoutQuotes(text, query) : undefined];
  return offers.find((offer) => {
    if (offer === undefined) return false;
    const parts = parseQuery(offer).parts.filter(saysSomething);
    return hitsOf(parts, askedIn(parts, offer), archive).length > 0;
  });
}

/** A query with the words of its phrases, but not as phrases; undefined where it has none. */
function withoutQuotes(text: string, { parts }: Query): string | undefined {
  const kept = parts.map((part) => (isPhrase(part) ? part.text : text.slice(...part.range)));
  return parts.some(isPhrase) ? kept.join(" ").replace(/\s+/g, " ").trim() : undefined;
}
