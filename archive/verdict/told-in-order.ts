import type { WrittenWord } from "../../persian/written-words";

/**
 * What it costs, in nats, to pass over a word: one that was put in or stands in the place of another, and one of the text. An
 * editor does either to one word of three; where it costs nothing, the function words of two long texts add up to a
 * quotation. With half of this 1 % more of the heavily edited quotations are called, and chance selections in proportion
 * (`scripts/fit-verdict.ts`).
 */
const PASSED_ASKED = 1;
const PASSED_TEXT = 0.5;
/** A longer text has told enough by what is aligned; time grows with the words of both. */
const MOST_WORDS = 100;

/**
 * The most, in nats, that words tell which stand in a text in the order in which they were asked, whatever stands between
 * them: of a quotation that is edited heavily more than can be aligned.
 * @param nats what each word asked tells
 * @param text the words of the text around what was found; any number of them
 */
export function toldInOrder(
  asked: readonly WrittenWord[],
  nats: ArrayLike<number>,
  text: readonly WrittenWord[],
): number {
  if (asked.length > MOST_WORDS) return 0;
  let most = 0;
  let before = new Float32Array(text.length + 1);
  let here = new Float32Array(text.length + 1);
  asked.forEach(({ letters }, at) => {
    for (let i = 0; i < text.length; i++) {
      const isSame = text[i]?.letters === letters;
      const both = (before[i] as number) + (isSame ? (nats[at] as number) : -PASSED_ASKED);
      const one = Math.max((before[i + 1] as number) - PASSED_ASKED, (here[i] as number) - PASSED_TEXT);
      const told = Math.max(0, both, one);
      here[i + 1] = told;
      if (told > most) most = told;
    }
    [before, here] = [here, before];
  });
  return most;
}
