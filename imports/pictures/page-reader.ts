import type { PictureLine } from "../../pictures/read-picture";
import type { Drawing } from "../pdf/drawing-of";

/** A page as it is kept to be looked at beside its text. */
export interface PagePicture {
  /** A compressed picture of a sort that browsers open: WebP, or JPEG where they do not write that. */
  readonly bytes: Uint8Array;
}

/** By the page's number in its file, from 1. */
export type PagePictures = ReadonlyMap<number, PagePicture>;

/** What was read of a page: its lines, and its picture. */
export interface PageRead {
  readonly lines: readonly PictureLine[];
  readonly picture: PagePicture;
}

/** Reads pages that are pictures, one at a time. */
export interface PageReader {
  /** A picture that is a file. @throws {ReadingProblem} */
  image(bytes: Uint8Array): Promise<PageRead>;
  /** A page of a PDF, or of a TIFF or JPEG 2000, which has to be drawn. @throws {ReadingProblem} */
  drawing(drawing: Drawing): Promise<PageRead>;
  /** The WebAssembly of a decoder of pdf.js, which unpacks pictures of a PDF. @param name `openjpeg.wasm` or `jbig2.wasm` */
  decoder(name: string): Promise<Uint8Array>;
}
