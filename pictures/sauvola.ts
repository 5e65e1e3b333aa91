import type { Grey } from "./grey";

/** Pixels on each side of one whose surroundings decide: more than a stroke of a headline is wide. */
const REACH = 24;
/** Sauvola's k: how far below the mean of its surroundings ink lies where they are even. */
const K = 0.25;
/** Half the range of greys: the most that they can deviate. */
const RANGE = 128;
/** Where greys deviate less than this share of what they deviate where most is drawn, they are paper and its grain. */
const LEAST = 0.3;
/** Times that least: ink is darker than what is around it by so much. */
const DEPTH = 0.6;
/** How far apart ink and paper are set: one standard deviation of the surroundings becomes this many steps of grey. */
const CONTRAST = 90;

/**
 * Parts ink from paper by what is around each pixel (Sauvola and Pietikäinen, 2000), whatever light falls on it.
 * @returns a picture in the same light all over, where ink is darker than 128 and paper is not
 */
export function evenly(picture: Grey): Grey {
  const { width, height, data } = picture;
  const least = Math.max(4, LEAST * strongestOf(picture));
  const even = new Uint8Array(data.length);
  // Sums of what stands in each column between the first row and the last that count, which move with the row.
  const [sums, squares] = [new Uint32Array(width), new Float64Array(width)];
  const count = (row: number, sign: 1 | -1) => {
    for (let x = 0, at = row * width; x < width; x++, at++) {
      const value = data[at] as number;
      sums[x] = (sums[x] as number) + sign * value;
      squares[x] = (squares[x] as number) + sign * value * value;
    }
  };
  for (let y = 0; y < Math.min(REACH, height); y++) count(y, 1);
  for (let y = 0; y < height; y++) {
    if (y + REACH < height) count(y + REACH, 1);
    if (y - REACH - 1 >= 0) count(y - REACH - 1, -1);
    const rows = Math.min(height - 1, y + REACH) - Math.max(0, y - REACH) + 1;
    let [sum, square, columns] = [0, 0, 0];
    const take = (x: number, sign: 1 | -1) => {
      sum += sign * (sums[x] as number);
      square += sign * (squares[x] as number);
      columns += sign;
    };
    for (let x = 0; x < Math.min(REACH, width); x++) take(x, 1);
    for (let x = 0; x < width; x++) {
      if (x + REACH < width) take(x + REACH, 1);
      if (x - REACH - 1 >= 0) take(x - REACH - 1, -1);
      const n = rows * columns;
      const mean = sum / n;
      const deviation = Math.sqrt(Math.max(0, square / n - mean * mean));
      // On a dark table the bound of Sauvola lies amid the grain.
      const bound = mean - Math.max(K * mean * (1 - deviation / RANGE), least * DEPTH);
      const above = ((data[y * width + x] as number) - bound) / Math.max(least, deviation);
      even[y * width + x] = Math.max(0, Math.min(255, 128 + above * CONTRAST));
    }
  }
  return { width, height, data: even };
}

/** Side of a square in pixels. */
const SQUARE = 32;

/** How much greys deviate in the squares of a picture where they do most, but for one in twenty. */
function strongestOf({ width, height, data }: Grey): number {
  const deviations: number[] = [];
  for (let top = 0; top < height; top += SQUARE) {
    for (let left = 0; left < width; left += SQUARE) {
      let [n, sum, square] = [0, 0, 0];
      for (let y = top; y < Math.min(height, top + SQUARE); y += 2) {
        for (let x = left; x < Math.min(width, left + SQUARE); x += 2) {
          const value = data[y * width + x] as number;
          n++;
          sum += value;
          square += value * value;
        }
      }
      deviations.push(Math.sqrt(Math.max(0, square / n - (sum / n) ** 2)));
    }
  }
  deviations.sort((a, b) => b - a);
  return deviations[Math.floor(deviations.length / 20)] as number;
}
