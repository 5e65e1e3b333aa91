import { joinedLetters, lettersIn } from "../text/letters";
import type { Range } from "../types";
import { bare } from "./bare";
import type { Source } from "./core";
import type { Query } from "./query";
import type { Told } from "./told";

/** With these gone from its front a word says something else: (ن)می‌پذیریم. */
const NEGATION = /^(?:ن|نا|بی|غیر|ضد|لا)$/u;

/**
 * A word of the text of which the first or last word asked is a part, because the selection was cut there when it was made;
 * undefined where it was not, or where what is left says something else.
 * @param asked which words asked
 * @param place where the word stands in the text, in UTF-16 units
 */
export function cutOf(query: Query, { text }: Source, asked: Range, place: Range): Told | undefined {
  const [word] = query.words.slice(...asked);
  const isFirst = query.cut.start && asked[0] === 0;
  const isLast = query.cut.end && asked[1] === query.words.length;
  if (!word || asked[1] - asked[0] !== 1 || !(isFirst || isLast) || /\d/.test(word.letters)) return undefined;
  const { starts, ends, codes } = lettersIn(text.slice(...place), place[0]);
  const whole = joinedLetters({ starts, ends, codes });
  const at = isFirst && isLast ? whole.indexOf(word.letters) : isFirst ? whole.length - word.letters.length : 0;
  if (at < 0 || whole.slice(at, at + word.letters.length) !== word.letters) return undefined;
  if (isFirst && NEGATION.test(whole.slice(0, at))) return undefined;
  const range: Range = [
    at === 0 ? place[0] : (starts[at] ?? place[0]),
    at + word.letters.length === whole.length ? place[1] : (ends[at + word.letters.length - 1] ?? place[1]),
  ];
  const isSpelledSo = bare(query.text.slice(...word.range)) === bare(text.slice(...range));
  return { kind: isSpelledSo ? "same" : "respelled", asked, text: range };
}
