import sharp from "sharp";

/**
 * Pictures are compared by cells of 8 by 8 pixels, each the mean of its colours. Another machine draws the edges of
 * letters a little fainter or firmer, which a mean hardly shows; a line, a word or a colour that is not there it does.
 */
const CELL = 8;

/** Of 255, in any of the three colours: what letters with softer edges stay below. */
const NOTICED = 6;

/**
 * The share of a picture that may differ: half of what the smallest change takes that must be noticed (a little shape
 * in the card, 0.2 %). Of the 42 pictures no cell at all differs when they are taken again, with or without the
 * GPU's rasterisation, with the GPU switched off, with letters hinted, or softened by half a pixel. Letters on whole
 * pixels are another layout, in which up to 22 % differ and some structures too.
 */
export const TOLERATED = 0.001;

/** @returns the share of cells that differ, 0 to 1; 1 for pictures that are not of one size */
export async function differingShare(one: Buffer, other: Buffer): Promise<number> {
  const [a, b] = await Promise.all([cellsOf(one), cellsOf(other)]);
  if (a.size !== b.size) return 1;
  let differing = 0;
  for (let at = 0; at < a.colours.length; at += 3) {
    const isOff = [0, 1, 2].some((of) => Math.abs((a.colours[at + of] ?? 0) - (b.colours[at + of] ?? 0)) > NOTICED);
    if (isOff) differing++;
  }
  return differing / (a.colours.length / 3);
}

async function cellsOf(png: Buffer) {
  const { width = 0, height = 0 } = await sharp(png).metadata();
  const colours = await sharp(png)
    .flatten({ background: "#fff" })
    .toColourspace("srgb")
    .resize(Math.ceil(width / CELL), Math.ceil(height / CELL), { fit: "fill", kernel: "linear" })
    .raw()
    .toBuffer();
  return { size: `${width} × ${height}`, colours };
}
