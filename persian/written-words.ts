import { INVISIBLE, kindOf, LETTER, OTHER } from "./characters";
import type { Range } from "./fold";
import { foldText } from "./fold";
import { ZWNJ } from "./letters";
import type { Parting } from "./partings";
import { NONE, PAUSE, partingOf, partsNumber, STOP } from "./partings";
import { remembering } from "./remembering";
import { writtenNumberAt } from "./written-number";

/** A word as it is written and as it is compared with another. */
export interface WrittenWord {
  /** UTF-16 offsets in the text, with its marks, without invisible characters at its ends; a number's signs are part of it. */
  readonly range: Range;
  /** Its folded letters and digits in a row; empty for none. */
  readonly letters: string;
  /** The same, as ZWNJ divides it. */
  readonly parts: readonly string[];
  /** What it is worth, where it is a number written in digits: see {@link writtenNumberAt}. */
  readonly number: string | undefined;
  /** What parts it from the word before, or from the beginning of the text. */
  readonly before: Parting;
  /** Does no number in words go on from the word before? See {@link partsNumber}. */
  readonly isParted: boolean;
}

const DIGIT = /[0-9\u06F0-\u06F9\u0660-\u0669\uFF10-\uFF19½⅓⅔¼¾]/u;
/** Behind one letter a full stop ends no sentence: ج.ا. */
const INITIAL = /^\.\s?$/u;
const ONLY_DIGITS = /^\p{Nd}+$/u;
const SUPERSCRIPTS = /[\u00B2\u00B3\u00B9\u2070-\u2079]+$/u;
/** [۱], [12]: the mark of a footnote, which belongs to the page and to no sentence. */
const FOOTNOTE = /\[\s?[0-9\u06F0-\u06F9\u0660-\u0669]{1,3}\s?\]/uy;

/**
 * The words of a stretch of a text in their order. White space and punctuation part them; ZWNJ does not. Marks of footnotes
 * are left out. Takes any string, in linear time; never throws.
 * @param within UTF-16 offsets; a word that stands across an end is taken as far as it stands within
 */
export function writtenWordsOf(text: string, [from, until]: Range = [0, text.length]): WrittenWord[] {
  const to = Math.min(until, text.length);
  const words: WrittenWord[] = [];
  let end = from;
  let isFirst = true;
  for (let at = from; at < to; ) {
    const unit = text.charCodeAt(at);
    if (unit === 0x5b) {
      FOOTNOTE.lastIndex = at;
      const mark = FOOTNOTE.exec(text);
      if (mark && at > from) {
        at += mark[0].length;
        continue;
      }
    }
    const point = text.codePointAt(at) as number;
    const width = point > 0xffff ? 2 : 1;
    if (kindOf(point) !== LETTER) {
      at += width;
      continue;
    }
    const number = DIGIT.test(text.charAt(at)) ? writtenNumberAt(text, at) : undefined;
    let last = endOfRun(text, at, to);
    let range: Range = [at, last];
    let value: string | undefined;
    if (number && number.range[1] >= last) {
      // A date right behind letters begins in the word of the letters: it is worth what it is, and stands in what is left.
      range = [Math.max(end, number.range[0]), Math.min(to, number.range[1])];
      value = number.value;
      last = range[1];
    }
    const between = text.slice(end, range[0]);
    const isInitial = words.at(-1)?.letters.length === 1 && INITIAL.test(between);
    const before = isFirst && from === 0 ? STOP : isInitial ? PAUSE : partingOf(between);
    const shape = value === undefined ? shapeOf(text.slice(...trimmed(text, range))) : numberShape(value);
    if (shape.letters !== "") {
      const own = value === undefined ? trimmed(text, range) : range;
      const isParted = before !== NONE && partsNumber(between);
      const { letters, parts } = shape;
      words.push({ range: own, letters, parts, number: value ?? shape.number, before, isParted });
      end = range[1];
      isFirst = false;
    }
    at = Math.max(last, at + width);
  }
  return words;
}

interface Shape extends Pick<WrittenWord, "letters" | "parts" | "number"> {}

const shapeOf = remembering((written): Shape => {
  const parts = foldText(written.replace(SUPERSCRIPTS, "")).split(ZWNJ).map(onlyLetters).filter(Boolean);
  const letters = parts.join("");
  return { letters, parts, number: ONLY_DIGITS.test(letters) ? letters : undefined };
});

function numberShape(value: string): Shape {
  const letters = value.replace(/[^\p{L}\p{N}]/gu, "");
  return { letters, parts: [letters], number: value };
}

const onlyLetters = (part: string) => part.replace(/[^\p{L}\p{N}]/gu, "");

function endOfRun(text: string, at: number, to: number): number {
  let end = at;
  while (end < to) {
    const point = text.codePointAt(end) as number;
    if (kindOf(point) === OTHER) break;
    end += point > 0xffff ? 2 : 1;
  }
  return Math.min(end, to);
}

function trimmed(text: string, [from, to]: Range): Range {
  let end = to;
  while (end > from && kindOf(text.charCodeAt(end - 1)) === INVISIBLE) end--;
  return [from, end];
}
