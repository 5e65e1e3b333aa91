import { paired } from "../archive/scans/paired";
import type { Excerpt, Piece } from "../archive/types";
import { differenceCounts } from "./difference-counts";
import { differenceParts, differenceText } from "./difference-parts";
import { differences, isChange, type Run } from "./differences";

/** More differences than these, or longer ones, are counted: a verdict is two or three lines. The length is in UTF-16 units. */
const MOST_SHOWN = 4;
const LONGEST_SHOWN = 72;

/** What a quotation changed. */
export interface Told {
  /** Those of which the words can be shown. */
  readonly runs: readonly Run[];
  /** Whether these are all, and few enough to be read at a glance. */
  readonly isShort: boolean;
  /** Whether there are others, whose words are not at hand. */
  readonly isMore: boolean;
  /** How many words were changed, in words; empty where none was. */
  readonly counts: string;
}

/** @param part only words of this part of the statement can be shown */
export function toldOf(query: string, part: Pick<Excerpt, "text" | "range">, alignment: readonly Piece[]): Told {
  const pieces = paired(alignment);
  const runs = differences(query, { text: part.text, start: part.range[0] }, pieces).filter(isChange);
  const shown = runs.reduce((sum, { count }) => sum + count, 0);
  const isMore = pieces.filter(isChange).length > shown;
  const length = runs
    .flatMap(differenceParts)
    .reduce((sum, { of, words }) => sum + (of === "us" ? 0 : words.length), 0);
  const isShort = !isMore && runs.length > 0 && runs.length <= MOST_SHOWN && length <= LONGEST_SHOWN;
  return { runs, isShort, isMore, counts: differenceCounts(alignment) };
}

/** The same of what a machine may have misread, so that nobody knows whether it was changed. */
export const misreadOf = (query: string, part: Pick<Excerpt, "text" | "range">, alignment: readonly Piece[]): Told =>
  toldOf(
    query,
    part,
    alignment.flatMap((piece): Piece[] => (piece.kind === "misread" ? [{ ...piece, kind: kindOf(piece) }] : [])),
  );

const kindOf = ({ asked, text }: Piece) => (!text ? "added" : asked ? "changed" : "dropped");

/** What was changed, in a sentence without a full stop: which words, or how many. */
export const toldText = ({ runs, isShort, counts }: Told, separator: string): string =>
  isShort ? runs.map(differenceText).join(separator) : counts;
