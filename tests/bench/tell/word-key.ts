import { lettersIn } from "../../../archive/text/letters";
import { foldText } from "../../../persian/fold";

const NUMBER = /\p{N}/u;
/** What is neither of a word nor a sign that makes another number: white space, ZWNJ, quotation marks, brackets. */
const NO_SIGN = /[^\p{L}\p{N}٫٬.,/⁄٪%+\-−‐–$€£°]/gu;
/** Punctuation after a number that ends a sentence, or before one. */
const AT_EDGES = /^[.,/]+|[.,/\-–]+$/gu;

/**
 * By what words are compared here: their letters, spelling apart; numbers as they are written, whatever the script of
 * their digits, because a decimal mark, a minus or a per cent sign makes another number.
 */
export function wordKey(text: string): string {
  if (NUMBER.test(text)) return foldText(text).replace(NO_SIGN, "").replace(AT_EDGES, "");
  return String.fromCharCode(...lettersIn(text).codes);
}
