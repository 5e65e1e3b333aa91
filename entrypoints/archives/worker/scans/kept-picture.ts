import type { PagePicture } from "../../../../imports/pictures/page-reader";
import { paper } from "../../../../platform/paper";

/** In pixels: a page of A4 has 150 to an inch, and is read with ease. */
const LONGER_SIDE = 1754;
/** What is hardly seen of a page of print at this is the noise of its scanner. */
const QUALITY = 0.6;

/** A page as it is kept: smaller, compressed, and without what its file said of where and by whom it was taken. */
export async function keptPicture(page: OffscreenCanvas): Promise<PagePicture> {
  const by = Math.min(1, LONGER_SIDE / Math.max(page.width, page.height));
  const context = paper(Math.round(page.width * by), Math.round(page.height * by));
  const { canvas } = context;
  context.imageSmoothingQuality = "high";
  context.drawImage(page, 0, 0, canvas.width, canvas.height);
  const blob = await canvas.convertToBlob({ type: "image/webp", quality: QUALITY });
  return { bytes: new Uint8Array(await blob.arrayBuffer()) };
}
