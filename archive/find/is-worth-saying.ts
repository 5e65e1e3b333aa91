import { isEveryday } from "../../persian/everyday-words";
import type { Term } from "../../persian/terms";
import type { Traced } from "../trace/trace";

/** So many words of a text in its own order are a quotation, even if each of them is an everyday word. */
const PHRASE = 3;
/** The same for function words alone: را به همه stands everywhere, six of them in order seldom do. */
const PHRASE_OF_FUNCTION_WORDS = 5;
/** A selection of so few words with meaning may be a name or a term that a reader wants to know of. */
const FEW = 3;

const SMALL_NUMBER = /^\d{1,2}$/;
const APART = /[\s\u200C]+/;

/** Is a quotation more than a stock of two or three words that stands on every page? */
export function isTelling(terms: readonly Term[], { range, marks }: Traced, text: string): boolean {
  if (marks.length === 0) return false;
  const asked = terms.reduce((sum, { parts }) => sum + parts.length, 0);
  const words = Math.max(asked, text.slice(...range).split(APART).length);
  return words >= (terms.some(({ stop }) => !stop) ? PHRASE : PHRASE_OF_FUNCTION_WORDS);
}

/**
 * A very short selection that is no quotation: do all of its words with a meaning stand in the text, one of them at
 * least a rare one? Longer selections share words by chance.
 */
export function namesSomethingIn(terms: readonly Term[], text: readonly Term[]): boolean {
  const content = terms.filter(({ stop }) => !stop);
  if (content.length === 0 || content.length > FEW || terms.length > content.length + FEW) return false;
  if (!content.some(isRare)) return false;
  const keys = new Set(text.flatMap(({ keys: own, stop }) => (stop ? [] : own)));
  return content.every(({ keys: own }) => own.some((key) => keys.has(key)));
}

function isRare({ keys, letters }: Term): boolean {
  return !keys.some(isEveryday) && letters.length >= 3 && !SMALL_NUMBER.test(letters);
}
