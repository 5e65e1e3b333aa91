import type { SpelledWord } from "../../persian/readings";
import { partsOf } from "../../persian/readings";
import { writtenNumberAt } from "../../persian/written-number";

/** The words of a text, which white space parts, with the numbers among them. */
export function spelledWords(text: string): SpelledWord[] {
  return (text.match(/\S+/gu) ?? []).map((word) => {
    const digit = word.search(/\p{N}/u);
    const number = digit < 0 ? undefined : writtenNumberAt(word, digit);
    const isNumber = number !== undefined && number.range[0] === 0 && number.range[1] === word.length;
    return {
      parts: partsOf(word.replace(/[^\p{L}\p{M}\p{N}\p{Cf}﷼]/gu, "")),
      ...(isNumber && { number: number.value }),
    };
  });
}
