import type { Locator, Range, Statement } from "../types";
import { landmarksOf } from "./landmarks";

/** Where a stretch of a statement stands: in which paragraphs, and between which words. */
export function locatorOf(statement: Pick<Statement, "text" | "heading" | "source">, range: Range): Locator {
  const { text, heading, source } = statement;
  const [from, last] = [range[0], range[1] - 1];
  // A stretch that begins in the title counts from the paragraph after it; one that ends there, to the one before.
  const first = paragraphAt(text, from) - (heading && heading[1] <= from ? 1 : 0);
  const end = paragraphAt(text, last) - (heading && heading[0] <= last ? 1 : 0);
  return {
    paragraphs: end < first ? null : [first, end],
    landmarks: source === undefined ? null : landmarksOf(text, range),
  };
}

/** The paragraph that holds an offset, counted from 1; blank lines part them. */
function paragraphAt(text: string, offset: number): number {
  let paragraph = 1;
  for (let gap = text.indexOf("\n\n"); gap >= 0 && gap < offset; gap = text.indexOf("\n\n", gap + 2)) paragraph++;
  return paragraph;
}
