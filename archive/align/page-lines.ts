import { LONG_LINE } from "./borders";
import type { Query } from "./query";
import { type Told, unitsOf } from "./told";

const NUMBER = "\\p{N}{1,4}";
/** The number of a page, with or without how many there are, and what stands above what is let to others. */
const LINE = new RegExp(
  `^[\\s–—-]*(?:(?:صفحه|صفحۀ|صفحهٔ|ص|page|p\\.?)?\\s*${NUMBER}(?:\\s*(?:/|از|of)\\s*${NUMBER})?|تبلیغات?|آگهی|advertisement)[\\s–—-]*$`,
  "iu",
);

/** By itself a number is a page's only between long lines of a text: others may count something. */
const BARE = /^\s*\p{N}+\s*$/u;
/** So far is looked for them. */
const LOOK = 200;

/** No such line is longer, in UTF-16 units. */
const LONGEST = 30;

/**
 * What stands in a line of its own where a page ends, or room is let to others, amid a quotation is the page's: of words that
 * were put in it is told that they are. What stands for a word of the text is told as it is.
 */
export function withoutPageLines(query: Query, told: readonly Told[]): Told[] {
  const added = told.filter(({ kind }) => kind === "added").map(({ asked }) => unitsOf(query, asked));
  if (added.length === 0) return [...told];
  const isAdded = (from: number, to: number) => {
    const words = query.words.filter(({ range }) => range[0] >= from && range[1] <= to);
    return words.every(({ range: [start, end] }) => added.some(([first, last]) => first <= start && end <= last));
  };
  const isOfPage = ({ asked }: Told): boolean => {
    const [start, end] = unitsOf(query, asked);
    const from = query.text.lastIndexOf("\n", start - 1) + 1;
    const to = query.text.indexOf("\n", end);
    if (from === 0 || to < 0 || to - from > LONGEST) return false;
    const line = query.text.slice(from, to);
    if (!LINE.test(line)) return false;
    const before =
      query.text
        .slice(Math.max(0, from - LOOK), from)
        .trimEnd()
        .split("\n")
        .at(-1) ?? "";
    const [behind = ""] = query.text
      .slice(to, to + LOOK)
      .trimStart()
      .split("\n");
    const isAmidText = Math.min(before.trim().length, behind.trim().length) >= LONG_LINE;
    const isCounted = query.words[asked[0] - 1]?.number !== undefined;
    return ((isAmidText && !isCounted) || !BARE.test(line)) && isAdded(from, to);
  };
  return told.map((it) => (it.kind === "added" && isOfPage(it) ? { ...it, kind: "foreign" } : it));
}
