import type { PdfPicture } from "./drawing-of";
import { type DecoderOf, openPdf } from "./open-pdf";
import { type PdfImage, writePdf } from "./write-pdf";

/**
 * Unpacks pictures with the decoders of pdf.js, to which they are given in a PDF.
 * @returns them in their order; nothing in the place of one that cannot be unpacked
 * @throws {ReadingProblem} `too-slow`, or `damaged`
 */
export async function unpacked(images: readonly PdfImage[], decoderOf: DecoderOf): Promise<(PdfPicture | undefined)[]> {
  const opened = await openPdf(writePdf(images), decoderOf);
  try {
    const { drawn = [], pictures } = (await opened.drawing(0)) ?? {};
    const found = drawn.flatMap((one) => ("picture" in one ? [one.picture] : []));
    return images.map((_, at) => {
      const picture = found[at];
      return typeof picture === "string" ? pictures?.get(picture) : picture;
    });
  } finally {
    await opened.close();
  }
}
