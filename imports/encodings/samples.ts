import { isPersian } from "../../persian/is-persian";
import { piecesOf } from "../found-file";
import type { FoundFile } from "../types";
import { decoderOf } from "./decoder-of";
import { ENCODINGS, type Encoding } from "./encoding";

/** In bytes and in UTF-16 units: enough to tell one's own language. */
const HEAD = 1 << 10;
const LENGTH = 90;

/** How a file begins in each encoding, on one line; empty where that is no Persian. */
export async function encodingSamples(file: FoundFile): Promise<Readonly<Record<Encoding, string>>> {
  let head = new Uint8Array();
  for await (const piece of piecesOf(file)) {
    head = piece.slice(0, HEAD);
    break;
  }
  const sample = (encoding: Encoding) => {
    const text = decoderOf(encoding)
      .decode(head, { stream: true })
      .replace(/[\s\p{Cc}]+/gu, " ")
      .trim()
      .slice(0, LENGTH);
    return isPersian(text) ? text : "";
  };
  return Object.fromEntries(ENCODINGS.map((encoding) => [encoding, sample(encoding)])) as Record<Encoding, string>;
}
