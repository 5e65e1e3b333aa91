import { decoderOf } from "./decoder-of";
import type { Encoding } from "./encoding";

/** The most common first: it wins where both fit. */
const CANDIDATES = ["windows-1256", "iso-8859-6", "iran-system"] as const satisfies Encoding[];

/** What Persian is written with beyond ASCII, in the encodings that it was written in; amid Latin letters it is French. */
const USUAL =
  /(?<![A-Za-z])[\u0621-\u063A\u0640-\u064A\u0651\u067E\u0686\u0688\u0698\u06A9\u06AF\u06C1\u06BE\u06CC\u200C-\u200F\u060C\u061B\u061F\u00A0«»…–—“”‘’•·°×÷](?![A-Za-z])/g;
const BEYOND_ASCII = /\P{ASCII}/gu;

/** Of the characters beyond ASCII, so many may be other than usual: a text with harakat has more than any without. */
const MOST_UNUSUAL = 0.35;

/**
 * In which of the encodings of one byte for a letter these bytes are Persian or Arabic; undefined where in none. In the
 * wrong one, ی and و are Latin letters or marks.
 */
export function singleByteEncoding(bytes: Uint8Array): Encoding | undefined {
  let best: Encoding | undefined;
  let least = MOST_UNUSUAL;
  for (const encoding of CANDIDATES) {
    const share = unusual(decoderOf(encoding).decode(bytes));
    if (share < least) [best, least] = [encoding, share];
  }
  return best;
}

/** The share of unusual characters among those beyond ASCII; 0 to 1. */
function unusual(text: string): number {
  const all = text.match(BEYOND_ASCII)?.length ?? 0;
  return all === 0 ? 0 : 1 - (text.match(USUAL)?.length ?? 0) / all;
}
