import type { Range } from "../../archive/types";

/** The paragraphs of a text, which blank lines part, as ranges of it; single line breaks stay inside them. */
export function paragraphs(text: string): Range[] {
  const ranges: Range[] = [];
  let start = 0;
  for (const gap of text.matchAll(/\n\s*\n|\s*$/g)) {
    if (text.slice(start, gap.index).trim()) ranges.push([start, gap.index]);
    start = gap.index + gap[0].length;
  }
  return ranges;
}
