import { attributes, isName } from "../../persian/saying";
import type { Range } from "../types";
import type { Query } from "./query";
import { type Told, unitsOf } from "./told";

/** What parts a name, a place or a date from the words behind it: «ایسنا: …», «تهران – …», «۱۲ آبان / …». */
const BEHIND_NAME = /:|\s[–—|/-]+\s|\S[–—-]\s/u;
/** What parts a name from the words before it: a bracket or a dash behind a sentence, a long dash anywhere. */
const BEFORE_NAME = /[.!?؟…»"]\s*[([–—|-]|\s[—|]+\s/u;
const COMMA = /^[.!?؟]?\s*[،,؛]\s*$/u;
/** A link, an address, or a mark under which others find it. */
const LABEL = /^[([]?(?:https?:\/\/|www\.|t\.me\/|[@#])/iu;

/**
 * What a page sets around a quotation in a form of its own is the page's: who says it, before a colon or a dash, or behind a
 * comma with a verb of saying; who has written it, in brackets or behind a dash; a link, a label. Of words that were put in
 * before or after it is told so; one within its quotation marks was put in by whoever set them.
 */
export function withoutFraming(query: Query, told: readonly Told[]): Told[] {
  const added = new Set<number>();
  const foreign = new Set<number>();
  for (const { kind, asked } of told) {
    const kinds = kind === "added" ? added : kind === "foreign" ? foreign : undefined;
    for (let word = asked[0]; kinds && word < asked[1]; word++) kinds.add(word);
  }
  if (added.size === 0) return [...told];
  const { length } = query.words;
  let [from, to] = [0, length];
  while (foreign.has(from)) from++;
  while (to > from && foreign.has(to - 1)) to--;
  let [first, last] = [from, to];
  while (added.has(first)) first++;
  while (last > first && added.has(last - 1)) last--;
  const head: Range = [from, headEnd(query, [from, first])];
  const tail: Range = [tailStart(query, [last, to]), to];
  const isFraming = ({ kind, asked }: Told) =>
    kind === "added" && [head, tail].some(([start, end]) => start <= asked[0] && asked[1] <= end);
  return told.map((it) => (isFraming(it) ? { ...it, kind: "foreign" } : it));
}

const gapBefore = ({ text, words }: Query, at: number): string =>
  text.slice(words[at - 1]?.range[1] ?? 0, words[at]?.range[0] ?? text.length);

/** The letters of words that stand outside of all quotation marks; none of others. */
function lettersOutside({ words, depths }: Query, [from, to]: Range): string[] {
  const isOutside = depths.slice(from, to).every((depth) => depth === 0);
  return isOutside ? words.slice(from, to).map(({ letters }) => letters) : [];
}

/** Where words at the beginning of what was asked end that name somebody before the quotation, or are no words. */
function headEnd(query: Query, [from, to]: Range): number {
  let start = from;
  while (start < to && isLabel(query, start)) start++;
  for (let end = to; end > start; end--) {
    if (BEHIND_NAME.test(gapBefore(query, end)) && isName(lettersOutside(query, [start, end]))) return end;
  }
  return start;
}

/** Where words at the end of what was asked begin that name somebody behind the quotation, or are no words. */
function tailStart(query: Query, [from, to]: Range): number {
  let end = to;
  while (end > from && isLabel(query, end - 1)) end--;
  for (let start = from; start < end; start++) {
    const gap = gapBefore(query, start);
    const letters = lettersOutside(query, [start, end]);
    if ((BEFORE_NAME.test(gap) && isName(letters)) || (COMMA.test(gap) && attributes(letters))) return start;
  }
  return end;
}

/** Is a word part of a link, an address, or a label? */
function isLabel(query: Query, at: number): boolean {
  const [start, end] = unitsOf(query, [at, at + 1]);
  const before = query.text.slice(0, start).split(/\s/u).at(-1) ?? "";
  return LABEL.test(before + query.text.slice(start, end + 3));
}
