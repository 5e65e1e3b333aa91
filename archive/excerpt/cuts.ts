import type { Cuts, Range } from "../types";

const SPACE = /\s/;

/**
 * Whether a stretch of a text is cut out of a paragraph: does something of the same paragraph stand before it, or after
 * it? Where a paragraph or the text itself begins or ends with the stretch, nothing is left out that an ellipsis would
 * have to tell, though other paragraphs surround it: a quotation of whole paragraphs is whole.
 */
export function cutsOf(text: string, [start, end]: Range): Cuts {
  return { cutBefore: goesOn(text, start - 1, -1), cutAfter: goesOn(text, end, 1) };
}

/** Is there anything but white space before a blank line, or before the text ends, in this direction? */
function goesOn(text: string, from: number, step: 1 | -1): boolean {
  let lines = 0;
  for (let at = from; at >= 0 && at < text.length && lines < 2; at += step) {
    const sign = text.charAt(at);
    if (!SPACE.test(sign)) return true;
    if (sign === "\n") lines++;
  }
  return false;
}
