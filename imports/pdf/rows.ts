import type { Glyph } from "./glyph";
import type { PdfPage } from "./open-pdf";

/** Glyphs that stand on one line, the leftmost first. */
export interface Row {
  readonly glyphs: readonly Glyph[];
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
}

/** Shares of a font's size. */
const SAME_LINE = 0.35;
const SAME_PLACE = 0.1;
const WORDS_APART = 0.25;

/** Of no width; but ZWNJ, which parts what it stands between. */
const UNSEEN = /^(?:(?!\u200C)\p{Cf})*$/u;
const MARK = /^\p{M}+$/u;

/**
 * The lines of a page from its top downwards; those that are written upwards or downwards, as in a margin, after all
 * others. What stands outside of the page, or twice at one place as some draw what is bold, is not among them.
 */
export function rowsOf({ glyphs, width, height }: PdfPage): Row[] {
  const shown = glyphs.filter(
    ({ text, left, right, base, isTurned }) =>
      !UNSEEN.test(text) && (isTurned || (right > 0 && left < width && base > 0 && base <= height * 1.01)),
  );
  return [false, true].flatMap((turned) => rowsAmong(shown.filter(({ isTurned }) => (isTurned ?? false) === turned)));
}

function rowsAmong(glyphs: readonly Glyph[]): Row[] {
  const letters = glyphs.filter(({ text }) => !MARK.test(text)).sort((one, other) => one.base - other.base);
  const rows: Glyph[][] = [];
  let base = Number.NEGATIVE_INFINITY;
  for (const glyph of letters) {
    const row = rows.at(-1);
    if (row && glyph.base - base <= SAME_LINE * glyph.size) row.push(glyph);
    else {
      rows.push([glyph]);
      base = glyph.base;
    }
  }
  const found = rows.map((row) => once(row)).filter((row) => row.some(({ text }) => text.trim() !== ""));
  const marked = withMarks(found, glyphs);
  return marked.map(rowOf);
}

export function rowOf(glyphs: readonly Glyph[]): Row {
  const written = glyphs.filter(({ text }) => text.trim() !== "");
  const sizes = written.map(({ size }) => size).sort((one, other) => one - other);
  return {
    glyphs,
    left: Math.min(...written.map(({ left }) => left)),
    right: Math.max(...written.map(({ right }) => right)),
    base: written[0]?.base ?? 0,
    size: sizes[sizes.length >> 1] ?? 0,
  };
}

/** How wide the first word of a row is, as one reads from the right, or from the left. */
export function firstWordOf({ glyphs, left, right }: Row, isFromLeft: boolean): number {
  let width = 0;
  for (const glyph of isFromLeft ? glyphs : [...glyphs].reverse()) {
    const [from, to] = isFromLeft ? [glyph.left - left, glyph.right - left] : [right - glyph.right, right - glyph.left];
    if (glyph.text.trim() === "" || from - width > WORDS_APART * glyph.size) break;
    width = Math.max(width, to);
  }
  return width;
}

/** The leftmost first, and each once. */
function once(row: readonly Glyph[]): Glyph[] {
  const sorted = [...row].sort((one, other) => middle(one) - middle(other));
  return sorted.filter((glyph, at) => {
    for (let before = at - 1; before >= 0; before--) {
      const other = sorted[before] as Glyph;
      if (middle(glyph) - middle(other) > SAME_PLACE * glyph.size) return true;
      if (other.text === glyph.text && glyph.right > glyph.left) return false;
    }
    return true;
  });
}

const middle = ({ left, right }: Glyph) => (left + right) / 2;

/** Marks are drawn above and below; each is a part of the letter that it stands at. */
function withMarks(rows: readonly Glyph[][], glyphs: readonly Glyph[]): Glyph[][] {
  const marks = glyphs.filter(({ text }) => MARK.test(text));
  if (marks.length === 0) return [...rows];
  const marked = rows.map((row) => [...row]);
  for (const mark of marks) {
    let [nearest, least]: [[row: Glyph[], at: number] | undefined, number] = [undefined, 1];
    for (const row of marked) {
      const lines = Math.abs((row[0]?.base ?? 0) - mark.base) / mark.size;
      if (lines >= least) continue;
      for (const [at, { text, left, right }] of row.entries()) {
        if (!/\p{L}/u.test(text)) continue;
        const x = middle(mark);
        const away = (x < left ? left - x : x > right ? x - right : 0) / mark.size;
        if (lines + away < least) [nearest, least] = [[row, at], lines + away];
      }
    }
    if (!nearest) continue;
    const [row, at] = nearest;
    const letter = row[at] as Glyph;
    row[at] = { ...letter, text: letter.text + mark.text };
  }
  return marked;
}
