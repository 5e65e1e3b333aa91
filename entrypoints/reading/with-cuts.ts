import { uncut } from "../../messages/uncut";
import { CUT } from "../../persian/cut";
import { goesOn } from "./goes-on";

/** What stands on both sides of an end of a selection. */
export type Edge = readonly [before: string, after: string];

/**
 * A selected text with {@link CUT} at each end that is inside a word. What stands beside an end must be what the text
 * itself begins or ends with; else the end is not where it seems to be, and nothing is known of it.
 */
export function withCuts(selected: string, start: Edge, end: Edge): string {
  const text = uncut(selected);
  const cut = (edge: Edge, isHere: boolean) => (isHere && goesOn(...edge) ? CUT : "");
  return cut(start, start[1][0] === text[0]) + text + cut(end, end[0].at(-1) === text.at(-1));
}
