import { deflateSync, Zip, type ZipInputFile } from "fflate";
import { crc32 } from "../archive/crc-32";

/** A file as it is put into a ZIP. */
export interface Packed {
  readonly path: string;
  /** Of the file as it is. */
  readonly size: number;
  readonly crc: number;
  readonly isDeflated: boolean;
  readonly bytes: Uint8Array;
}

/** Every machine packs alike at one level of one library. */
const LEVEL = 6;

/** The earliest date that the format knows, by the clock of wherever this runs: the format knows no time zones. */
const earliest = () => new Date(1980, 0, 1);

/** Places in a ZIP are numbers of 32 bits. */
const LARGEST = 0xffff_ffff;

/** Packs a file. The same bytes give the same bytes in Node and in browsers. */
export const packed = (path: string, bytes: Uint8Array): Packed => ({
  path,
  size: bytes.length,
  crc: crc32(bytes),
  isDeflated: true,
  bytes: deflateSync(bytes, { level: LEVEL }),
});

/** Puts a file in as it is: one that is packed already. */
export const unpacked = (path: string, bytes: Uint8Array): Packed => ({
  path,
  size: bytes.length,
  crc: crc32(bytes),
  isDeflated: false,
  bytes,
});

/**
 * A ZIP of these files in this order, in pieces, without dates or owners.
 * @throws {RangeError} where it would be larger than the format can be
 */
export function zipped(files: readonly Packed[]): Uint8Array<ArrayBuffer>[] {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece as Uint8Array<ArrayBuffer>);
    length += piece.length;
  });
  for (const { path, size, crc, isDeflated, bytes } of files) {
    const file: ZipInputFile = {
      filename: path,
      size,
      crc,
      compression: isDeflated ? 8 : 0,
      flag: 0,
      mtime: earliest(),
    };
    zip.add(file);
    file.ondata?.(null, bytes as Uint8Array<ArrayBuffer>, true);
  }
  zip.end();
  if (length > LARGEST) throw new RangeError(`A ZIP of ${length} bytes is larger than the format allows.`);
  return pieces;
}
