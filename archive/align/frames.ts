import { isName, isOffice, isSignature } from "../../persian/names";
import { NONE, STOP } from "../../persian/partings";
import { isOutside } from "../../persian/quotation-depth";
import { asksWhether, attributes, endsWithSaying } from "../../persian/saying";
import type { WrittenWord } from "../../persian/written-words";
import type { Range } from "../types";
import { between, endOfSentence } from "./borders";
import type { Core } from "./core";
import { isItem } from "./item-before";
import { areMany } from "./many-words";
import { endOfNote, startOfNote } from "./notes";
import type { Query } from "./query";
import { areOutside, behindSaying, isSaidIn, lettersOf, lettersOutside, saysWho } from "./said-by";
import { unitsOf } from "./told";

/** What parts a name, a place or a date from the words behind it: «ایسنا: …», «تهران – …», «۱۲ آبان / …», «اختصاصی/ …». */
const BEHIND_NAME = /:|^\/\s|^\S?[–—-]\s|\s[–—|/-]+\s/u;
/** What parts a name from the words before it: a dash, a bar or a bracket behind a sentence, a long dash anywhere. */
const BEFORE_NAME = /[.!?؟…»"]\s*[([–—|-]|\s—+\s/u;
/** In brackets behind what is no sentence stands a name of several words; one word is a gloss. */
const OPENS = /^[.!?؟…]?\s+[([]$/u;
const CLOSES = /^[)\]]/u;
/** How many have answered a message with a sign. */
const REACTIONS = /^[.!?؟…]?\s*\p{Extended_Pictographic}\S*\s*$/u;
/** Which of several messages one is. */
const COUNTER = /^\p{N}{1,2}\/\p{N}{1,2}$/u;
const COMMA = /^[.!?؟]?\s*[،,؛]\s*$/u;
/** A link, an address, or a mark under which others find it. */
const LABEL = /^[([\u200e\u200f\u2066-\u2069]*(?:https?:\/\/|www\.|t\.me\/|[@#])/iu;

/** Words that name somebody, to the end of some, from where their sentence begins; or labels. */
export function headAt(query: Query, core: Core, [first, end]: Range): Range | undefined {
  let from = end;
  while (from > first && isLabel(query, from - 1)) from--;
  if (from < end) return isOfLabel(query, from) || isOfLabel(query, end) ? undefined : [from, end];
  if (isItem(query, core, end)) return [end - 1, end];
  const note = startOfNote(query, [first, end]);
  if (note !== undefined) return [note, end];
  const gap = between(query.text, query.words, end, 1);
  from = startOfSentence(query.words, first, end);
  const isSaying =
    behindSaying(query.words, [from, end]) === end &&
    !(COMMA.test(gap) && endsWithSaying(lettersOf(query.words, [from, end])));
  if (isSaying && isOutside(query.depths, end - 1, end) && !isSaidIn(core)) return [from, end];
  if (!BEHIND_NAME.test(gap)) return undefined;
  return isAddressed(lettersOutside(query, [from, end])) ? [from, end] : undefined;
}

/** What is surely no part of a quotation: what asks whether it is true, or more words before a colon than may have been put in. */
export function longHeadAt(query: Query, [first, end]: Range): Range | undefined {
  const { text, words } = query;
  const from = startOfSentence(words, first, end);
  if (!areOutside(query, [from, end])) return undefined;
  const isHead = /:/u.test(between(text, words, end, 1))
    ? areMany(words, [from, end])
    : words[end]?.letters !== "که" && asksWhether(lettersOf(words, [from, end]));
  return isHead ? [from, end] : undefined;
}

function startOfSentence(words: readonly WrittenWord[], first: number, end: number): number {
  let from = end - 1;
  while (from > first && (words[from]?.before ?? NONE) < STOP) from--;
  return from;
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
  if (start + 1 === last && REACTIONS.test(gap) && query.words[start]?.number !== undefined) return [start, last];
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
  const to = who ?? endOfNote(query, [start, last]);
  return to === undefined ? undefined : [start, to];
}

/** No link or label is longer, in UTF-16 units. */
const LONGEST_LABEL = 200;

/** Before an address it says that a text is passed on. */
const PASSED_ON = /^(?:rt|via)$/iu;

/** Is a word part of a link, an address, or a label that says nothing: #آزادی, but not #نه? */
function isLabel(query: Query, at: number): boolean {
  const { text, words, depths } = query;
  const word = words[at];
  if (!word || (depths[at] ?? 0) > 0) return false;
  if (PASSED_ON.test(word.letters)) return isLabel(query, at + 1);
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
