import { termsOf } from "../../persian/terms";

const BEING_TYPED = /[\p{L}\p{N}\p{M}\p{Cf}]$/u;

const NUMBER = /^\p{N}+$/u;

/**
 * The word that is still being typed at the end of a search, folded: any word may be meant that begins with it. A number
 * is none, because one that it begins is another number, and a function word is none, because nearly every text has a
 * word that begins with و or در.
 */
export function typedOf(text: string): string | undefined {
  if (!BEING_TYPED.test(text)) return undefined;
  const last = termsOf(text).at(-1);
  return last && !last.stop && !NUMBER.test(last.letters) ? last.letters : undefined;
}
