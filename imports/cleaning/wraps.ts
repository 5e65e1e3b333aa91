import type { Line } from "./line";

/** In UTF-16 units. A wider column is none: its lines are paragraphs. */
const WIDEST = 130;
const NARROWEST = 25;
/** A line that a column has cut is at least so long, beside the longest. */
const FULL = 0.7;
/** Of the lines that another follows, so many are full where a column has cut them. */
const MOST = 0.6;
/** Fewer lines do not tell a column. */
const FEWEST = 4;

/**
 * The least length of a line that its column has cut, so that it goes on in the next; infinite where lines end where
 * they were meant to. In UTF-16 units.
 */
export function wrapLength(lines: readonly Line[]): number {
  const written = lines.filter(({ why }) => why === undefined);
  const followed: number[] = [];
  written.forEach(({ text, isParagraph }, index) => {
    const length = text.trim().length;
    if (length > 0 && !isParagraph && written[index + 1]?.text.trim()) followed.push(length);
  });
  if (followed.length < FEWEST) return Number.POSITIVE_INFINITY;
  const width = followed.reduce((longest, length) => Math.max(longest, length), 0);
  if (width > WIDEST || width < NARROWEST) return Number.POSITIVE_INFINITY;
  const full = followed.filter((length) => length >= FULL * width).length;
  return full >= MOST * followed.length ? FULL * width : Number.POSITIVE_INFINITY;
}
