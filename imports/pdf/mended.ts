import { foldText } from "../../persian/fold";
import { isKnown } from "./known-words";

/** What stretches a word; alone it is a dash. */
const KASHIDA = /(?<=\p{Script=Arabic})ـ+|ـ+(?=\p{Script=Arabic})/gu;
/** Fonts of Noto have this in the place of an alef. */
const WRONG_ALEF = /\u061D/g;

/** What stands between letters of one word and is none of them. A pause that was typed without a space is left. */
const AMID_WORD = /(?<=\p{Script=Arabic})([^\p{Script=Arabic}\s\u200C،؛؟]{1,3})(?=\p{Script=Arabic})/gu;
/** So often, or it may be what somebody wrote. */
const FEWEST = 3;
/** Of the words without it, this share is known. */
const MOST = 0.6;

const WORD = /[\p{Script=Arabic}\u200C]+/gu;

/**
 * The lines of a document with the letters that its file has wrong put right, as far as the word list knows: signs that
 * stand for a kashida amid words, and ال for لا.
 */
export function mended(lines: readonly string[]): string[] {
  const plain = lines.map((line) => line.replace(WRONG_ALEF, "ا").replace(KASHIDA, ""));
  const junk = junkIn(plain);
  return plain.map((line) =>
    (junk.size === 0 ? line : line.replace(AMID_WORD, (sign) => (junk.has(sign) ? "" : sign))).replace(WORD, lamAlef),
  );
}

/** Signs without which the words that they stand in are known. */
function junkIn(lines: readonly string[]): Set<string> {
  const seen = new Map<string, { count: number; known: number }>();
  for (const line of lines)
    for (const run of line.matchAll(/\S+/g))
      for (const [, sign = ""] of run[0].matchAll(AMID_WORD)) {
        const { count, known } = seen.get(sign) ?? { count: 0, known: 0 };
        const isOne = isKnown(foldText(run[0].replace(AMID_WORD, "").replace(/[^\p{Script=Arabic}\u200C]/gu, "")));
        seen.set(sign, { count: count + 1, known: known + (isOne ? 1 : 0) });
      }
  return new Set(
    [...seen].flatMap(([sign, { count, known }]) => (count >= FEWEST && known >= MOST * count ? [sign] : [])),
  );
}

/** اطالعیه is اطلاعیه, drawn with one glyph for both letters and read from the wrong side. */
function lamAlef(word: string): string {
  if (!/[اآأإ]ل/.test(word) || isKnown(foldText(word))) return word;
  const turned = word.replace(/([اآأإ])ل/g, "ل$1");
  if (isKnown(foldText(turned))) return turned;
  for (const { index } of word.matchAll(/(?=[اآأإ]ل)/g)) {
    const once = `${word.slice(0, index)}ل${word[index]}${word.slice(index + 2)}`;
    if (isKnown(foldText(once))) return once;
  }
  return word;
}
