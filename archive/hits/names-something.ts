import { isEveryday } from "../../persian/everyday-words";
import type { Term } from "../../persian/terms";

/** A selection of so few words with meaning may be a name or a term that a reader wants to know of, with one function word. */
const FEW = 3;
const FUNCTION_WORDS = 1;

const SMALL_NUMBER = /^\d{1,2}$/;

/**
 * A very short selection that is no quotation: do all of its words with a meaning stand in the text, one of them at
 * least a rare one? Longer selections share words by chance, and so do sentences, which have more function words.
 * @param termsOfText not called for those: reading the terms of a text takes longer than all else here
 */
export function namesSomethingIn(terms: readonly Term[], termsOfText: () => readonly Term[]): boolean {
  const content = terms.filter(({ stop }) => !stop);
  if (content.length === 0 || content.length > FEW || terms.length > content.length + FUNCTION_WORDS) return false;
  if (!content.some(isRare)) return false;
  const inText = new Set(termsOfText().flatMap(({ term, stop }) => (stop ? [] : term)));
  return content.every(({ term }) => inText.has(term));
}

function isRare({ term, letters }: Term): boolean {
  return !isEveryday(term) && letters.length >= 3 && !SMALL_NUMBER.test(letters);
}
