import type { Landmarks, Range } from "../types";

/** A stretch of so many words, or so many UTF-16 units, is given whole; of a longer one, so many words at each end. */
const WHOLE_WORDS = 8;
const WHOLE_LENGTH = 40;
const END_WORDS = 4;
/** With so many neighbours, words that stand twice are told apart or never are. */
const MOST_NEIGHBOURS = 8;
/** They stand within so many UTF-16 units of it. */
const NEAR = 200;

/** The words by which a stretch of a text is found in another copy of it. */
export function landmarksOf(text: string, [from, to]: Range): Landmarks {
  const lines = linesOf(text.slice(from, to));
  const [first = [], last = first] = [lines[0], lines.at(-1)];
  const isWhole = lines.length < 2 && (first.length <= WHOLE_WORDS || first.join(" ").length <= WHOLE_LENGTH);
  const start = isWhole ? first : first.slice(0, END_WORDS);
  const end = isWhole ? [] : last.slice(-END_WORDS);
  const startEnds = ends(text, start, from);
  const stretchEnds = from + text.slice(from, to).trimEnd().length;
  const before = neighbours(linesOf(text.slice(Math.max(0, from - NEAR), from)).at(-1), -1, (words) => {
    return firstEnd(text, [...words, ...start]) === startEnds;
  });
  const after = neighbours(linesOf(text.slice(to, to + NEAR))[0], 1, (words) => {
    const found = isWhole ? firstEnd(text, [...start, ...words]) : firstEnd(text, [...end, ...words], startEnds);
    return found === ends(text, words, stretchEnds);
  });
  // Of a whole stretch one side is enough; the words before it may stand there twice too, as in a title told again.
  const side = isWhole && (before.tell ? "before" : after.tell && "after");
  return {
    start: start.join(" "),
    end: end.join(" "),
    before: side === "after" ? "" : before.words,
    after: side === "before" ? "" : after.words,
  };
}

/** The lines that hold words, each as its words. */
const linesOf = (text: string): string[][] =>
  text
    .split("\n")
    .map((line) => line.split(/\s+/).filter(Boolean))
    .filter((line) => line.length > 0);

/** As few words as tell a place apart, from the near end of a line; all that may be taken where none are enough. */
function neighbours(line: readonly string[] = [], side: 1 | -1, tellsApart: (words: readonly string[]) => boolean) {
  const most = Math.min(MOST_NEIGHBOURS, line.length);
  const nearest = (count: number) => (side > 0 ? line.slice(0, count) : line.slice(line.length - count));
  for (let count = 0; count <= most; count++) {
    if (tellsApart(nearest(count))) return { words: nearest(count).join(" "), tell: true };
  }
  return { words: nearest(most).join(" "), tell: false };
}

/** Where these words, one after the other, end when they are read from an offset on. */
const ends = (text: string, words: readonly string[], from: number): number =>
  words.reduce((at, word) => text.indexOf(word, at) + word.length, from);

/** Where these words end the first time they stand in a text, from an offset on; -1 where they never do. */
function firstEnd(text: string, words: readonly string[], from = 0): number {
  const spelled = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")).join("\\s+");
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${spelled}(?![\\p{L}\\p{M}\\p{N}])`, "gu");
  pattern.lastIndex = from;
  return pattern.exec(text) ? pattern.lastIndex : -1;
}
