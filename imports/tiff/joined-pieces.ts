import type { PdfPicture } from "../pdf/drawing-of";
import { ReadingProblem } from "../reading-problem";
import type { TiffPage } from "./tiff-page";

/** Bits of a pixel, by how it is told: as a bit, as red, green and blue, or with how opaque it is. */
const BITS = { 1: 1, 2: 24, 3: 32 } as const;

/**
 * A picture of a TIFF, of its pieces: one that is drawn in strips has lines between them where it is made smaller.
 * @throws {ReadingProblem} `damaged` where one is missing: half a page would pass for the whole of it
 */
export function joinedPieces(pieces: readonly (PdfPicture | undefined)[], page: TiffPage): PdfPicture {
  const [first] = pieces;
  const kind = first?.kind;
  if (!first || kind === undefined) throw new ReadingProblem("damaged", "piece 0");
  if (pieces.length === 1 && first.width === page.width && first.height === page.height) return first;
  const bytesOf = (pixels: number) => (pixels * BITS[kind] + 7) >> 3;
  const row = bytesOf(page.width);
  const data = new Uint8Array(row * page.height);
  const across = Math.ceil(page.width / page.piece.width);
  for (const [at, piece] of pieces.entries()) {
    if (!piece || piece.kind !== kind) throw new ReadingProblem("damaged", `piece ${at}`);
    // Tiles begin at whole bytes: their sides are multiples of sixteen.
    const left = bytesOf((at % across) * page.piece.width);
    const top = Math.floor(at / across) * page.piece.height;
    const length = Math.min(bytesOf(piece.width), row - left);
    for (let y = 0; y < piece.height && top + y < page.height; y++) {
      const from = y * bytesOf(piece.width);
      data.set(piece.data.subarray(from, from + length), (top + y) * row + left);
    }
  }
  return { width: page.width, height: page.height, kind, data };
}
