import type { Glyph } from "./glyph";
import { type Row, rowOf } from "./rows";

/** Shares of a font's size: a wider gap may be one between columns, which browsers set one size apart unless told otherwise. */
const WIDE_GAP = 0.95;
const NEAR = 3;
/** A column has at least so many lines, of so many letters on average; cells of a table have fewer. */
const LINES = 4;
const LETTERS = 12;
/** No page has as many columns. */
const DEEPEST = 3;

export interface Column<R> {
  readonly rows: readonly R[];
  /** It stands across columns, as a title above them does. */
  readonly isAcross: boolean;
}

export interface Columns {
  readonly columns: readonly Column<Row>[];
  /** Where the page is parted first, if it is. */
  readonly gutter?: number;
}

/**
 * The rows of a page, as one reads them: column by column, from the right, between what stands across all columns.
 * @param before the gutter of the page before: few lines are columns too where those are
 */
export function columnsOf(rows: readonly Row[], before?: number, depth = 0): Columns {
  if (rows.length === 0) return { columns: [] };
  const parted = rows.map(partsOf);
  const own = depth < DEEPEST ? gutterOf(parted) : undefined;
  const [gutter, least] = own === undefined ? [before, 1] : [own, LINES];
  const bands = gutter === undefined ? [] : bandsOf(parted, gutter, least);
  if (gutter === undefined || !bands.some(({ isParted }) => isParted)) return { columns: [{ rows, isAcross: false }] };
  const columns = bands.flatMap(({ isParted, from, to }) => {
    if (!isParted) return [{ rows: rows.slice(from, to), isAcross: true }];
    const parts = parted.slice(from, to).flat();
    return [parts.filter(({ left }) => left >= gutter), parts.filter(({ left }) => left < gutter)].flatMap(
      (side) => columnsOf(joined(side), undefined, depth + 1).columns,
    );
  });
  return { columns, gutter };
}

/** A row as what wide gaps part it into, the leftmost first. */
function partsOf({ glyphs, size, base }: Row): Row[] {
  const parts: Glyph[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const glyph of glyphs) {
    if (glyph.text.trim() === "") continue;
    const part = parts.at(-1);
    if (part && glyph.left - end <= WIDE_GAP * size) part.push(glyph);
    else parts.push([glyph]);
    end = Math.max(end, glyph.right);
  }
  return parts.map((part) => {
    const [first, last] = [part[0] as Glyph, part.at(-1) as Glyph];
    return { ...rowOf(glyphs.slice(glyphs.indexOf(first), glyphs.indexOf(last) + 1)), base };
  });
}

/** Parts of one line as one row again. */
function joined(parts: readonly Row[]): Row[] {
  const lines: Row[][] = [];
  for (const part of parts) {
    const line = lines.at(-1);
    if (line?.[0]?.base === part.base) line.push(part);
    else lines.push([part]);
  }
  return lines.map((line) => (line.length === 1 ? (line[0] as Row) : rowOf(line.flatMap(({ glyphs }) => glyphs))));
}

/** Where most rows can be parted into two columns; undefined where there are none. */
function gutterOf(parted: readonly (readonly Row[])[]): number | undefined {
  const places = new Set<number>();
  for (const parts of parted)
    for (const { left, right, size } of parts) {
      places.add(Math.round(left - size / 2));
      places.add(Math.round(right + size / 2));
    }
  let [best, most]: [number | undefined, number] = [undefined, 0];
  for (const place of places) {
    const rows = bandsOf(parted, place, LINES).reduce(
      (sum, { isParted, from, to }) => sum + (isParted ? to - from : 0),
      0,
    );
    if (rows > most) [best, most] = [place, rows];
  }
  return best;
}

interface Band {
  readonly isParted: boolean;
  readonly from: number;
  readonly to: number;
}

/** The rows in stretches: those in which text stands on both sides of a place, and never across it; and all others. */
function bandsOf(parted: readonly (readonly Row[])[], place: number, least: number): Band[] {
  const bands: Band[] = [];
  const add = (from: number, to: number, isParted: boolean) => {
    const last = bands.at(-1);
    if (from >= to) return;
    if (last && !last.isParted && !isParted) bands[bands.length - 1] = { isParted, from: last.from, to };
    else bands.push({ isParted, from, to });
  };
  let from = 0;
  for (let at = 0; at <= parted.length; at++) {
    const isAcross = parted[at]?.some((part) => standsAcross(part, place)) ?? true;
    if (!isAcross) continue;
    add(from, at, isProse(parted.slice(from, at).flat(), place, least));
    add(at, Math.min(at + 1, parted.length), false);
    from = at + 1;
  }
  return bands;
}

/** Across the place, or a number near it, as that of a page stands between columns. */
const standsAcross = ({ glyphs, left, right, size }: Row, place: number) =>
  (left < place && right > place) ||
  (left > place - NEAR * size &&
    right < place + NEAR * size &&
    glyphs.every(({ text }) => /^[\p{Nd}\p{Pd}\s]$/u.test(text)));

const isProse = (parts: readonly Row[], place: number, least: number) =>
  [parts.filter(({ left }) => left >= place), parts.filter(({ left }) => left < place)].every(
    (side) => side.length >= least && side.reduce((sum, { glyphs }) => sum + glyphs.length, 0) >= LETTERS * side.length,
  );
