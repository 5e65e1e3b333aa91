import { sliceOf } from "../found-file";
import { DIRECTORY, FILES } from "../limits";
import { ReadingProblem } from "../reading-problem";
import type { FoundFile } from "../types";
import { entryName } from "./entry-name";

/** A file in a ZIP, as the list at its end has it. */
export interface Entry {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly isLink: boolean;
  readonly method: number;
  readonly crc: number;
  /** In bytes, packed and unpacked; as the list says. */
  readonly packed: number;
  readonly size: number;
  /** Where its own head begins, in bytes of the file. */
  readonly offset: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const IN_LIST = 0x02014b50;
/** The end's own length, and the longest comment after it. */
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const WIDE = 0xffffffff;

/**
 * The files of a ZIP in the order of its list; folders are none.
 * @throws {ReadingProblem} `damaged`, `too-large` or `too-many-files`
 */
export async function directoryOf(file: FoundFile): Promise<Entry[]> {
  const { offset, size, count } = await endOf(file);
  if (count > FILES) throw new ReadingProblem("too-many-files", String(count));
  if (size > DIRECTORY) throw new ReadingProblem("too-large", String(size));
  if (offset + size > file.size) throw new ReadingProblem("damaged", "directory");
  const bytes = await sliceOf(file, offset, offset + size);
  const entries: Entry[] = [];
  for (let at = 0; at + 46 <= bytes.length && entries.length < FILES; ) {
    const view = new DataView(bytes.buffer, bytes.byteOffset + at, bytes.length - at);
    if (view.getUint32(0, true) !== IN_LIST) break;
    const [nameSize, extraSize, commentSize] = [28, 30, 32].map((place) => view.getUint16(place, true)) as [
      number,
      number,
      number,
    ];
    const end = at + 46 + nameSize + extraSize + commentSize;
    if (end > bytes.length) throw new ReadingProblem("damaged", "directory");
    const name = bytes.subarray(at + 46, at + 46 + nameSize);
    const extra = bytes.subarray(at + 46 + nameSize, at + 46 + nameSize + extraSize);
    entries.push(entryOf(view, name, extra));
    at = end;
  }
  if (entries.length < count) throw new ReadingProblem("damaged", "directory");
  return entries.filter(({ name }) => !/[/\\]$/.test(name));
}

function entryOf(view: DataView, name: Uint8Array, extra: Uint8Array): Entry {
  const flags = view.getUint16(8, true);
  const isUnix = view.getUint8(5) === 3;
  const [packed, size, offset] = wideOf(view, extra);
  return {
    name: entryName(name, (flags & 0x800) !== 0, extra),
    isEncrypted: (flags & 1) !== 0,
    isLink: isUnix && view.getUint32(38, true) >>> 28 === 0xa,
    method: view.getUint16(10, true),
    crc: view.getUint32(16, true),
    packed,
    size,
    offset,
  };
}

/** Packed size, size and offset; what does not fit into 32 bits stands in a field of its own. */
function wideOf(view: DataView, extra: Uint8Array): [packed: number, size: number, offset: number] {
  const [packed, size, offset] = [view.getUint32(20, true), view.getUint32(24, true), view.getUint32(42, true)];
  const fields = new DataView(extra.buffer, extra.byteOffset, extra.length);
  for (let at = 0; at + 4 <= extra.length; at += 4 + fields.getUint16(at + 2, true)) {
    if (fields.getUint16(at, true) !== 1) continue;
    let place = at + 4;
    const wide = (narrow: number) => {
      if (narrow !== WIDE) return narrow;
      place += 8;
      if (place > extra.length) throw new ReadingProblem("damaged", "directory");
      return Number(fields.getBigUint64(place - 8, true));
    };
    const whole = wide(size);
    const shrunk = wide(packed);
    return [shrunk, whole, wide(offset)];
  }
  return [packed, size, offset];
}

interface End {
  readonly offset: number;
  readonly size: number;
  readonly count: number;
}

async function endOf(file: FoundFile): Promise<End> {
  const from = Math.max(0, file.size - END_SIZE - LONGEST_COMMENT);
  const bytes = await sliceOf(file, from, file.size);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = bytes.length - END_SIZE; at >= 0; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const end = {
      count: view.getUint16(at + 10, true),
      size: view.getUint32(at + 12, true),
      offset: view.getUint32(at + 16, true),
    };
    const isWide = end.count === 0xffff || end.size === WIDE || end.offset === WIDE;
    const located =
      at >= 20 && view.getUint32(at - 20, true) === LOCATOR_64 ? Number(view.getBigUint64(at - 12, true)) : undefined;
    return isWide && located !== undefined ? wideEnd(file, located) : end;
  }
  throw new ReadingProblem("damaged", "end");
}

async function wideEnd(file: FoundFile, at: number): Promise<End> {
  if (at + 56 > file.size) throw new ReadingProblem("damaged", "end");
  const bytes = await sliceOf(file, at, at + 56);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (view.getUint32(0, true) !== END_64) throw new ReadingProblem("damaged", "end");
  const [count, size, offset] = [32, 40, 48].map((place) => Number(view.getBigUint64(place, true))) as [
    number,
    number,
    number,
  ];
  return { count, size, offset };
}
