import { dateIn } from "../../persian/date-in-text";
import { isName, isOffice, isSignature, MOST_OF_NAME } from "../../persian/names";
import { isCredit, isNoteAbove, isPageNote, isSourceNote } from "../../persian/page-notes";
import { NONE, STOP } from "../../persian/partings";
import { asksWhether, attributes, endsWithSaying } from "../../persian/saying";
import type { WrittenWord } from "../../persian/written-words";
import type { Range } from "../types";
import { isNumeral } from "./beyond";
import { between, endOfSentence, isSentenceBorder } from "./borders";
import type { Core } from "./core";
import { areMany } from "./many-words";
import type { Query } from "./query";
import { behindSaying, isSaidIn, lettersOf, saysWho } from "./said-by";
import { unitsOf } from "./told";

/** What parts a name, a place or a date from the words behind it: «ایسنا: …», «تهران – …», «۱۲ آبان / …». */
const BEHIND_NAME = /:|^\S?[–—-]\s|\s[–—|/-]+\s/u;
/** What parts a name from the words before it: a dash, a bar or a bracket behind a sentence, a long dash anywhere. */
const BEFORE_NAME = /[.!?؟…»"]\s*[([–—|-]|\s—+\s/u;
/** In brackets behind what is no sentence stands a name of several words; one word is a gloss. */
const OPENS = /^[.!?؟…]?\s+[([]$/u;
const CLOSES = /^[)\]]/u;
/** Which of several messages one is. */
const COUNTER = /^\p{N}{1,2}\/\p{N}{1,2}$/u;
/** Behind a sentence a note of the page begins, in brackets a longer one. */
const BEHIND_SENTENCE = /[.!?؟…»"\n]\s*\S{0,2}$/u;
const OPENS_BEHIND_SENTENCE = /[.!?؟…»"]\s*[([]$/u;
/** When a message was sent, in digits. */
const TIME = /^\p{N}{1,2}:\p{N}{2}$/u;
/** The number or the letter of an item, before its first sentence and behind the last one: ۳. , (۳) , الف) . */
const ITEM = /(?:^|[.!?؟…:؛»"])\s*(?:[([](?:\p{N}{1,2}|الف|\p{L})[)\]]|(?:\p{N}{1,2}|الف|\p{L})[^\S\n]?[).–-])$/u;
/** In UTF-16 units, with what is around it. */
const LONGEST_ITEM = 8;
const COMMA = /^[.!?؟]?\s*[،,؛]\s*$/u;
/** گفته است, and این را before a name. */
const MOST_OF_VERB = 4;
/** A link, an address, or a mark under which others find it. */
const LABEL = /^[([]?(?:https?:\/\/|www\.|t\.me\/|[@#])/iu;

/** The letters of words that stand outside of all quotation marks and may name somebody; none of others. */
function lettersOutside({ words, depths }: Query, [from, to]: Range): string[] {
  const isShort = to - from <= MOST_OF_NAME + MOST_OF_VERB;
  const isOutside = isShort && depths.slice(from, to).every((depth) => depth === 0);
  return isOutside ? lettersOf(words, [from, to]) : [];
}

/** Words that name somebody, to the end of some, from where their sentence begins; or labels. */
export function headAt(query: Query, core: Core, [first, end]: Range): Range | undefined {
  let from = end;
  while (from > first && isLabel(query, from - 1)) from--;
  if (from < end) return isOfLabel(query, from) || isOfLabel(query, end) ? undefined : [from, end];
  if (isItem(query, core, end)) return [end - 1, end];
  const gap = between(query.text, query.words, end, 1);
  const note = gap.includes("\n") ? noteBefore(query, [first, end]) : noteInBrackets(query, [first, end]);
  if (note !== undefined) return [note, end];
  from = startOfSentence(query.words, first, end);
  const isSaying =
    behindSaying(query.words, [from, end]) === end &&
    !(COMMA.test(gap) && endsWithSaying(lettersOf(query.words, [from, end])));
  if (isSaying && (query.depths[end - 1] ?? 0) === 0 && !isSaidIn(core)) return [from, end];
  if (!BEHIND_NAME.test(gap)) return undefined;
  return isAddressed(lettersOutside(query, [from, end])) ? [from, end] : undefined;
}

/** What is surely no part of a quotation: what asks whether it is true, or more words before a colon than may have been put in. */
export function longHeadAt({ text, words, depths }: Query, [first, end]: Range): Range | undefined {
  const from = startOfSentence(words, first, end);
  const isOutside = depths.slice(from, end).every((depth) => depth === 0);
  const isHead = /:/u.test(between(text, words, end, 1))
    ? areMany(words, [from, end])
    : isOutside && words[end]?.letters !== "که" && asksWhether(lettersOf(words, [from, end]));
  return isHead ? [from, end] : undefined;
}

function startOfSentence(words: readonly WrittenWord[], first: number, end: number): number {
  let from = end - 1;
  while (from > first && (words[from]?.before ?? NONE) < STOP) from--;
  return from;
}

/** Behind a number they are counted: ۵. هزار کارگر. */
const COUNTED =
  /^(?:هزار|میلیون|میلیارد|تریلیون|درصد|سال|ماه|هفته|روز|ساعت|دقیقه|تن|نفر|بار|مورد|متر|کیلو\S*|تومان|ریال|دلار|یورو)$/u;
const LETTER = /^(?:الف|\p{L})$/u;

/** Does one word before a quotation that begins a sentence of its text number it, where it is not numbered there? */
function isItem({ text, words }: Query, { words: own, text: [place] }: Core, end: number): boolean {
  const [word, next, previous] = [words[end - 1], words[end], own[place - 1]];
  if (!word || !next || !isSentenceBorder(own, place, -1)) return false;
  if (previous && (isNumeral(previous) || LETTER.test(previous.letters))) return false;
  if (isNumeral(next) || COUNTED.test(next.letters)) return false;
  const before = text.slice(Math.max(0, word.range[0] - LONGEST_ITEM), next.range[0]);
  const isCut = word.range[0] > LONGEST_ITEM;
  return /\s$/u.test(before) && ITEM.test(`${isCut ? " " : ""}${before.trimEnd()}`);
}

/** Where a note of the page begins that is a line, or the end of one: when a text was sent, under which number. */
function noteBefore({ text, words, depths }: Query, [first, end]: Range): number | undefined {
  let from = end - 1;
  while (from > first && !between(text, words, from, 1).includes("\n")) from--;
  const partOf = (some: Range) => text.slice(words[some[0]]?.range[0], words[some[1] - 1]?.range[1]);
  if (depths.slice(from, end).some((depth) => depth > 0)) return undefined;
  const isTimed = TIME.test(partOf([end - 1, end]));
  const isSent = isTimed && (from === end - 1 || dateIn(partOf([from, end - 1])) !== undefined);
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

/** Is somebody named, or to whom he speaks too: وزیر کشور به ایسنا? */
function isAddressed(letters: readonly string[]): boolean {
  const to = letters.indexOf("به");
  if (to < 0) return isName(letters);
  const both = [letters.slice(0, to), letters.slice(to + 1)];
  return both.every((name) => isSignature(name) && isOffice(name[0] ?? ""));
}

/** Are words that name something before a quotation two or more, each before a dash («تهران – ایرنا –»), or a date? */
export function isDateline({ text, words }: Pick<Query, "text" | "words">, [from, to]: Range): boolean {
  const isParted = (at: number) => at > from && BEHIND_NAME.test(between(text, words, at, 1));
  const inner = words.slice(from, to);
  return inner.some((_, at) => isParted(from + at)) || (inner.length > 2 && inner.at(-1)?.number !== undefined);
}

/** Words that name somebody, from the beginning of some to where their sentence ends; or labels. */
export function tailAt(query: Query, core: Core, [start, last]: Range): Range | undefined {
  let to = start;
  while (to < last && isLabel(query, to)) to++;
  if (to > start) return isOfLabel(query, start) || isOfLabel(query, to) ? undefined : [start, to];
  const gap = between(query.text, query.words, start, 1);
  if (OPENS.test(gap) && COUNTER.test(query.text.slice(...unitsOf(query, [start, start + 1]))))
    return [start, start + 1];
  to = endOfSentence(query.words, start, last);
  const letters = lettersOutside(query, [start, to]);
  const isInBrackets =
    OPENS.test(gap) && letters.length > 1 && CLOSES.test(query.text.slice(query.words[to - 1]?.range[1]));
  const isFrame =
    BEFORE_NAME.test(gap) || isInBrackets
      ? isSignature(letters)
      : COMMA.test(gap) && attributes(letters) && !isSaidIn(core);
  return isFrame ? [start, to] : undefined;
}

/**
 * What is surely no part of a quotation behind its last words: who says it, or a note of the page behind a sentence, in brackets, of
 * who has written or sent what, or of where it ends.
 * @param place the word of the text that stands there
 */
export function noteAt(query: Query, core: Core, [start, last]: Range, place: number): Range | undefined {
  const isOutside = (query.depths[start] ?? 0) === 0;
  const who = isOutside ? saysWho(query.words, [start, last], core.words, place) : undefined;
  const to = who ?? endOfNote(query, [start, endOfLine(query, start, last)]);
  return to === undefined ? undefined : [start, to];
}

/** The first word behind one, and before the last, that begins another line. */
function endOfLine({ text, words }: Query, from: number, last: number): number {
  let end = from + 1;
  while (end < last && !between(text, words, end, 1).includes("\n")) end++;
  return end;
}

function endOfNote(query: Query, [start, last]: Range): number | undefined {
  const { text, words, depths } = query;
  const gap = between(text, words, start, 1);
  const isOutside = (to: number) => depths.slice(start, to).every((depth) => depth === 0);
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

/** In words. */
const MOST_OF_NOTE = 8;

/** No link or label is longer, in UTF-16 units. */
const LONGEST_LABEL = 200;

/** Is a word part of a link, an address, or a label that says nothing: #آزادی, but not #نه? */
function isLabel({ text, words, depths }: Query, at: number): boolean {
  const word = words[at];
  if (!word || (depths[at] ?? 0) > 0) return false;
  const [start, end] = word.range;
  const before =
    text
      .slice(Math.max(0, start - LONGEST_LABEL), start)
      .split(/\s/u)
      .at(-1) ?? "";
  // t of t.me/
  const [mark] = LABEL.exec(before + text.slice(start, end + 4)) ?? [];
  return mark !== undefined && (!mark.endsWith("#") || isName([word.letters]));
}

/** Does a word stand behind another of one label: #آزادی_برای_همه? */
const isOfLabel = ({ text, words }: Query, at: number): boolean => at > 0 && between(text, words, at, 1) === "_";
