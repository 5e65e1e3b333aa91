import { STOP_WORDS } from "../assets/lexicon/tables";
import { wordsIn } from "./words-in";

const stopWords = wordsIn(STOP_WORDS);

/** @param word folded, without ZWNJ */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}
