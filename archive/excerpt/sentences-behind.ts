import { sentencesIn } from "../text/sentences";
import type { Range, Reading, Sentences, Statement } from "../types";
import { locatorOf } from "./locator";

/** A longer gap of a quotation is told as a gap and not filled with the sentences that stand in it. In UTF-16 units. */
const LONGEST_LEFT_OUT = 300;

/** As far as a next line is looked for, in UTF-16 units. */
const FAR = 20;

const UNENDED = /[\p{L}\p{M}\p{N}][»”"’')\]]*$/u;

/**
 * The statement's own sentences behind what is shown of it, whole, and without a heading unless there is nothing else:
 * those that hold the quotation; of what is only related, those that hold the marks that are shown, or all that is shown.
 * @param shown a stretch of the statement's text; not empty
 */
export function sentencesBehind(
  statement: Pick<Statement, "text" | "heading" | "source">,
  { trace, alignment, marks }: Pick<Reading, "trace" | "alignment" | "marks">,
  shown: Range,
): Sentences {
  const { text, heading } = statement;
  const quoted = alignment.flatMap(({ kind, text: it }) =>
    it && !(kind === "dropped" && it[1] - it[0] > LONGEST_LEFT_OUT) ? [it] : [],
  );
  const wanted = [quoted, marks.filter((mark) => overlap(mark, shown)), [shown]].find((each) => each.length > 0) ?? [];
  const from = Math.min(...wanted.map(([start]) => start));
  const to = Math.max(...wanted.map(([, end]) => end));
  const around: Range = [lineStart(text, from), lineEnd(text, to)];
  const all = sentencesIn(text, around);
  const held = all.map((sentence) => wanted.some((range) => overlap(range, sentence)));
  const isHeading = (sentence: Range) =>
    (heading && overlap(sentence, heading)) || (quoted.length === 0 && isUnended(text, sentence));
  // Of a title that was quoted with changes, the changes must stand beside it.
  for (let at = held.indexOf(true); trace !== "edited" && isHeading(all[at] as Range); at = held.indexOf(true)) {
    if (held.indexOf(true, at + 1) < 0) break;
    held[at] = false;
  }
  const stretches: [number, number][] = [];
  all.forEach(([start, end], at) => {
    if (!held[at]) return;
    const last = stretches.at(-1);
    if (last && held[at - 1]) last[1] = end;
    else stretches.push([start, end]);
  });
  const range: Range = [stretches[0]?.[0] ?? shown[0], stretches.at(-1)?.[1] ?? shown[1]];
  const gaps = stretches
    .slice(1)
    .map(([start], at): Range => [(stretches[at]?.[1] ?? start) - range[0], start - range[0]]);
  return { range, text: text.slice(...range), gaps, ...locatorOf(statement, range) };
}

/** A line that ends without any mark, and after which the text goes on. */
const isUnended = (text: string, sentence: Range): boolean =>
  UNENDED.test(text.slice(...sentence)) && /^[^\S\n]*\n\s*\S/.test(text.slice(sentence[1], sentence[1] + FAR));

const overlap = (a: Range, b: Range): boolean => a[0] < b[1] && b[0] < a[1];

const lineStart = (text: string, at: number): number => text.lastIndexOf("\n", at - 1) + 1;

function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}
