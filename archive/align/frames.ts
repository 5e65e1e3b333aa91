import { isName, isSignature, MOST_OF_NAME } from "../../persian/names";
import { NONE, STOP } from "../../persian/partings";
import { attributes, endsWithSaying } from "../../persian/saying";
import type { Range } from "../types";
import { between, endOfSentence } from "./borders";
import type { Core } from "./core";
import type { Query } from "./query";
import { behindSaying, isSaidIn, lettersOf } from "./said-by";
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
  from = end - 1;
  while (from > first && (query.words[from]?.before ?? NONE) < STOP) from--;
  const gap = between(query.text, query.words, end, 1);
  const isSaying =
    behindSaying(query.words, [from, end]) === end &&
    !(COMMA.test(gap) && endsWithSaying(lettersOf(query.words, [from, end])));
  if (isSaying && (query.depths[end - 1] ?? 0) === 0 && !isSaidIn(core)) return [from, end];
  if (!BEHIND_NAME.test(gap)) return undefined;
  return isName(lettersOutside(query, [from, end])) ? [from, end] : undefined;
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
