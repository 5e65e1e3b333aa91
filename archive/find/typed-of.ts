import { termsOf } from "../../persian/terms";

const BEING_TYPED = /[\p{L}\p{N}\p{M}\p{Cf}]$/u;

/** The word that is still being typed at the end of a search, folded: any word may be meant that begins with it. */
export function typedOf(text: string): string | undefined {
  return BEING_TYPED.test(text) ? termsOf(text).at(-1)?.letters : undefined;
}
