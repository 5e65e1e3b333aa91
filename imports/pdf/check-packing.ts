import { HARMLESS, RATIO } from "../limits";
import { ReadingProblem } from "../reading-problem";
import { checkInflated } from "./check-inflated";

/** In bytes. What is said of a stream stands before it, and is no longer. */
const LONGEST_HEAD = 2048;

const latin1 = new TextDecoder("latin1");
const codes = (word: string) => Array.from(word, (letter) => letter.charCodeAt(0));
const STREAM = codes("stream");
const END = codes("endstream");

/**
 * Looks at whatever is packed in a PDF, pictures aside, which nobody unpacks here.
 * @throws {ReadingProblem} `bomb` where something unpacks to far more than its size, or is packed twice over
 */
export function checkPacking(bytes: Uint8Array): void {
  for (let at = indexOf(bytes, STREAM, 0); at >= 0; at = indexOf(bytes, STREAM, at)) {
    const from = at + STREAM.length + (bytes[at + STREAM.length] === 0x0d ? 2 : 1);
    const end = indexOf(bytes, END, from);
    const to = end < 0 ? bytes.length : end;
    const before = latin1.decode(bytes.subarray(Math.max(0, at - LONGEST_HEAD), at));
    const head = before.slice(before.lastIndexOf("obj") + 1);
    const times = head.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0;
    if (times > 1) throw new ReadingProblem("bomb", "filters");
    if (times === 1 && !/\/Subtype\s*\/Image\b/.test(head))
      checkInflated(bytes.subarray(from, to), Math.max(HARMLESS, RATIO * (to - from)));
    at = to + END.length;
  }
}

function indexOf(bytes: Uint8Array, word: readonly number[], from: number): number {
  const [first = 0] = word;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1))
    if (word.every((code, offset) => bytes[at + offset] === code)) return at;
  return -1;
}
