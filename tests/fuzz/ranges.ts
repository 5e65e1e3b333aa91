import type { Range } from "../../persian/fold";
import { claim } from "./target";

const splitsPair = (text: string, at: number): boolean =>
  at > 0 && /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at));

/** Every range holds something, lies in the text and cuts no character; each begins where the one before ends, or later. */
export function claimApart(what: string, text: string, ranges: Iterable<Range>): void {
  let end = 0;
  for (const range of ranges) {
    claimWithin(what, text, range);
    claim(range[0] >= end, () => `${what}: [${range}] begins before ${end}`);
    end = range[1];
  }
}

/** A range holds something, lies in the text and cuts no character. */
export function claimWithin(what: string, text: string, [start, end]: Range): void {
  claim(start >= 0 && start < end && end <= text.length, () => `${what}: [${start}, ${end}] of ${text.length}`);
  claim(!splitsPair(text, start) && !splitsPair(text, end), () => `${what}: [${start}, ${end}] cuts a character`);
}

/** What of a text lies in none of these ranges, which ascend. */
export function outside(text: string, ranges: Iterable<Range>): string {
  let left = "";
  let end = 0;
  for (const [from, to] of ranges) {
    left += text.slice(end, Math.max(end, from));
    end = Math.max(end, to);
  }
  return left + text.slice(end);
}
