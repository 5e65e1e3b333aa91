import { EVERYDAY_WORDS } from "../../assets/lexicon/everyday-words";
import { reduce } from "../../persian/reduce";
import { list } from "./tables";

/** The terms of words that say little, as the lexicon that is bundled now reduces them. */
export function everydayTerms(): string {
  return [...new Set(list(EVERYDAY_WORDS).split(" ").flatMap(reduce))].join(" ");
}
