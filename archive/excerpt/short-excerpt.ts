import type { Excerpt, Range } from "../types";

export type ShortExcerpt = Omit<Excerpt, "range">;

/** Words kept before the first mark of a cut, so that it is read in its sentence; fewer where more marks then fit. In UTF-16 units. */
const LEAD = 60;

/** The part of an excerpt, of at most `longest` UTF-16 units and cut between words, that holds the most marked text. */
export function shortExcerpt({ text, marks, cutBefore, cutAfter }: Excerpt, longest: number): ShortExcerpt {
  if (text.length <= longest) return { text, marks, cutBefore, cutAfter };
  const leads = [LEAD, LEAD / 3];
  const parts = [0, ...leads.flatMap((lead) => marks.map(([start]) => wordStart(text, start - lead)))].map(
    (start): Range => [start, wordEnd(text, start, longest)],
  );
  const best = parts.reduce((best, part) => (markedIn(part, marks) > markedIn(best, marks) ? part : best));
  const [from, to] = best;
  return {
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
