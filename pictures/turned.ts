import type { Grey } from "./grey";
import { blank } from "./grey";

/** A place in a picture, in pixels from its left upper corner. */
export type Point = readonly [x: number, y: number];

export interface Turned {
  readonly picture: Grey;
  /** Where a place of the turned picture is in the one before. */
  readonly back: (place: Point) => Point;
}

/** A picture turned about its middle, so that what fell to the right by `angle` (radians) is level. None of it is cut off. */
export function turned(picture: Grey, angle: number): Turned {
  if (angle === 0) return { picture, back: (place) => place };
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  const width = Math.ceil(picture.width * cos + picture.height * Math.abs(sin));
  const height = Math.ceil(picture.height * cos + picture.width * Math.abs(sin));
  const back = ([x, y]: Point): Point => {
    const [dx, dy] = [x - width / 2, y - height / 2];
    return [dx * cos - dy * sin + picture.width / 2, dx * sin + dy * cos + picture.height / 2];
  };
  const level = blank(width, height);
  for (let y = 0; y < height; y++) {
    const [left, top] = back([0, y]);
    for (let x = 0; x < width; x++) level.data[y * width + x] = between(picture, left + x * cos, top + x * sin);
  }
  return { picture: level, back };
}

/** The value at a place amid four pixels; white outside. */
function between({ width, height, data }: Grey, x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) return 255;
  const [right, down] = [x - left, y - top];
  const at = top * width + left;
  const above = (data[at] as number) * (1 - right) + (data[at + 1] as number) * right;
  const below = (data[at + width] as number) * (1 - right) + (data[at + width + 1] as number) * right;
  return above * (1 - down) + below * down;
}
