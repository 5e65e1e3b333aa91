import { lettersOf } from "../../persian/letters";

/** Names are compared by their letters alone, so that spaces, ZWNJ and quotation marks do not matter. */
export function onlyLetters(text: string): string {
  return Array.from(text, (it) => lettersOf(it.codePointAt(0) as number))
    .join("")
    .replace(/[^\p{L}\p{N}]/gu, "");
}
