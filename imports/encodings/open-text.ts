import { bytesFile, piecesOf, wholeOf } from "../found-file";
import type { FoundFile } from "../types";
import { decoderOf } from "./decoder-of";
import type { Encoding } from "./encoding";
import type { FoundEncoding } from "./find-encoding";
import { findEncoding } from "./find-encoding";

/** A file of text whose encoding is known. */
export interface OpenText extends FoundEncoding {
  /** Its characters in order, some at a time; without a mark of order at the beginning. */
  chunks(): AsyncGenerator<string>;
}

/**
 * Finds out the encoding of a file; reads all of it once, but keeps nothing.
 * @param chosen the encoding, where the reader has chosen it
 * @throws {ReadingProblem} `not-text`, `unknown-encoding` or `unreadable`
 */
export async function openText(file: FoundFile, chosen?: Encoding): Promise<OpenText> {
  const found = chosen ? { encoding: chosen, isDamaged: false } : await findEncoding(piecesOf(file));
  return { ...found, chunks: () => decoded(file, found.encoding) };
}

/**
 * All characters of a file that is one document.
 * @throws {ReadingProblem} `too-large`, or as {@link openText}
 */
export async function wholeText(
  file: FoundFile,
  limit: number,
  chosen?: Encoding,
): Promise<FoundEncoding & { readonly text: string }> {
  return decodedText(await wholeOf(file, limit), chosen);
}

/**
 * The characters of these bytes.
 * @param declared what they say themselves, which holds unless they are UTF-8
 * @throws {ReadingProblem} `not-text` or `unknown-encoding`
 */
export async function decodedText(
  bytes: Uint8Array,
  chosen?: Encoding,
  declared?: Encoding,
): Promise<FoundEncoding & { readonly text: string }> {
  const { encoding, isDamaged } = chosen
    ? { encoding: chosen, isDamaged: false }
    : await findEncoding(piecesOf(bytesFile("", bytes)), declared);
  return { encoding, isDamaged, text: decoderOf(encoding).decode(bytes) };
}

async function* decoded(file: FoundFile, encoding: Encoding): AsyncGenerator<string> {
  const decoder = decoderOf(encoding);
  for await (const piece of piecesOf(file)) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}
