import { GRAM } from "../index/grams";
import type { Range } from "../types";
import { LONGER, OPEN, OTHER, SAME } from "./local-alignment";
import type { Seeds } from "./seeds";

/**
 * The most that an alignment of a stretch of the letters asked with a stretch of a text can still gain, by how many of the
 * letters asked are behind it. Four letters in a row are the same only where the text has their gram: where it has none, every
 * fourth letter at least is another one, or a gap.
 * @returns for none to all of the letters; never rising, and 0 at last
 */
export function reachOf({ asked, text, tells }: Seeds, [from, to]: Range, [start, end]: Range): Int16Array {
  const isThere = new Uint8Array(tells.length);
  for (let at = start; at + GRAM <= end; at++) isThere[text[at] as number] = 1;
  const reach = new Int16Array(to - from + 1);
  /** From a letter on, behind no letter, one, two, or three and more that are the same in a row; and amid a gap. */
  let [none, one, two, three, gap] = [0, 0, 0, 0, 0];
  for (let at = to - 1; at >= from; at--) {
    const isRow = at - from < GRAM - 1 || isThere[asked[at - GRAM + 1] as number] === 1;
    const passed = Math.max(0, none + OTHER, gap + OPEN);
    const behindThree = isRow ? three + SAME : 0;
    none = Math.max(passed, one + SAME);
    const textGap = none + OPEN;
    one = Math.max(passed, two + SAME, textGap);
    two = Math.max(passed, three + SAME, textGap);
    three = Math.max(passed, behindThree, textGap);
    gap = Math.max(none, gap + LONGER);
    reach[at - from] = Math.max(gap, reach[at - from + 1] as number);
  }
  return reach;
}
