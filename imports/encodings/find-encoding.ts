import { ReadingProblem } from "../reading-problem";
import type { Encoding } from "./encoding";
import { singleByteEncoding } from "./single-byte";
import { wideEncoding } from "./wide";

export interface FoundEncoding {
  readonly encoding: Encoding;
  /** Some bytes are not of it. */
  readonly isDamaged: boolean;
}

/** Sound letters of UTF-8 for each that is not. In another encoding hardly one in twenty would pass. */
const SOUND_FOR_BROKEN = 20;

/** A text has hardly any of these; a picture, a program or a packed file is full of them. */
const CONTROLS = /[^\P{Cc}\t\n\v\f\r\u0085]/gu;
const MOST_CONTROLS = 0.01;

/**
 * The encoding of a file, from all of its bytes. A mark at its beginning says it; else what is UTF-8 from end to end is
 * that, whatever else it might be.
 * @param declared what the file says itself, which holds unless it is UTF-8
 * @throws {ReadingProblem} `not-text` or `unknown-encoding`
 */
export async function findEncoding(pieces: AsyncIterable<Uint8Array>, declared?: Encoding): Promise<FoundEncoding> {
  const utf8 = new TextDecoder("utf-8", { fatal: true });
  let isFirst = true;
  let broken: Uint8Array | undefined;
  for await (const piece of pieces) {
    if (isFirst) {
      const known = markOf(piece) ?? wideEncoding(piece);
      if (known) return { encoding: known, isDamaged: false };
      isFirst = false;
    }
    if (broken) return ofBroken(joined(broken, piece), declared);
    if (!isSound(utf8, piece)) broken = piece;
  }
  if (!broken && isSound(utf8)) return { encoding: "utf-8", isDamaged: false };
  return broken ? ofBroken(broken, declared) : { encoding: "utf-8", isDamaged: true };
}

/** The encoding of a few bytes, as of a name; `utf-8` where they are of none. */
export function encodingOfName(bytes: Uint8Array): Encoding {
  if (isSound(new TextDecoder("utf-8", { fatal: true }), bytes, false)) return "utf-8";
  return singleByteEncoding(bytes) ?? "utf-8";
}

function isSound(utf8: TextDecoder, piece?: Uint8Array, stream = piece !== undefined): boolean {
  try {
    const text = utf8.decode(piece, { stream });
    if (hasControls(text)) throw new ReadingProblem("not-text");
    return true;
  } catch (error) {
    if (error instanceof ReadingProblem) throw error;
    return false;
  }
}

function ofBroken(bytes: Uint8Array, declared: Encoding | undefined): FoundEncoding {
  const text = new TextDecoder().decode(bytes);
  if (hasControls(text)) throw new ReadingProblem("not-text");
  const brokenOnes = text.match(/\uFFFD/g)?.length ?? 0;
  const sound = text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
  if (sound >= SOUND_FOR_BROKEN * brokenOnes) return { encoding: "utf-8", isDamaged: true };
  const encoding = declared && declared !== "utf-8" ? declared : singleByteEncoding(bytes);
  if (!encoding) throw new ReadingProblem("unknown-encoding");
  return { encoding, isDamaged: false };
}

const hasControls = (text: string) => (text.match(CONTROLS)?.length ?? 0) > MOST_CONTROLS * text.length;

function markOf([first, second, third]: Uint8Array): Encoding | undefined {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return first === 0xef && second === 0xbb && third === 0xbf ? "utf-8" : undefined;
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
