import type { Grey } from "./grey";

/** Ink in a row: from a pixel to the one after its last. */
export interface Run {
  readonly y: number;
  readonly from: number;
  readonly to: number;
}

/** Ink that hangs together: a letter, letters that are joined, a dot, or anything else that is drawn. */
export interface Blob {
  /** The box around it, in pixels; `right` and `bottom` are beyond it. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Pixels of ink. */
  readonly area: number;
  /** Row by row from the top. */
  readonly runs: readonly Run[];
}

export const heightOf = ({ top, bottom }: Blob): number => bottom - top;
export const widthOf = ({ left, right }: Blob): number => right - left;

/** From which value on a pixel is paper. */
const PAPER = 128;

/** All blobs of a picture in even light, corners joined; in the order of their first rows. */
export function blobsOf({ width, height, data }: Grey): Blob[] {
  const runs: Run[] = [];
  const parents: number[] = [];
  const root = (at: number): number => {
    let it = at;
    while (parents[it] !== it) {
      parents[it] = parents[parents[it] as number] as number;
      it = parents[it] as number;
    }
    return it;
  };
  let before = 0;
  for (let y = 0; y < height; y++) {
    const first = runs.length;
    let above = before;
    for (let x = 0, at = y * width; x < width; x++, at++) {
      if ((data[at] as number) >= PAPER) continue;
      const from = x;
      while (x < width && (data[at] as number) < PAPER) {
        x++;
        at++;
      }
      const run = runs.length;
      runs.push({ y, from, to: x });
      parents.push(run);
      while (above < first && (runs[above] as Run).to < from) above++;
      for (let it = above; it < first && (runs[it] as Run).from <= x; it++) {
        const [one, other] = [root(it), root(run)];
        parents[Math.max(one, other)] = Math.min(one, other);
      }
    }
    before = first;
  }
  const grouped = new Map<number, Run[]>();
  runs.forEach((run, at) => {
    const of = root(at);
    const group = grouped.get(of);
    if (group) group.push(run);
    else grouped.set(of, [run]);
  });
  return Array.from(grouped.values(), blobOf);
}

/** The blob that rows of ink make. */
export function blobOf(runs: readonly Run[]): Blob {
  let [left, right, area] = [Number.POSITIVE_INFINITY, 0, 0];
  for (const { from, to } of runs) {
    left = Math.min(left, from);
    right = Math.max(right, to);
    area += to - from;
  }
  return { left, right, area, top: (runs[0] as Run).y, bottom: (runs.at(-1) as Run).y + 1, runs };
}
