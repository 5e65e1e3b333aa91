import type { Drawing, PdfPicture } from "../pdf/drawing-of";
import type { Matrix } from "../pdf/matrix";

/** In points: of the page on which a picture is drawn, as many to a pixel as it takes to be drawn pixel by pixel. */
const POINTS_TO_A_PIXEL = 1 / 3;

/**
 * A page that is one picture and nothing else.
 * @param orientation 1 to 8, as TIFF and Exif have it: where the first row and the first column lie
 * @param tallness how much taller a pixel is than wide
 */
export function drawingOfPicture(picture: PdfPicture, orientation = 1, tallness = 1): Drawing {
  const isAside = orientation >= 5;
  const [long, tall] = [picture.width * POINTS_TO_A_PIXEL, picture.height * tallness * POINTS_TO_A_PIXEL];
  const [width, height] = isAside ? [tall, long] : [long, tall];
  const matrices: Readonly<Record<number, Matrix>> = {
    1: [width, 0, 0, -height, 0, height],
    2: [-width, 0, 0, -height, width, height],
    3: [-width, 0, 0, height, width, 0],
    4: [width, 0, 0, height, 0, 0],
    5: [0, height, -width, 0, width, 0],
    6: [0, height, width, 0, 0, 0],
    7: [0, -height, width, 0, 0, height],
    8: [0, -height, -width, 0, width, height],
  };
  const matrix = matrices[orientation] ?? (matrices[1] as Matrix);
  return { width, height, drawn: [{ picture, matrix }], pictures: new Map(), outlines: new Map() };
}
