import type { Letters } from "../text/letters";
import type { WrittenWord } from "../text/words";
import type { Piece, Range } from "../types";
import type { Asked, Side } from "./asked";
import { bare } from "./bare";
import { lettersOfWords, spellingsOf } from "./of-words";
import { readsTheSame } from "./respelled";

/** Words that answer each other, both sides ascending; one side is empty for what was added or dropped. */
export interface Group {
  readonly asked: readonly WrittenWord[];
  readonly text: readonly WrittenWord[];
}

/**
 * What became of words between a text and what was asked.
 * @param length how many letters were asked
 */
export function pieceOf(asked: Asked, text: Side, group: Group, length: number): Piece {
  const [firstAsked, lastAsked] = ends(group.asked);
  const [firstText, lastText] = ends(group.text);
  if (!firstAsked || !lastAsked) return { kind: "dropped", asked: null, text: hull(firstText, lastText) };
  if (!firstText || !lastText) return { kind: "added", asked: hull(firstAsked, lastAsked), text: null };
  const askedLetters = lettersOfWords(asked, group.asked);
  const textLetters = lettersOfWords(text, group.text);
  const whole = { asked: hull(firstAsked, lastAsked), text: hull(firstText, lastText) };
  if (askedLetters === textLetters) {
    const same = bare(asked.text.slice(...whole.asked)) === bare(text.text.slice(...whole.text));
    return { kind: same ? "same" : "respelled", ...whole };
  }
  const inside = insideWord(askedLetters, textLetters, firstAsked.letters[0] === 0, lastAsked.letters[1] === length);
  if (inside !== undefined && !saysOther(askedLetters, textLetters, inside)) {
    const range = partOf(text.letters, firstText, lastText, inside, askedLetters.length);
    const same = bare(asked.text.slice(...whole.asked)) === bare(text.text.slice(...range));
    return { kind: same ? "same" : "respelled", asked: whole.asked, text: range };
  }
  const isRespelled = readsTheSame(spellingsOf(asked, group.asked), spellingsOf(text, group.text));
  return { kind: isRespelled ? "respelled" : "changed", ...whole };
}

const ends = (words: readonly WrittenWord[]) => [words[0], words.at(-1)] as const;

/** Where the letters of a selection's first or last word begin in the word that it was cut out of. */
function insideWord(asked: string, text: string, isFirst: boolean, isLast: boolean): number | undefined {
  if (asked.length >= text.length) return undefined;
  if (isFirst && text.endsWith(asked)) return text.length - asked.length;
  if (isLast && text.startsWith(asked)) return 0;
  if (isFirst && isLast && text.includes(asked)) return text.indexOf(asked);
  return undefined;
}

const NEGATION = /^(?:ن|نا|بی|غیر|ضد|لا)$/u;
const DIGIT = /\d/;

/** Does a word say something else with what a selection leaves out of it: نمی‌پذیریم without its ن, ۱۵۰۰ without its ۱? */
function saysOther(asked: string, text: string, inside: number): boolean {
  const before = text.slice(0, inside);
  const after = text.slice(inside + asked.length);
  const cutsNumber = (left: string, right: string) => DIGIT.test(left.slice(-1)) && DIGIT.test(right.charAt(0));
  return NEGATION.test(before) || cutsNumber(before, asked) || cutsNumber(asked, after);
}

function hull(first: WrittenWord | undefined, last: WrittenWord | undefined): Range {
  return [first?.range[0] ?? 0, last?.range[1] ?? 0];
}

/** Where so many letters stand in words, from a letter of theirs on; with the marks at a word's ends. */
function partOf(
  { starts, ends }: Letters,
  first: WrittenWord,
  last: WrittenWord,
  inside: number,
  count: number,
): Range {
  const from = first.letters[0] + inside;
  const isToEnd = from + count === last.letters[1];
  return [inside === 0 ? first.range[0] : (starts[from] ?? 0), isToEnd ? last.range[1] : (ends[from + count - 1] ?? 0)];
}
