import type { Excerpt, Range } from "../types";

/** A part of an excerpt; `start` is where it begins in it. */
export interface ShortExcerpt extends Omit<Excerpt, "range"> {
  readonly start: number;
}

/** Words kept before the first mark of a cut, so that it is read in its sentence; fewer where more marks then fit. In UTF-16 units. */
const LEAD = 60;

/**
 * The part of an excerpt, of at most `longest` UTF-16 units and cut between words, that holds the most marked text.
 * @param most as many UTF-16 units, and the word that they are in, may stand before the first mark
 */
export function shortExcerpt(
  { text, marks, cutBefore, cutAfter }: Excerpt,
  longest: number,
  most = Number.POSITIVE_INFINITY,
): ShortExcerpt {
  const isFar = (marks[0]?.[0] ?? 0) > most;
  if (text.length <= longest && !isFar) return { start: 0, text, marks, cutBefore, cutAfter };
  const leads = [LEAD, LEAD / 3].map((lead) => Math.min(lead, most));
  const parts = [
    ...(isFar ? [] : [0]),
    ...leads.flatMap((lead) => marks.map(([start]) => wordStart(text, start - lead))),
  ].map((start): Range => [start, wordEnd(text, start, longest)]);
  const best = parts.reduce((best, part) => (markedIn(part, marks) > markedIn(best, marks) ? part : best));
  const [from, to] = best;
  return {
    start: from,
    text: text.slice(from, to),
    marks: marks.filter(([start, end]) => start >= from && end <= to).map(([start, end]) => [start - from, end - from]),
    cutBefore: cutBefore || from > 0,
    cutAfter: cutAfter || to < text.length,
  };
}

function markedIn([from, to]: Range, marks: readonly Range[]): number {
  return marks.reduce((sum, [start, end]) => (start >= from && end <= to ? sum + end - start : sum), 0);
}

/** Where the word that holds offset `at` begins. */
function wordStart(text: string, at: number): number {
  let start = Math.max(0, at);
  while (start > 0 && /\S/.test(text.charAt(start - 1))) start--;
  return start;
}

function wordEnd(text: string, start: number, longest: number): number {
  if (text.length - start <= longest) return text.length;
  const kept = text.slice(start, start + longest + 1).replace(/\s\S*$/u, "");
  return start + Math.min(kept.length, longest);
}
