import type { Piece, Range, Scan } from "../types";
import { countLetters } from "./count-letters";
import { isNegation } from "./negation";

/** What was asked, and the text in which a machine may have overlooked words of it. */
export interface Overlooking {
  readonly query: string;
  readonly text: string;
  readonly scan: Scan;
}

/**
 * Which words that the text lacks the machine may have overlooked: those beside letters of which it was not sure, no more
 * letters than those, and a word by itself where a line of the text ends. Never one that turns a sentence into its opposite:
 * whoever puts that in has changed what is said, unless the page shows it.
 */
export function overlooked(alignment: readonly Piece[], { query, text, scan }: Overlooking): Set<Piece> {
  const found = new Set<Piece>();
  for (const { run, before, after } of runsAdded(alignment)) {
    const words = run.map(({ asked }) => query.slice(...(asked as Range)));
    if (words.some(isNegation)) continue;
    const [from, to] = [before?.[1] ?? 0, after?.[0] ?? text.length];
    if (!isRead(scan, from - 1) && !isRead(scan, to)) continue;
    const isAtLineEnd = before && after && text.slice(from, to).includes("\n") && run.length === 1;
    const unsure = unsureBefore(scan, text, from) + unsureAfter(scan, text, to);
    if (isAtLineEnd || countLetters(words.join("")) <= unsure) for (const piece of run) found.add(piece);
  }
  return found;
}

/** Words one after another that the text lacks, and what stands in the text before and after them. */
interface Run {
  readonly run: readonly Piece[];
  readonly before: Range | undefined;
  readonly after: Range | undefined;
}

function runsAdded(alignment: readonly Piece[]): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < alignment.length; at++) {
    if (alignment[at]?.kind !== "added") continue;
    const start = at;
    while (alignment[at + 1]?.kind === "added") at++;
    runs.push({
      run: alignment.slice(start, at + 1),
      before: alignment.slice(0, start).findLast(({ text }) => text)?.text ?? undefined,
      after: alignment.slice(at + 1).find(({ text }) => text)?.text ?? undefined,
    });
  }
  return runs;
}

const isRead = ({ pages }: Scan, at: number): boolean =>
  pages.some(({ range: [start, end] }) => start <= at && at < end);

/** How many letters right before a place the machine was not sure of. */
function unsureBefore({ unsure }: Scan, text: string, at: number): number {
  const range = unsure.findLast(([start]) => start < at);
  return range && isBlank(text.slice(range[1], at)) ? countLetters(text.slice(range[0], Math.min(range[1], at))) : 0;
}

function unsureAfter({ unsure }: Scan, text: string, at: number): number {
  const range = unsure.find(([, end]) => end > at);
  return range && isBlank(text.slice(at, range[0])) ? countLetters(text.slice(Math.max(range[0], at), range[1])) : 0;
}

const isBlank = (text: string): boolean => text.trim() === "";
