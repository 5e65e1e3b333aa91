import { oneLine } from "./one-line";

/** The left-to-right mark: it is not seen, and what follows it does not turn to the right-to-left words before it. */
const LRM = "\u200E";

/**
 * Words of a statement on one line, to stand among Latin ones for people to read. Without the mark a number after
 * Persian words would be shown before them, wherever the citation is pasted.
 */
export function amongLatin(words: string): string {
  const line = oneLine(words);
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(line) ? line + LRM : line;
}
