import type { Blob } from "./blobs";
import { heightOf } from "./blobs";
import { emOf } from "./em";
import { linesOf } from "./lines";

/** Share of an em that stays empty between columns, at the least. */
const GUTTER = 1.1;
/** Lines that each column has at the least: between fewer, words may stand apart by chance. */
const LINES = 3;

/** An empty stretch, from the left: pixels. */
interface Gap {
  readonly from: number;
  readonly to: number;
}

/**
 * The lines of a picture in the order in which they are read: column by column from the right, and what goes across them
 * before and after.
 */
export function linesInOrder(blobs: readonly Blob[]): Blob[][] {
  return columnsOf(blobs).flatMap(linesOf);
}

function columnsOf(blobs: readonly Blob[]): Blob[][] {
  const em = emOf(blobs);
  const rows = rowsOf(blobs, em);
  const stretch = longest(rows, em);
  if (!stretch) return [[...blobs]];
  const { first, last, gap } = stretch;
  const among = rows.slice(first, last).flat();
  const sides = [among.filter(({ left }) => left >= gap.to), among.filter(({ right }) => right <= gap.from)];
  if (!sides.every((side) => linesOf(side).length >= LINES)) return [[...blobs]];
  const [before, after] = [rows.slice(0, first).flat(), rows.slice(last).flat()];
  return [before, ...sides, after].filter((part) => part.length > 0).flatMap(columnsOf);
}

/** The rows, from one to the one before another, that have the same gutter for the longest way down. */
function longest(rows: readonly Blob[][], em: number): { first: number; last: number; gap: Gap } | undefined {
  const [left, right] = [Math.min(...rows.flat().map((it) => it.left)), Math.max(...rows.flat().map((it) => it.right))];
  const gaps = rows.map((row) => gapsOf(row, left, right).filter((gap) => gap.to - gap.from > GUTTER * em));
  const [tops, bottoms] = [
    rows.map((row) => Math.min(...row.map((it) => it.top))),
    rows.map((row) => Math.max(...row.map((it) => it.bottom))),
  ];
  let [best, most] = [undefined as { first: number; last: number; gap: Gap } | undefined, 0];
  for (let first = 0; first < rows.length; first++) {
    let common: Gap[] = [{ from: left, to: right }];
    for (let last = first; last < rows.length; last++) {
      common = shared(common, gaps[last] as Gap[], em);
      // What is empty up to an edge parts nothing.
      const inner = common.filter(({ from, to }) => from > left && to < right);
      if (common.length === 0) break;
      const tall = (bottoms[last] as number) - (tops[first] as number);
      const gap = inner.sort((a, b) => b.to - b.from - (a.to - a.from))[0];
      if (gap && tall > most) [best, most] = [{ first, last: last + 1, gap }, tall];
    }
  }
  return best;
}

function shared(some: readonly Gap[], others: readonly Gap[], em: number): Gap[] {
  return some.flatMap((one) =>
    others.flatMap((other) => {
      const [from, to] = [Math.max(one.from, other.from), Math.min(one.to, other.to)];
      return to - from > GUTTER * em ? [{ from, to }] : [];
    }),
  );
}

/** Where a row has no ink between two edges. */
function gapsOf(row: readonly Blob[], left: number, right: number): Gap[] {
  const gaps: Gap[] = [];
  let to = left;
  for (const blob of [...row].sort((a, b) => a.left - b.left)) {
    if (blob.left > to) gaps.push({ from: to, to: blob.left });
    to = Math.max(to, blob.right);
  }
  return right > to ? [...gaps, { from: to, to: right }] : gaps;
}

/** Share of an em: what is lower is a dot, which belongs to the letters next to it. */
const DOT = 0.4;

/** Blobs in bands with nothing but dots between them, from the top. */
function rowsOf(blobs: readonly Blob[], em: number): Blob[][] {
  const rows: { blobs: Blob[]; top: number; bottom: number }[] = [];
  const isDot = (blob: Blob) => heightOf(blob) < DOT * em;
  const fromTop = [...blobs].sort((a, b) => a.top - b.top);
  for (const blob of fromTop.filter((blob) => !isDot(blob))) {
    const last = rows.at(-1);
    if (!last || blob.top >= last.bottom) rows.push({ blobs: [blob], top: blob.top, bottom: blob.bottom });
    else {
      last.blobs.push(blob);
      last.bottom = Math.max(last.bottom, blob.bottom);
    }
  }
  for (const blob of fromTop.filter(isDot)) {
    const distance = (row: { top: number; bottom: number }) =>
      Math.max(row.top - blob.bottom, blob.top - row.bottom, 0);
    const [first, ...others] = rows;
    if (first) others.reduce((near, row) => (distance(row) < distance(near) ? row : near), first).blobs.push(blob);
  }
  return rows.map((row) => row.blobs);
}
