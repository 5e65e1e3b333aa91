import { ReadingProblem } from "../reading-problem";

/** What a TIFF says of one of its pictures: numbers by their tags. */
export type Tags = ReadonlyMap<number, readonly number[]>;

/** A TIFF, its bytes as they are and what it says of its pictures, in their order. */
export interface Tiff {
  readonly bytes: Uint8Array;
  readonly isLittleEndian: boolean;
  readonly directories: readonly Tags[];
}

const [LITTLE, BIG] = [0x4949, 0x4d4d];
const [CLASSIC, BIG_TIFF] = [42, 43];
/** In bytes: an entry of a directory. */
const ENTRY = 12;

/** Sizes in bytes of the types of whole numbers, by what TIFF calls them; and of the fractions, of which the first is taken. */
const SIZES: Readonly<Record<number, 1 | 2 | 4>> = { 1: 1, 3: 2, 4: 4, 7: 1 };
const FRACTION = 5;
/** Numbers that one tag tells: a table of colours has the most. */
const MOST_NUMBERS = 3 << 16;

/**
 * Reads the directories of a TIFF, one after another; of each number that is told.
 * @param most directories: of more it is only said that there are more
 * @throws {ReadingProblem} `damaged` where a directory is not there, or comes again; `bomb` where they tell more than the file
 * has bytes; `unknown-packing` for BigTIFF
 */
export function readTiff(bytes: Uint8Array, most: number): Tiff {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const order = bytes.length < 8 ? 0 : view.getUint16(0);
  const isLittleEndian = order === LITTLE;
  if (!isLittleEndian && order !== BIG) throw new ReadingProblem("damaged", "no TIFF");
  const version = view.getUint16(2, isLittleEndian);
  if (version === BIG_TIFF) throw new ReadingProblem("unknown-packing", "BigTIFF");
  if (version !== CLASSIC) throw new ReadingProblem("damaged", "no TIFF");
  const directories: Tags[] = [];
  const seen = new Set<number>();
  let told = 0;
  for (let at = view.getUint32(4, isLittleEndian); at !== 0; ) {
    if (seen.has(at) || at + 2 > bytes.length) throw new ReadingProblem("damaged", `directory ${directories.length}`);
    if (directories.length > most) break;
    seen.add(at);
    const end = at + 2 + ENTRY * view.getUint16(at, isLittleEndian);
    if (end + 4 > bytes.length) throw new ReadingProblem("damaged", `directory ${directories.length}`);
    const { tags, length } = tagsIn(view, at + 2, end, isLittleEndian);
    // What is told again and again takes more room than the file that tells it.
    told += length;
    if (told > bytes.length) throw new ReadingProblem("bomb", `directory ${directories.length}`);
    directories.push(tags);
    at = view.getUint32(end, isLittleEndian);
  }
  return { bytes, isLittleEndian, directories };
}

/** @returns the tags that are told between two places, and how many bytes tell them: no more are read where these are more than the file has */
function tagsIn(
  view: DataView,
  from: number,
  to: number,
  isLittleEndian: boolean,
): { readonly tags: Tags; readonly length: number } {
  const tags = new Map<number, readonly number[]>();
  let told = to - from;
  for (let at = from; at < to; at += ENTRY) {
    const type = view.getUint16(at + 2, isLittleEndian);
    const size = type === FRACTION ? 8 : SIZES[type];
    if (!size) continue;
    const count = view.getUint32(at + 4, isLittleEndian);
    const length = count * size;
    const start = length <= 4 ? at + 8 : view.getUint32(at + 8, isLittleEndian);
    // What is not there, or too long for anything that is asked here, is as good as not told.
    if (count > MOST_NUMBERS || start + length > view.byteLength) continue;
    if (length > 4) told += length;
    if (told > view.byteLength) break;
    const number = (at: number) => {
      if (size === 1) return view.getUint8(at);
      if (size === 2) return view.getUint16(at, isLittleEndian);
      const whole = view.getUint32(at, isLittleEndian);
      return size === 4 ? whole : whole / (view.getUint32(at + 4, isLittleEndian) || 1);
    };
    tags.set(
      view.getUint16(at, isLittleEndian),
      Array.from({ length: count }, (_, each) => number(start + each * size)),
    );
  }
  return { tags, length: told };
}
