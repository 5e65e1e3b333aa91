import type { Part, Seen } from "../../messages/seen";
import { blobOf } from "../../platform/data-url";
import { paper } from "../../platform/paper";

/** No picture has more pixels that a browser can draw, and none needs more to be read. */
const MOST_PIXELS = 24_000_000;

/** The picture that is read, as pixels. @throws where the browser knows no such picture */
export async function imageOf({ data, part }: Seen): Promise<ImageData> {
  const bitmap = await createImageBitmap(blobOf(data));
  const whole = { left: 0, top: 0, width: 1, height: 1 };
  const { left, top, width, height } = part ?? whole;
  const by = Math.min(1, Math.sqrt(MOST_PIXELS / (bitmap.width * bitmap.height)));
  const context = paper(Math.round(width * bitmap.width * by), Math.round(height * bitmap.height * by));
  const { width: wide, height: tall } = context.canvas;
  const [x, y] = [left * bitmap.width, top * bitmap.height];
  context.drawImage(bitmap, x, y, width * bitmap.width, height * bitmap.height, 0, 0, wide, tall);
  bitmap.close();
  return context.getImageData(0, 0, wide, tall);
}

/** A part of a picture, by shares of its sides. */
export function partOf(image: ImageData, { left, top, width, height }: Part): ImageData {
  const [wide, tall] = [Math.max(1, Math.round(width * image.width)), Math.max(1, Math.round(height * image.height))];
  const [x, y] = [Math.round(left * image.width), Math.round(top * image.height)];
  const data = new Uint8ClampedArray(wide * tall * 4);
  for (let row = 0; row < tall; row++) {
    const from = ((y + row) * image.width + x) * 4;
    data.set(image.data.subarray(from, from + wide * 4), row * wide * 4);
  }
  return new ImageData(data, wide, tall);
}
