import type { Piece, Range } from "../archive/types";

/**
 * What became of a word of a statement in a quotation of it, as it is shown in the statement's own text: `same`, in whatever
 * spelling and wherever the quotation has it; `changed` for another word; `dropped` without one in its place.
 */
export type Look = "same" | "changed" | "dropped";

/** A stretch of a text and its look. */
export interface Looked {
  readonly range: Range;
  readonly look: Look;
}

export interface Segment {
  readonly start: number;
  readonly text: string;
  /** `null` for what the quotation has nothing to do with. */
  readonly look: Look | null;
}

/** Between two words of one look: they are seen and read aloud as one. */
const SPACE = /^[\s\u200c]*$/;

/**
 * The looks of a statement's words, ascending. A word that a quotation has changed or left out is never one that matches.
 * @param marks whole words that match, ascending; as offsets in the same text as those of `alignment`
 * @param alignment empty for a text that is only related
 */
export function looksOf(marks: readonly Range[], alignment: readonly Piece[]): Looked[] {
  const others = alignment.flatMap(({ kind, text }): Looked[] =>
    text && (kind === "changed" || kind === "dropped") ? [{ range: text, look: kind }] : [],
  );
  const same = marks
    .filter((mark) => !others.some(({ range }) => mark[0] < range[1] && range[0] < mark[1]))
    .map((range): Looked => ({ range, look: "same" }));
  return [...same, ...others].sort((a, b) => a.range[0] - b.range[0]);
}

/**
 * Cuts `text` into pieces of one look, which join to `text` again; where only spaces part two of the same look, they are
 * one. `looked` is ascending and may reach over the ends of `text`; `start` is where `text` begins in the coordinates of
 * `looked` and of the segments.
 */
export function textSegments(text: string, looked: readonly Looked[], start = 0): Segment[] {
  const segments: Segment[] = [];
  const end = start + text.length;
  let done = start;
  const take = (to: number, look: Look | null) => {
    if (to <= done) return;
    segments.push({ start: done, text: text.slice(done - start, to - start), look });
    done = to;
  };
  for (const { range, look } of looked) {
    const [from, to] = range;
    if (to <= done) continue;
    if (from >= end) break;
    const last = segments.at(-1);
    if (last?.look === look && SPACE.test(text.slice(done - start, from - start))) {
      segments.pop();
      done = last.start;
    } else take(from, null);
    take(Math.min(to, end), look);
  }
  take(end, null);
  return segments;
}
