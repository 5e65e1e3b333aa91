import type { Range } from "../../archive/types";
import type { PictureLine } from "../../pictures/read-picture";
import { surenessOf } from "../../pictures/sureness";
import { textOf } from "../../pictures/text-of";

/** What was read of a picture, or what its user made of it. */
export interface TextRead {
  readonly text: string;
  readonly sure: readonly boolean[];
  /** The lines of the picture, and where each stands in the text; none once the text is the user's. */
  readonly lines: readonly { readonly line: PictureLine; readonly range: Range }[];
}

export function textRead(lines: readonly PictureLine[]): TextRead {
  let end = -1;
  const ranges = lines.map((line) => {
    const start = end + 1;
    end = start + textOf([line]).length;
    return { line, range: [start, end] as const };
  });
  return { text: textOf(lines), sure: surenessOf(lines), lines: ranges };
}

/** A user has looked at what they wrote. */
export const textWritten = (text: string): TextRead => ({ text, sure: Array.from(text, () => true), lines: [] });
