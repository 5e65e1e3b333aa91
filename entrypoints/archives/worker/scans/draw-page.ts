import type { Drawing, Drawn, Outline, PdfPicture } from "../../../../imports/pdf/drawing-of";
import { paper } from "../../../../platform/paper";

/** In pixels: so much of a page is read; of more, what reads pictures takes every second row and column. */
export const READ_PIXELS = 6_000_000;

/** In pixels to a point: two hundred and sixteen to an inch, the least that small print is read from. */
const LEAST_SCALE = 3;

/** Draws a page of a PDF, or of what is unpacked as one, as it is seen, as far as its writing is concerned. */
export function drawPage({ width, height, drawn, pictures, outlines }: Drawing): OffscreenCanvas {
  const scale = Math.min(LEAST_SCALE, Math.sqrt(READ_PIXELS / Math.max(1, width * height)));
  const context = paper(Math.round(width * scale), Math.round(height * scale));
  context.imageSmoothingQuality = "high";
  for (const one of drawn) {
    const [a, b, c, d, e, f] = one.matrix;
    context.setTransform(a * scale, b * scale, c * scale, d * scale, e * scale, f * scale);
    draw(context, one, pictures, outlines);
  }
  return context.canvas;
}

function draw(
  context: OffscreenCanvasRenderingContext2D,
  one: Drawn,
  pictures: Drawing["pictures"],
  outlines: Drawing["outlines"],
): void {
  if ("picture" in one) {
    const picture = typeof one.picture === "string" ? pictures.get(one.picture) : one.picture;
    if (!picture) return;
    context.transform(1 / picture.width, 0, 0, -1 / picture.height, 0, 1);
    context.drawImage(pixelsOf(picture, one.stencil), 0, 0);
    return;
  }
  const outline = "outline" in one ? one.outline : outlines.get(one.glyph);
  if (!outline) return;
  context.fillStyle = one.colour;
  context.fill(pathOf(outline), "isEvenOdd" in one && one.isEvenOdd ? "evenodd" : "nonzero");
}

/** A picture in a canvas of its own. @param stencil the colour in which its bits are drawn */
function pixelsOf({ width, height, kind, data }: PdfPicture, stencil: string | undefined): OffscreenCanvas {
  const pixels = new ImageData(width, height);
  if (stencil !== undefined || kind === 1) bitsInto(pixels, data, stencil);
  else if (kind === 2)
    for (let at = 0, from = 0; at < pixels.data.length; at += 4, from += 3) {
      pixels.data[at] = data[from] ?? 255;
      pixels.data[at + 1] = data[from + 1] ?? 255;
      pixels.data[at + 2] = data[from + 2] ?? 255;
      pixels.data[at + 3] = 255;
    }
  else pixels.data.set(data.subarray(0, pixels.data.length));
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext("2d")?.putImageData(pixels, 0, 0);
  return canvas;
}

/** A bit that is 1 is white; of a stencil, nothing is drawn there. */
function bitsInto({ width, height, data: pixels }: ImageData, bits: PdfPicture["data"], stencil?: string): void {
  const [red, green, blue] = stencil === undefined ? [0, 0, 0] : rgbOf(stencil);
  const row = (width + 7) >> 3;
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 4) {
      const isWhite = ((bits[y * row + (x >> 3)] ?? 0xff) >> (7 - (x & 7))) & 1;
      const level = stencil === undefined && isWhite ? 255 : 0;
      pixels[at] = level || red;
      pixels[at + 1] = level || green;
      pixels[at + 2] = level || blue;
      pixels[at + 3] = stencil !== undefined && isWhite ? 0 : 255;
    }
  }
}

function rgbOf(colour: string): [number, number, number] {
  const number = Number.parseInt(colour.slice(1), 16) || 0;
  return [(number >> 16) & 255, (number >> 8) & 255, number & 255];
}

/** pdf.js's numbers of what is done with a pen. */
const [MOVE, LINE, CURVE, QUADRATIC] = [0, 1, 2, 3];

function pathOf(outline: Outline): Path2D {
  const path = new Path2D();
  const number = (at: number) => outline[at] ?? 0;
  for (let at = 0; at < outline.length; ) {
    const pen = number(at++);
    if (pen === MOVE) path.moveTo(number(at++), number(at++));
    else if (pen === LINE) path.lineTo(number(at++), number(at++));
    else if (pen === QUADRATIC) path.quadraticCurveTo(number(at++), number(at++), number(at++), number(at++));
    else if (pen === CURVE)
      path.bezierCurveTo(number(at++), number(at++), number(at++), number(at++), number(at++), number(at++));
    else path.closePath();
  }
  return path;
}
