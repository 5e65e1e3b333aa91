import type { Blob, Run } from "./blobs";
import { blobOf, heightOf } from "./blobs";
import { emOf } from "./em";

/** Share of an em over which ink is smoothed, before lines are told by it. */
const SMOOTH = 0.3;
/** Share of an em that lines are apart at the least. */
const APART = 0.8;

/** Blobs line by line, from the top. Lines are level. */
export function linesOf(blobs: readonly Blob[]): Blob[][] {
  const em = emOf(blobs);
  if (em === 0) return [];
  const top = Math.min(...blobs.map((blob) => blob.top));
  const profile = smoothed(profileOf(blobs, top), Math.max(1, em * SMOOTH));
  const bases = peaksOf(profile, em);
  const cuts = bases.slice(1).map((base, at) => lowest(profile, bases[at] as number, base) + top);
  const lines: Blob[][] = bases.map(() => []);
  for (const blob of blobs) {
    for (const part of heightOf(blob) > 2.2 * em ? cutAt(blob, cuts) : [blob]) lines[lineOf(part, cuts)]?.push(part);
  }
  return lines.filter((line) => line.length > 0);
}

/** Ink in each row. */
function profileOf(blobs: readonly Blob[], top: number): Float64Array {
  const profile = new Float64Array(Math.max(...blobs.map(({ bottom }) => bottom)) - top);
  for (const { runs } of blobs) {
    for (const { y, from, to } of runs) profile[y - top] = (profile[y - top] as number) + to - from;
  }
  return profile;
}

function smoothed(profile: Float64Array, reach: number): Float64Array {
  const weights = Array.from({ length: Math.ceil(reach * 2) + 1 }, (_, at) => Math.exp(-((at / reach) ** 2)));
  return profile.map((_, row) => {
    let [sum, all] = [0, 0];
    weights.forEach((weight, at) => {
      for (const side of at === 0 ? [row] : [row - at, row + at]) {
        sum += weight * (profile[side] ?? 0);
        all += weight;
      }
    });
    return sum / all;
  });
}

/** Rows where there is more ink than around them, and as much as a word has; of two that are too near the fuller one. */
function peaksOf(profile: Float64Array, em: number): number[] {
  const most = profile.reduce((max, ink) => Math.max(max, ink), 0);
  const least = Math.min(em * 0.35, most * 0.5);
  const peaks: number[] = [];
  profile.forEach((ink, row) => {
    if (ink < least || ink < (profile[row - 1] ?? 0) || ink <= (profile[row + 1] ?? 0)) return;
    const last = peaks.at(-1);
    if (last === undefined) peaks.push(row);
    else {
      const valley = profile[lowest(profile, last, row)] as number;
      const lower = Math.min(ink, profile[last] as number);
      if (row - last >= em * APART && valley < lower * 0.75) peaks.push(row);
      else if (ink > (profile[last] as number)) peaks[peaks.length - 1] = row;
    }
  });
  return peaks.length > 0 ? peaks : [profile.indexOf(most)];
}

function lowest(profile: Float64Array, from: number, to: number): number {
  let best = from;
  for (let row = from; row <= to; row++) if ((profile[row] as number) < (profile[best] as number)) best = row;
  return best;
}

/** Which line a blob is of: the one in which the middle of its ink stands. */
function lineOf({ runs, area }: Blob, cuts: readonly number[]): number {
  const middle = runs.reduce((sum, { y, from, to }) => sum + y * (to - from), 0) / area;
  const after = cuts.findIndex((cut) => middle < cut);
  return after < 0 ? cuts.length : after;
}

/** Letters of two lines that touch each other, parted between these. */
function cutAt({ runs }: Blob, cuts: readonly number[]): Blob[] {
  const parts = new Map<number, Run[]>();
  for (const run of runs) {
    const line = lineOf({ runs: [run], area: run.to - run.from } as unknown as Blob, cuts);
    parts.set(line, [...(parts.get(line) ?? []), run]);
  }
  return Array.from(parts.values(), blobOf);
}
