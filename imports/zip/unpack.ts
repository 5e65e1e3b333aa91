import { Inflate } from "fflate";
import { crc32 } from "../../archive/crc-32";
import { sliceOf } from "../found-file";
import { HARMLESS, PIECE, RATIO } from "../limits";
import { ReadingProblem } from "../reading-problem";
import type { FoundFile } from "../types";
import type { Entry } from "./directory";

/** In bytes. What is unpacked at once, so that the most tightly packed gives no more than a thousand times as much. */
const STEP = 1 << 14;

/** What may still be unpacked from a ZIP, in bytes. */
export interface Budget {
  bytes: number;
}

/**
 * The bytes of a file in a ZIP, in order.
 * @throws {ReadingProblem} `bomb`, `damaged`, or `unknown-format` for another way of packing
 */
export async function* unpacked(zip: FoundFile, entry: Entry, budget: Budget): AsyncGenerator<Uint8Array> {
  let size = 0;
  let crc = 0;
  for await (const piece of entry.method === 0 ? stored(zip, entry) : inflated(zip, entry)) {
    size += piece.length;
    budget.bytes -= piece.length;
    if (size > entry.size) throw new ReadingProblem("damaged", "size");
    if (budget.bytes < 0 || (size > HARMLESS && size > RATIO * entry.packed)) throw new ReadingProblem("bomb");
    crc = crc32(piece, crc);
    yield piece;
  }
  if (size !== entry.size || crc !== entry.crc)
    throw new ReadingProblem("damaged", size === entry.size ? "crc" : "size");
}

async function* stored(zip: FoundFile, entry: Entry): AsyncGenerator<Uint8Array> {
  const start = await dataOf(zip, entry);
  const end = start + entry.packed;
  for (let at = start; at < end; at += PIECE) yield await sliceOf(zip, at, Math.min(at + PIECE, end));
}

async function* inflated(zip: FoundFile, entry: Entry): AsyncGenerator<Uint8Array> {
  if (entry.method !== 8) throw new ReadingProblem("unknown-format", `method ${entry.method}`);
  let pieces: Uint8Array[] = [];
  const inflate = new Inflate((piece) => pieces.push(piece));
  for await (const packed of stored(zip, entry)) {
    for (let at = 0; at < packed.length; at += STEP) {
      push(inflate, packed.subarray(at, at + STEP), false);
      yield* pieces;
      pieces = [];
    }
  }
  push(inflate, new Uint8Array(0), true);
  yield* pieces;
}

function push(inflate: Inflate, bytes: Uint8Array, isLast: boolean): void {
  try {
    inflate.push(bytes, isLast);
  } catch (error) {
    throw new ReadingProblem("damaged", error instanceof Error ? error.message : undefined);
  }
}

/**
 * The bytes from `start` up to `end` of a file that is in a ZIP as it is. Nothing is held against its sum.
 * @throws {ReadingProblem} `damaged`
 */
export async function storedSlice(zip: FoundFile, entry: Entry, start: number, end: number): Promise<Uint8Array> {
  const from = await dataOf(zip, entry);
  return sliceOf(zip, from + Math.min(start, entry.packed), from + Math.min(end, entry.packed));
}

/** Where a file's own bytes begin, after its head. */
async function dataOf(zip: FoundFile, { offset, packed }: Entry): Promise<number> {
  if (offset + 30 > zip.size) throw new ReadingProblem("damaged", "offset");
  const head = await sliceOf(zip, offset, offset + 30);
  const view = new DataView(head.buffer, head.byteOffset, head.length);
  if (view.getUint32(0, true) !== 0x04034b50) throw new ReadingProblem("damaged", "offset");
  const start = offset + 30 + view.getUint16(26, true) + view.getUint16(28, true);
  if (start + packed > zip.size) throw new ReadingProblem("damaged", "offset");
  return start;
}
