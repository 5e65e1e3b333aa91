import { NONE, STOP } from "../../persian/partings";
import { attributes, isName } from "../../persian/saying";
import { isStopWord } from "../../persian/stop-words";
import type { WrittenWord } from "../../persian/written-words";
import type { Range } from "../types";
import { alignBeyond } from "./beyond";
import { isIn, lengthOfSentence } from "./borders";
import type { Core, Source } from "./core";
import type { Query } from "./query";
import { isThere, unitsOf } from "./told";

/** So many words between a quotation and what frames it are told by themselves. */
const MOST_BETWEEN = 2;

/** What parts a name, a place or a date from the words behind it: «ایسنا: …», «تهران – …», «۱۲ آبان / …». */
const BEHIND_NAME = /:|\s[–—|/-]+\s|\S[–—-]\s/u;
/** What parts a name from the words before it: a dash or a bracket behind a sentence, a long dash anywhere. */
const BEFORE_NAME = /[.!?؟…»"]\s*[([–—|-]|\s[—|]+\s/u;
/** In brackets behind what is no sentence stands a name of several words; one word is a gloss. */
const OPENS = /^\s+[([]$/u;
const CLOSES = /^[)\]]/u;
const COMMA = /^[.!?؟]?\s*[،,؛]\s*$/u;
/** A link, an address, or a mark under which others find it. */
const LABEL = /^[([]?(?:https?:\/\/|www\.|t\.me\/|[@#])/iu;

/**
 * What a page sets around a quotation in a form of its own: who says it, before a colon or a dash, or behind a comma with a verb
 * of saying; who has written it, in brackets or behind a dash; a link, a label. Not where the text goes on in the same words
 * there, or has the same mark.
 * @param rest which words asked stand beside the stretch
 * @param step 1 behind the stretch, -1 before it
 * @returns which of them, with no more than a few between them and the stretch
 */
export function frameOf(
  query: Query,
  source: Source,
  core: Core,
  [first, last]: Range,
  step: -1 | 1,
): Range | undefined {
  for (let between = 0; between <= MOST_BETWEEN && between < last - first; between++) {
    const frame = step < 0 ? headAt(query, [first, last - between]) : tailAt(query, [first + between, last]);
    if (!frame) continue;
    const gap = gapBefore(query.text, query.words, step < 0 ? frame[1] : frame[0]);
    const place = step < 0 ? core.text[0] - between : core.text[1] + between;
    const isAlike = MARKS.some((mark) => mark.test(gap) && mark.test(gapOf(source, core, place)));
    if (!isAlike && !isAnswered(query, core, frame, step)) return frame;
  }
  return undefined;
}

/** Of one kind each. */
const MARKS = [/:/u, /[–—|/()[\]-]/u];

const gapBefore = (text: string, words: readonly WrittenWord[], at: number): string =>
  text.slice(words[at - 1]?.range[1] ?? 0, words[at]?.range[0] ?? text.length);

/** What stands in a text before a word; nothing before its first and behind its last. */
const gapOf = ({ text }: Source, { words }: Core, at: number): string =>
  words[at - 1] && words[at] ? gapBefore(text, words, at) : "";

/** Does a text go on beyond a stretch with a word of a frame, or with a short sentence that has some of its letters? */
function isAnswered({ words }: Query, core: Core, frame: Range, step: -1 | 1): boolean {
  const range: Range = step < 0 ? [frame[0], core.asked[0]] : [core.asked[1], frame[1]];
  const place = step < 0 ? core.text[0] - 1 : core.text[1];
  const { steps } = alignBeyond(words, range, core.words, place, step);
  const same = steps.filter((it) => isThere(it) && isIn(frame, it.asked[0]));
  const count = frame[1] - frame[0];
  const isShort = lengthOfSentence(core.words, place, step, count) === count;
  return isShort ? same.length > 0 : same.some(({ asked }) => !isStopWord(words[asked[0]]?.letters ?? ""));
}

/** The letters of words that stand outside of all quotation marks; none of others. */
function lettersOutside({ words, depths }: Query, [from, to]: Range): string[] {
  const isOutside = depths.slice(from, to).every((depth) => depth === 0);
  return isOutside ? words.slice(from, to).map(({ letters }) => letters) : [];
}

/** Words that name somebody, to the end of some, from where their sentence begins; or labels. */
function headAt(query: Query, [first, end]: Range): Range | undefined {
  let from = end;
  while (from > first && isLabel(query, from - 1)) from--;
  if (from < end) return [from, end];
  if (!BEHIND_NAME.test(gapBefore(query.text, query.words, end))) return undefined;
  from = end - 1;
  while (from > first && (query.words[from]?.before ?? NONE) < STOP) from--;
  return isName(lettersOutside(query, [from, end])) ? [from, end] : undefined;
}

/** Words that name somebody, from the beginning of some to where their sentence ends; or labels. */
function tailAt(query: Query, [start, last]: Range): Range | undefined {
  let to = start;
  while (to < last && isLabel(query, to)) to++;
  if (to > start) return [start, to];
  to = start + 1;
  while (to < last && (query.words[to]?.before ?? NONE) < STOP) to++;
  const gap = gapBefore(query.text, query.words, start);
  const letters = lettersOutside(query, [start, to]);
  const isInBrackets =
    OPENS.test(gap) && letters.length > 1 && CLOSES.test(query.text.slice(query.words[to - 1]?.range[1]));
  const isFrame = BEFORE_NAME.test(gap) || isInBrackets ? isName(letters) : COMMA.test(gap) && attributes(letters);
  return isFrame ? [start, to] : undefined;
}

/** Is a word part of a link, an address, or a label? */
function isLabel({ text, words }: Query, at: number): boolean {
  const [start, end] = unitsOf({ words }, [at, at + 1]);
  const before = text.slice(0, start).split(/\s/u).at(-1) ?? "";
  return LABEL.test(before + text.slice(start, end + 3));
}
