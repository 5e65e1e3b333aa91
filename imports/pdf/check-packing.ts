import { Inflate } from "fflate";
import { HARMLESS, RATIO } from "../limits";
import { ReadingProblem } from "../reading-problem";

/** In bytes. What is unpacked at once, so that the most tightly packed gives no more than a thousand times as much. */
const STEP = 1 << 14;
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
    if (times === 1 && !/\/Subtype\s*\/Image\b/.test(head)) inflate(bytes.subarray(from, to));
    at = to + END.length;
  }
}

/** @throws {ReadingProblem} `bomb` */
function inflate(packed: Uint8Array): void {
  let size = 0;
  const inflating = new Inflate((piece) => {
    size += piece.length;
  });
  // A head of two bytes, which tells nothing.
  for (let at = 2; at < packed.length; at += STEP) {
    try {
      inflating.push(packed.subarray(at, at + STEP));
    } catch {
      // Encrypted or broken: whoever reads it finds out.
      return;
    }
    if (size > HARMLESS && size > RATIO * packed.length) throw new ReadingProblem("bomb");
  }
}

function indexOf(bytes: Uint8Array, word: readonly number[], from: number): number {
  const [first = 0] = word;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1))
    if (word.every((code, offset) => bytes[at + offset] === code)) return at;
  return -1;
}
