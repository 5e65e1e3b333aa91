import { foldText } from "../../persian/fold";

const WORDS: ReadonlySet<string> = new Set(
  "نه نی هیچ هیچیک هیچکس هیچکدام هیچگاه هیچوقت هرگز بدون بی بلا غیر مگر جز بجز".split(" "),
);

/** Whether a word by itself turns what is said into its opposite, as نه and هیچ do; verbs are not looked at. */
export const isNegatingWord = (word: string): boolean => WORDS.has(lettersOf(word));

/** Its letters and digits, folded, without ZWNJ. */
export const lettersOf = (word: string): string => foldText(word).replace(/[^\p{L}\p{N}]/gu, "");
