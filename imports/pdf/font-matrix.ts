/** How large a unit of each font is beside its size, by its name. */
export type FontMatrices = Map<string, number>;

const USUAL = 0.001;
/** In bytes: where the matrix stands in what pdf.js says of a font, after a byte that is 0 where there is none. */
const PLACE = 36;

/** The width of a font's unit beside its size. */
export function fontMatrix(font: ArrayBuffer | undefined): number {
  if (!font || font.byteLength < PLACE + 9) return USUAL;
  const view = new DataView(font);
  return view.getUint8(PLACE) === 0 ? USUAL : view.getFloat64(PLACE + 1, true) || USUAL;
}
