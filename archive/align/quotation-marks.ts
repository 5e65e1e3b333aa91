import { NONE, STOP } from "../../persian/partings";
import { areWithinMarks, isDeeper, MARKS } from "../../persian/quotation-depth";
import type { Range } from "../types";
import { isIn, LEAST_SENTENCE } from "./borders";
import type { Core } from "./core";
import { lettersIn } from "./letters-in";
import { countedIn } from "./numbers-in";
import type { Query } from "./query";

/** Does a quotation end and another begin among what stands between two words? */
export const isBetweenQuotations = (between: string): boolean => /[»”›"].*[«“‹"]/su.test(between);

/** What stands between two words of those asked, with the words between them. */
export const textBetween = ({ text, words }: Pick<Query, "text" | "words">, [from, to]: Range): string =>
  text.slice(words[from - 1]?.range[1], words[to]?.range[0]);

/** Whether some words of a gap stand outside of the marks on both of its sides. */
function isOutsideAmid({ depths }: Query, [from, to]: Range): boolean {
  const least = Math.min(depths[from - 1] ?? 0, depths[to] ?? 0);
  return depths.slice(from, to).some((depth) => depth < least);
}

/** Whether the words of two quotations end and begin around a gap of words asked, of which some are outside of both. */
export const partsQuotations = (query: Query, gap: Range): boolean =>
  gap[0] === gap[1] ? isBetweenQuotations(textBetween(query, gap)) : isOutsideAmid(query, gap);

/**
 * Whether two stretches, the one behind the other in what was asked, are two quotations: each in marks of its own, or with a sentence
 * of the page between them.
 */
export function areApart(query: Query, before: Core, after: Core): boolean {
  const { words } = query;
  const [from, to] = [before.asked[1], after.asked[0]];
  if (partsQuotations(query, [from, to]) || borderOfQuotations(query, [from, to]) !== undefined) return true;
  const isEnd = (at: number) => (words[at]?.before ?? NONE) >= STOP;
  let [first, last] = [from, to];
  while (first < to && !isEnd(first)) first++;
  while (last > first && !isEnd(last)) last--;
  return countedIn(words, [first, last]) >= LEAST_SENTENCE;
}

/**
 * The words between two stretches, as far as they stand in the marks of the one, and in those of the other; undefined where both are
 * not quotations in marks of their own.
 */
export function withinEither(query: Query, before: Core, after: Core): readonly [Range, Range] | undefined {
  const gap: Range = [before.asked[1], after.asked[0]];
  if (!areWithinMarks(query.depths, before.asked) || !areWithinMarks(query.depths, after.asked)) return undefined;
  const border = borderOfQuotations(query, gap);
  if (border !== undefined) {
    return [
      [gap[0], border],
      [border, gap[1]],
    ];
  }
  if (!partsQuotations(query, gap)) return undefined;
  const [own, other] = [withinMarks(query, before, gap, 1), withinMarks(query, after, gap, -1)];
  return own[1] <= other[0] ? [own, other] : undefined;
}

/** Marks that belong to different words: of «""او""» they stand side by side. */
const MARKS_APART = /[«“„‹»”›"][^«“„‹»”›"]+[«“„‹»”›"]/u;

/** The word with which a quotation begins right behind the end of another, in a gap of words asked of which none is outside of both. */
function borderOfQuotations(query: Query, [from, to]: Range): number | undefined {
  const { depths } = query;
  if (isOutsideAmid(query, [from, to])) return undefined;
  const borders = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  return borders.find((at) => {
    const marks = textBetween(query, [at, at]);
    // One that closes and one that opens are more than it takes to come to the depth of the next word.
    const deeper = Math.abs((depths[at] ?? 0) - (depths[at - 1] ?? 0));
    return MARKS_APART.test(marks) && (marks.match(MARKS)?.length ?? 0) >= 2 + deeper;
  });
}

/** In letters: what is only named in marks, «آزادی», is shorter. */
const MORE_THAN_NAMED = 12;

/**
 * Whether words and the stretch beside them stand between the same quotation marks: all of it is said to be quoted. Not where a
 * stretch of some letters is all that stands in marks within these: «او هم نوشت «…» و رفت».
 * @param inner the word beside the stretch
 * @param parting what stands between the two
 */
export function isOfOneQuotation(query: Query, rest: Range, inner: number, { asked }: Core, parting: string): boolean {
  const { words, depths } = query;
  if (isBetweenQuotations(parting) || !areWithinMarks(depths, hullOfBoth(rest, asked))) return false;
  const own = depths.slice(...asked);
  return lettersIn(words, asked) < MORE_THAN_NAMED || own.some((depth) => depth <= (depths[inner] ?? 0));
}

/** From the first word of both to the last. */
export const hullOfBoth = (one: Range, other: Range): Range => [Math.min(one[0], other[0]), Math.max(one[1], other[1])];

const CLOSES = /[»”›"]/u;

/** The word at that end of a stretch. */
const outermost = ({ asked }: Pick<Core, "asked">, step: -1 | 1): number => (step < 0 ? asked[0] : asked[1] - 1);

/** So few words in marks within those of a stretch, at its end, are only named there: «… با «مدارا»». */
const MOST_NAMED = 3;

/** In how many quotation marks a stretch stands at one of its ends, but for those of a few words that are only named there. */
function depthOf({ depths }: Query, core: Pick<Core, "asked">, step: -1 | 1): number {
  const end = outermost(core, step);
  const depth = depths[end] ?? 0;
  for (let away = 1; away <= MOST_NAMED; away++) {
    const inner = end - step * away;
    if (isIn(core.asked, inner) && isDeeper(depths, end, inner)) return depths[inner] ?? 0;
  }
  return depth;
}

/** The first word beside a quotation, away from it, that stands outside of so many marks or is none of these. */
function endOfMarks(
  depths: readonly number[],
  depth: number,
  beside: number,
  rest: Range,
  step: -1 | 1,
  isOwn: (at: number) => boolean,
): number {
  let end = beside + step;
  while (isIn(rest, end) && (depths[end] ?? 0) >= depth && isOwn(end)) end += step;
  return end;
}

/**
 * The words before (after) a quotation that stand within the same quotation marks, where no sentence ends between: whoever
 * set the marks has put them into the quotation.
 */
export function withinQuotation(query: Query, core: Pick<Core, "asked">, rest: Range, step: -1 | 1): Range | undefined {
  const { text, words, depths } = query;
  const depth = depthOf(query, core, step);
  const beside = outermost(core, step);
  const isOfSentence = (at: number) => (words[step < 0 ? at + 1 : at]?.before ?? NONE) < STOP;
  const end = endOfMarks(depths, depth, beside, rest, step, isOfSentence);
  const isOpen = end === words.length && !CLOSES.test(text.slice(words.at(-1)?.range[1]));
  const isMarked = !isOpen && (depths[end] ?? 0) < depth;
  if (!isMarked || end === beside + step) return undefined;
  return step < 0 ? [end + 1, beside] : [beside + 1, end];
}

/**
 * The words beside a quotation that stand within the same quotation marks as it; all of them where it stands in none, or where
 * its marks are not those that part them.
 */
export function withinMarks(query: Query, core: Pick<Core, "asked">, rest: Range, step: -1 | 1): Range {
  const depth = depthOf(query, core, step);
  if (depth <= 0) return rest;
  const end = endOfMarks(query.depths, depth, outermost(core, step), rest, step, () => true);
  return step < 0 ? [end + 1, rest[1]] : [rest[0], end];
}
