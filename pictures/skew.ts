import type { Blob } from "./blobs";
import { widthOf } from "./blobs";
import { emOf } from "./em";

const DEGREE = Math.PI / 180;
/** Degrees to either side within which a picture may be askew. */
const MOST = 16;
/** Rows of ink that are looked at; more say no more. */
const ENOUGH = 12_000;
/** Lines must become so much clearer by turning, or nothing is turned: a few words have no clear direction. */
const CLEARER = 1.06;

/**
 * By which angle lines of writing fall to the right, in radians; 0 for lines that are level. Lines are level where the
 * rows of ink, seen along them, are most unevenly spread.
 */
export function skewOf(blobs: readonly Blob[]): number {
  const runs = blobs.flatMap(({ runs }) => runs);
  if (runs.length === 0) return 0;
  const step = Math.max(1, Math.floor(runs.length / ENOUGH));
  const marks = runs
    .filter((_, at) => at % step === 0)
    .map(({ y, from, to }) => ({ x: (from + to) / 2, y, ink: to - from }));
  const bin = Math.max(1, emOf(blobs) / 10);
  const clarity = (degrees: number) => clarityOf(marks, degrees * DEGREE, bin);
  const level = clarity(0);
  const extent = Math.max(...blobs.map(({ right }) => right)) - Math.min(...blobs.map(({ left }) => left));
  // What is short has the direction of a single word.
  if (blobs.every((blob) => widthOf(blob) > extent / 3)) return 0;
  let best = 0;
  let most = level;
  const look = (from: number, to: number, by: number) => {
    for (let degrees = from; degrees <= to + by / 2; degrees += by) {
      const clear = clarity(degrees);
      if (clear > most) [best, most] = [degrees, clear];
    }
  };
  look(-MOST, MOST, 0.5);
  look(best - 0.4, best + 0.4, 0.1);
  return most > level * CLEARER ? best * DEGREE : 0;
}

function clarityOf(marks: readonly { x: number; y: number; ink: number }[], angle: number, bin: number): number {
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  const bins = new Map<number, number>();
  for (const { x, y, ink } of marks) {
    const row = Math.round((y * cos - x * sin) / bin);
    bins.set(row, (bins.get(row) ?? 0) + ink);
  }
  let sum = 0;
  for (const ink of bins.values()) sum += ink * ink;
  return sum;
}
