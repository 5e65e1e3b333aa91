import { dateIn } from "../../persian/date-in-text";
import { isName } from "../../persian/names";
import { isCredit, isNoteAbove, isPageNote, isSourceNote } from "../../persian/page-notes";
import type { Range } from "../types";
import { between, endOfSentence } from "./borders";
import type { Query } from "./query";
import { areOutside, lettersOf, lettersOutside } from "./said-by";
import { unitsOf } from "./told";

/** Behind a sentence a note of the page begins, in brackets a longer one. */
const BEHIND_SENTENCE = /[.!?؟…»"\n]\s*\S{0,2}$/u;
const OPENS_BEHIND_SENTENCE = /[.!?؟…»"]\s*[([]$/u;
/** When a message was sent, in digits. */
const TIME = /^\p{N}{1,2}:\p{N}{2}$/u;
/** What closes brackets. */
const CLOSES = /^[)\]]/u;
/** In words. */
const MOST_OF_NOTE = 8;

/** Where a note of the page begins that stands right before a quotation. */
export function startOfNote(query: Query, rest: Range): number | undefined {
  const gap = between(query.text, query.words, rest[1], 1);
  return gap.includes("\n") ? noteAbove(query, rest) : noteInBrackets(query, rest);
}

/** Where a note begins that is a line: when a text was sent, under which number. */
function noteAbove(query: Query, [first, end]: Range): number | undefined {
  const { text, words } = query;
  let from = end - 1;
  while (from > first && !between(text, words, from, 1).includes("\n")) from--;
  if (!areOutside(query, [from, end])) return undefined;
  const written = (some: Range) => text.slice(...unitsOf(query, some));
  const isTimed = TIME.test(written([end - 1, end]));
  const isSent = isTimed && (from === end - 1 || dateIn(written([from, end - 1])) !== undefined);
  return isSent || isNoteAbove(lettersOf(words, [from, end])) ? from : undefined;
}

/** Where a note in brackets begins that stands right before a quotation, and begins what was asked or follows a sentence. */
function noteInBrackets({ text, words }: Query, [first, end]: Range): number | undefined {
  if (!CLOSES.test(between(text, words, end, 1))) return undefined;
  const least = Math.max(first, end - MOST_OF_NOTE);
  let from = end - 1;
  while (from > least && !/[([]/u.test(between(text, words, from, 1))) from--;
  const isBegin = /(?:^|[.!?؟…»"\n])\s*[([]$/u.test(between(text, words, from, 1));
  return isBegin && isSourceNote(lettersOf(words, [from, end])) ? from : undefined;
}

/** The first word behind one, and before the last, that begins another line. */
function endOfLine({ text, words }: Query, from: number, last: number): number {
  let end = from + 1;
  while (end < last && !between(text, words, end, 1).includes("\n")) end++;
  return end;
}

/** Where a note of the page ends that begins with a word behind a sentence. */
export function endOfNote(query: Query, [start, behind]: Range): number | undefined {
  const { text, words } = query;
  const last = endOfLine(query, start, behind);
  const gap = between(text, words, start, 1);
  const isOutside = (to: number) => areOutside(query, [start, to]);
  if (OPENS_BEHIND_SENTENCE.test(gap)) {
    let to = start + 1;
    while (to < last && to - start < MOST_OF_NOTE && !/[)\]]/u.test(between(text, words, to, 1))) to++;
    const isClosed = CLOSES.test(text.slice(words[to - 1]?.range[1]).trimStart());
    return isClosed && isOutside(to) && (isSourceNote(lettersOf(words, [start, to])) || isNote(query, [start, to]))
      ? to
      : undefined;
  }
  if (!BEHIND_SENTENCE.test(gap)) return undefined;
  const first = endOfSentence(words, start, last);
  const second = first < last ? endOfSentence(words, first, last) : first;
  return [second, first].find((to) => isOutside(to) && isNote(query, [start, to]));
}

/** Do words say when something was sent or by whom, or that it is over? */
function isNote(query: Query, [start, to]: Range): boolean {
  const { text, words } = query;
  const written = text.slice(...unitsOf(query, [start, to]));
  if (TIME.test(written) || isPageNote(lettersOf(words, [start, to]))) return true;
  const colon = endOfSentence(words, start, to);
  if (colon === to || !/^\s*:/u.test(between(text, words, colon, 1))) return false;
  return isCredit(lettersOf(words, [start, colon])) && isName(lettersOutside(query, [colon, to]));
}
