import { isPageNote } from "../../persian/page-notes";
import { endsSentence, NONE } from "../../persian/partings";
import { asksWhether, endsWithSaying, isOpinion, sourceNamed } from "../../persian/saying";
import { isStopWord } from "../../persian/stop-words";
import type { WrittenWord } from "../../persian/written-words";
import type { Range } from "../types";
import { alignBeyond, isNumeral } from "./beyond";
import { between, endOfSentence, isIn, isSentenceBorder, leftOfSentence, lengthOfSentence } from "./borders";
import type { Core, Source } from "./core";
import { headAt, isDateline, longHeadAt, noteAt, tailAt } from "./frames";
import { areMany } from "./many-words";
import type { Query } from "./query";
import { lettersOf } from "./said-by";
import { isThere } from "./told";

/** So many words between a quotation and what frames it are told by themselves, and so many beside what only a page sets. */
const MOST_BETWEEN = 2;
const MOST_BEFORE_NOTE = 5;

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
  for (let near = 0; near <= MOST_BEFORE_NOTE && near < last - first; near++) {
    const frame = frameBehind(query, core, [first, last], step, near);
    if (!frame) continue;
    const gap = between(query.text, query.words, step < 0 ? frame[1] : frame[0], 1);
    const place = step < 0 ? core.text[0] - near : core.text[1] + near;
    const other = gapOf(source, core, place);
    const isAlike = haveSameMark(gap, other) || (step > 0 && TAG.test(gap) && TAG.test(other));
    if (!isAlike && !isAnswered(query, core, frame, step) && !mayStandForRest(query, core, frame, place, step))
      return frame;
  }
  return undefined;
}

/** The same with so many words between it and the stretch. */
function frameBehind(query: Query, core: Core, [first, last]: Range, step: -1 | 1, near: number): Range | undefined {
  if (step > 0) {
    const tail = near > MOST_BETWEEN ? undefined : tailAt(query, core, [first + near, last]);
    const note = noteAt(query, core, [first + near, last], core.text[1] + near);
    return (note?.[1] ?? 0) > (tail?.[1] ?? 0) ? note : tail;
  }
  const head = near > MOST_BETWEEN ? undefined : headAt(query, core, [first, last - near]);
  return head ?? (mayBeFirst(query, core, [last - near, last]) ? longHeadAt(query, [first, last - near]) : undefined);
}

/** May words before a stretch be the first of its sentence, altered: one, or several of which some are the text's? */
function mayBeFirst({ words }: Query, core: Core, [from, to]: Range): boolean {
  if (to - from > 0 && endsSentence(words[to]?.before ?? NONE)) return false;
  if (to - from < 2) return true;
  return alignBeyond(words, [from, to], core.words, core.text[0] - 1, -1).steps.some(isThere);
}

/** Of one kind each. */
const MARKS = [/:/u, /[–—|/()[\]-]/u];
/** Do two gaps between words have a mark of one kind that sets something apart? */
export const haveSameMark = (gap: string, other: string): boolean =>
  MARKS.some((mark) => mark.test(gap) && mark.test(other));
/** Before a label that stands behind a quotation; before one it is the quotation's own. */
const TAG = /[@#]/u;

/** What stands in a text before a word; nothing before its first and behind its last. */
const gapOf = ({ text }: Source, { words }: Core, at: number): string =>
  words[at - 1] && words[at] ? between(text, words, at, 1) : "";

/** A text answers no more words beside a stretch: a sentence before «گفت که» may be as long as a page. */
const MOST_ANSWERED = 16;

/** Does a text go on beyond a stretch with a word of a frame, or with a short sentence that has some of its letters? */
function isAnswered({ text, words }: Query, core: Core, frame: Range, step: -1 | 1): boolean {
  const range: Range =
    step < 0
      ? [Math.max(frame[0], core.asked[0] - MOST_ANSWERED), core.asked[0]]
      : [core.asked[1], Math.min(frame[1], core.asked[1] + MOST_ANSWERED)];
  const place = step < 0 ? core.text[0] - 1 : core.text[1];
  const { steps } = alignBeyond(words, range, core.words, place, step);
  const same = steps.filter((it) => isThere(it) && isIn(frame, it.asked[0]));
  if (step > 0 && !isSentenceBorder(core.words, place - 1, 1) && saysToo(core.words, place)) return true;
  const count = frame[1] - frame[0];
  if (hasNumber(words.slice(...frame)) && hasNumber(besideOf(core.words, place, step))) return true;
  const isInBrackets = step > 0 && /[([]/u.test(between(text, words, frame[0], 1));
  const isAsLong = lengthOfSentence(core.words, place, step, count) === count;
  if (step > 0 && isAsLong && isPageNote(lettersOf(words, frame))) return true;
  const isShort = isAsLong && !isInBrackets;
  return isShort ? same.length > 0 : same.some(({ asked }) => !isStopWord(words[asked[0]]?.letters ?? ""));
}

/** Another hour or another date has no word of the text, and may stand for its own, so near. */
const MOST_BESIDE = 8;
const hasNumber = (words: readonly WrittenWord[]): boolean => words.some(isNumeral);

/** The words of a short sentence of a text, which begins (ends) with one. */
function besideOf(words: readonly WrittenWord[], place: number, step: -1 | 1): readonly WrittenWord[] {
  const count = lengthOfSentence(words, place, step, MOST_BESIDE) ?? 0;
  return step < 0 ? words.slice(Math.max(0, place - count + 1), place + 1) : words.slice(place, place + count);
}

/** Of one word or two, and no other behind it. */
const LONE_TAG = /^[^\s_]+(?:_[^\s_]+)?$/u;

/** A name before a quotation may stand for so many words with which the sentence of a text begins. */
const MOST_STOOD_FOR = 2;

/**
 * May a label stand for a word of a sentence that goes on («زندانیان #سیاسی»), or a name for the few with which one begins?
 */
function mayStandForRest({ text, words }: Query, core: Core, frame: Range, place: number, step: -1 | 1): boolean {
  const next = step < 0 ? place - 1 : place;
  if (isSentenceBorder(core.words, next - step, step)) return false;
  const [start, end] = [words[frame[0]]?.range[0] ?? 0, words[frame[1] - 1]?.range[1]];
  if (text[start - 1] === "#" && LONE_TAG.test(text.slice(start, end))) return true;
  if (areMany(words, frame)) return false;
  const letters = lettersOf(words, frame);
  const source = sourceNamed(letters);
  const isSource =
    asksWhether(letters) ||
    endsWithSaying(letters) ||
    (source !== undefined && !isOpinion(source)) ||
    isDateline({ text, words }, frame);
  return step < 0 && !isSource && leftOfSentence(core.words, next, step, MOST_STOOD_FOR) !== undefined;
}

/** So many words of a text behind a stretch may say who says it. */
const MOST_SAYING = 8;

/** Do the words of a text from one on, to the end of their sentence, say that something is said? */
function saysToo(words: readonly WrittenWord[], place: number): boolean {
  const end = endOfSentence(words, place, Math.min(words.length, place + MOST_SAYING + 1));
  return endsWithSaying(lettersOf(words, [place, end]));
}
