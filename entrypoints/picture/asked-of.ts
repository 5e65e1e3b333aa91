import type { Range } from "../../archive/types";
import { askQuotations } from "../../messages/ask-quotations";
import { MAX_SELECTION } from "../../messages/limits";
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
  for await (const { quoting } of askQuotations(stretches.map((range) => text.slice(...range))))
    answers.push(...quoting.map(({ index, quoted }) => ({ stretch: stretches[index] as Range, quoted })));
  return gathered(answers);
}
