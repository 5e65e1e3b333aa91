import { INVISIBLE, kindOf, MARK } from "./characters";
import { lettersOf } from "./letters";

/** A character that counts in a number, and where it stands with the marks and invisible characters behind it. */
export interface Sign {
  readonly character: string;
  readonly start: number;
  readonly end: number;
}

export const SUPERSCRIPT = /[\u00b2\u00b3\u00b9\u2070\u2074-\u2079\u2080-\u2089]/u;

const DIGITS = /^\d+(?:\u2044\d+)?$/;

/** Is a digit, in whatever script or form, or a fraction in one character? */
export function isDigit(character: string): boolean {
  return !SUPERSCRIPT.test(character) && DIGITS.test(lettersOf(character.codePointAt(0) as number));
}

const isSilent = (text: string, at: number): boolean => {
  const kind = kindOf(text.codePointAt(at) as number);
  return kind === MARK || kind === INVISIBLE;
};

const widthAt = (text: string, at: number): number => ((text.codePointAt(at) as number) > 0xffff ? 2 : 1);

/** The first sign from a place on. */
export function signAt(text: string, at: number): Sign | undefined {
  let start = at;
  while (start < text.length && isSilent(text, start)) start += widthAt(text, start);
  if (start >= text.length) return undefined;
  const character = String.fromCodePoint(text.codePointAt(start) as number);
  let end = start + character.length;
  while (end < text.length && isSilent(text, end)) end += widthAt(text, end);
  return { character, start, end };
}

/** The last sign before a place; its end is that place. */
export function signBefore(text: string, at: number): Sign | undefined {
  let end = at;
  for (;;) {
    if (end <= 0) return undefined;
    const unit = text.charCodeAt(end - 1);
    const start = unit >= 0xdc00 && unit <= 0xdfff && end > 1 ? end - 2 : end - 1;
    if (!isSilent(text, start)) {
      const character = String.fromCodePoint(text.codePointAt(start) as number);
      return { character, start, end: at };
    }
    end = start;
  }
}
