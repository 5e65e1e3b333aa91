import type { Range } from "../../archive/types";
import { ask } from "../../messages/ask";
import { MAX_SELECTION, SENTENCES_AT_ONCE } from "../../messages/limits";
import type { QuotedStatement } from "../../messages/scan";
import { gathered } from "../../pictures/gathered";
import { stretchesOf } from "../../pictures/stretches";

/** A statement that the text of a picture quotes, and the stretch of the text in which most of it stands. */
export interface FoundInPicture {
  readonly quoted: QuotedStatement;
  readonly stretch: Range;
}

/** What the text of a picture quotes, as a whole and in stretches of it; the statement that has most of it is first. */
export async function askedOf(text: string): Promise<FoundInPicture[]> {
  const stretches = stretchesOf(text.slice(0, MAX_SELECTION));
  const answers: { stretch: Range; quoted: readonly QuotedStatement[] }[] = [];
  for (let from = 0; from < stretches.length; from += SENTENCES_AT_ONCE) {
    const some = stretches.slice(from, from + SENTENCES_AT_ONCE);
    const found = await ask({ type: "quotations", texts: some.map((range) => text.slice(...range)) });
    answers.push(...found.map(({ index, quoted }) => ({ stretch: some[index] as Range, quoted })));
  }
  return gathered(answers);
}
