import { PICTURE_PAGES, PICTURE_PIXELS } from "../limits";
import { unpacked } from "../pdf/unpacked";
import { drawingOfPicture } from "../pictures/drawing-of-picture";
import type { PackedPictures } from "../pictures/packed-picture";
import { ReadingProblem } from "../reading-problem";
import { readTiff, type Tags, type Tiff } from "./directories";
import { joinedPieces } from "./joined-pieces";
import { pdfImagesOf } from "./pdf-image-of";
import { isPage, tiffPage } from "./tiff-page";

/**
 * Opens a TIFF: its pictures are pages, as scanners and faxes write them.
 * @throws {ReadingProblem} `damaged`, `unknown-packing`, `too-many-pages`; and what is wrong with its page, where it has one
 */
export function openTiff(bytes: Uint8Array): PackedPictures {
  const tiff = readTiff(bytes, PICTURE_PAGES);
  if (tiff.directories.length > PICTURE_PAGES) throw new ReadingProblem("too-many-pages", `> ${PICTURE_PAGES}`);
  const pages = tiff.directories.filter(isPage);
  const [only, second] = pages;
  if (!only) throw new ReadingProblem("damaged", "no picture");
  if (!second) imagesOf(tiff, only);
  return {
    pages: pages.length,
    drawing: async (number, decoderOf) => {
      const tags = pages[number - 1];
      if (!tags) throw new RangeError(`A TIFF of ${pages.length} pages has no page ${number}.`);
      const { page, images } = imagesOf(tiff, tags);
      const picture = joinedPieces(await unpacked(images, decoderOf), page);
      return drawingOfPicture(picture, page.orientation, page.tallness);
    },
  };
}

/** @throws {ReadingProblem} */
function imagesOf(tiff: Tiff, tags: Tags) {
  const page = tiffPage(tags, tiff.bytes);
  const { width, height, piece } = page;
  const pixels = Math.max(width * height, page.pieces.length * piece.width * piece.height);
  if (pixels > PICTURE_PIXELS) throw new ReadingProblem("too-many-pixels", `${width} × ${height}`);
  return { page, images: pdfImagesOf(page, tiff) };
}
