import { ReadingProblem } from "../reading-problem";
import type { Tags } from "./directories";

/** A picture of a TIFF: its size, how its samples are stored, and where its pieces stand in the file. */
export interface TiffPage {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Of what it is a piece: strips are as wide as the picture, tiles stand beside each other too. The last may stick out. */
  readonly piece: { readonly width: number; readonly height: number; readonly isTile: boolean };
  /** In bytes of the file, row by row. */
  readonly pieces: readonly { readonly from: number; readonly to: number }[];
  /** Bits of a sample, and samples of a pixel. */
  readonly bits: number;
  readonly samples: number;
  readonly photometric: number;
  readonly compression: number;
  readonly isPredicted: boolean;
  /** Bits of a byte are stored from the lowest on. */
  readonly isFillOrderReversed: boolean;
  /** Options of CCITT Group 3. */
  readonly t4: number;
  readonly colourMap: readonly number[];
  readonly jpegTables: Uint8Array | undefined;
  /** 1 to 8: where its first row and column lie. */
  readonly orientation: number;
  /** How much taller a pixel is than wide: faxes have fewer rows than columns to an inch. */
  readonly tallness: number;
}

const TAG = {
  subfile: 254,
  width: 256,
  height: 257,
  bits: 258,
  compression: 259,
  photometric: 262,
  fillOrder: 266,
  offsets: 273,
  orientation: 274,
  samples: 277,
  rowsPerStrip: 278,
  counts: 279,
  across: 282,
  down: 283,
  planar: 284,
  t4: 292,
  predictor: 317,
  colourMap: 320,
  tileWidth: 322,
  tileHeight: 323,
  tileOffsets: 324,
  tileCounts: 325,
  jpegTables: 347,
  jpegOffset: 513,
  jpegLength: 514,
} as const;

/** What a file calls a picture that is a smaller one of another, or the mask of one. */
const [REDUCED, MASK] = [1, 4];
/** JPEG as the first edition of TIFF had it: its whole stream stands somewhere in the file. */
const OLD_JPEG = 6;
/** Pieces of a picture: of one row each, the longest page of 64 million pixels has fewer. */
const MOST_PIECES = 20_000;

export const isPage = (tags: Tags): boolean => ((tags.get(TAG.subfile)?.[0] ?? 0) & (REDUCED | MASK)) === 0;

/**
 * What a TIFF says of a picture, checked against the file.
 * @throws {ReadingProblem} `damaged` where that cannot be; `unknown-packing` for what is not read here
 */
export function tiffPage(tags: Tags, bytes: Uint8Array): TiffPage {
  const first = (tag: number, other: number) => tags.get(tag)?.[0] ?? other;
  const [width, height] = [first(TAG.width, 0), first(TAG.height, 0)];
  if (width === 0 || height === 0) throw new ReadingProblem("damaged", `${width} × ${height}`);
  const samples = first(TAG.samples, 1);
  const bits = tags.get(TAG.bits) ?? [1];
  if (first(TAG.planar, 1) !== 1 && samples > 1) throw new ReadingProblem("unknown-packing", "planar");
  if (bits.some((each) => each !== bits[0])) throw new ReadingProblem("unknown-packing", `bits ${bits.join(" ")}`);
  const isTile = tags.has(TAG.tileWidth);
  const piece = {
    width: isTile ? first(TAG.tileWidth, 0) : width,
    height: isTile ? first(TAG.tileHeight, 0) : Math.min(height, first(TAG.rowsPerStrip, height) || height),
    isTile,
  };
  if (piece.width === 0 || piece.height === 0) throw new ReadingProblem("damaged", "tiles");
  const compression = first(TAG.compression, 1);
  const [across, down] = [first(TAG.across, 1), first(TAG.down, 1)];
  return {
    width,
    height,
    piece,
    pieces: piecesOf(tags, bytes, Math.ceil(width / piece.width) * Math.ceil(height / piece.height), compression),
    bits: bits[0] ?? 1,
    samples,
    photometric: first(TAG.photometric, 0),
    compression,
    isPredicted: first(TAG.predictor, 1) === 2,
    isFillOrderReversed: first(TAG.fillOrder, 1) === 2,
    t4: first(TAG.t4, 0),
    colourMap: tags.get(TAG.colourMap) ?? [],
    jpegTables: tags.has(TAG.jpegTables) ? Uint8Array.from(tags.get(TAG.jpegTables) ?? []) : undefined,
    orientation: first(TAG.orientation, 1),
    tallness: across > 0 && down > 0 ? Math.max(0.25, Math.min(4, across / down)) : 1,
  };
}

function piecesOf(tags: Tags, bytes: Uint8Array, count: number, compression: number): TiffPage["pieces"] {
  if (count > MOST_PIECES) throw new ReadingProblem("unknown-packing", `${count} pieces`);
  const isOldJpeg = compression === OLD_JPEG && tags.has(TAG.jpegOffset);
  if (isOldJpeg && count > 1) throw new ReadingProblem("unknown-packing", "JPEG of 1992");
  const offsets =
    tags.get(isOldJpeg ? TAG.jpegOffset : tags.has(TAG.tileOffsets) ? TAG.tileOffsets : TAG.offsets) ?? [];
  const counts = tags.get(isOldJpeg ? TAG.jpegLength : tags.has(TAG.tileCounts) ? TAG.tileCounts : TAG.counts) ?? [];
  if (offsets.length < count) throw new ReadingProblem("damaged", `${offsets.length} of ${count} pieces`);
  return offsets.slice(0, count).map((from, at) => {
    // Of one strip, old programs do not say how long it is.
    const to = from + (counts[at] ?? (count === 1 ? bytes.length - from : 0));
    // Half a page would pass for the whole of it.
    if (to > bytes.length || to <= from) throw new ReadingProblem("damaged", `piece ${at}`);
    return { from, to };
  });
}
