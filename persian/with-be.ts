import { AFTER_BE } from "../assets/lexicon/tables";
import { lexicon } from "./lexicon";
import { wordsIn } from "./words-in";

const nouns = wordsIn(AFTER_BE);

/** The noun of بعنوان or بهعنوان, which are به عنوان. Folded, without ZWNJ; undefined for other words: بهار, برشت, بهنام. */
export function withBe(word: string): string | undefined {
  if (!word.startsWith("ب")) return undefined;
  if (nouns.has(word.slice(1))) return word.slice(1);
  const noun = word.startsWith("به") ? word.slice(2) : "";
  return nouns.has(noun) && lexicon(word) === undefined ? noun : undefined;
}
