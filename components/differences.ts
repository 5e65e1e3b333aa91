import type { Piece, Range } from "../archive/types";

/** Words of one side, and where they stand in it. */
export interface Words {
  readonly range: Range;
  readonly words: string;
}

/** Neighbouring words that share one fate between a selection and a text. */
export interface Run {
  readonly kind: Piece["kind"];
  /** How many pieces of the alignment it gathers: as many as a user would count words. */
  readonly count: number;
  /** `null` for words that the selection has dropped, or has at another place. */
  readonly asked: Words | null;
  /** `null` for words that were added to the text, stand at another place of it, or are foreign to it. */
  readonly text: Words | null;
}

/** The available part of a statement's text, and its offset in the whole. */
export interface Source {
  readonly text: string;
  readonly start: number;
}

const NO_CHANGE: ReadonlySet<Piece["kind"]> = new Set(["same", "respelled", "foreign", "misread"]);

/** Whether what was quoted has other words than the text for certain, or has them elsewhere; not only another spelling of them. */
export const isChange = ({ kind }: Pick<Piece, "kind">): boolean => !NO_CHANGE.has(kind);

const LETTER = /[\p{L}\p{N}]/u;

/**
 * Gathers the pieces of an alignment into runs that can be read, in their order. Both sides are slices of what was
 * given: nothing is respelled, and spaces, ZWNJ and punctuation within a run stay. A piece whose words lie outside
 * `source` cannot be shown and is left out.
 */
export function differences(query: string, source: Source, alignment: readonly Piece[]): Run[] {
  const runs: Run[] = [];
  for (const piece of alignment) {
    const text = piece.text && within(piece.text, source);
    if (text === undefined) continue;
    const last = runs.at(-1);
    const joins =
      last?.kind === piece.kind && adjoin(query, last.asked, piece.asked) && adjoin(source.text, last.text, text);
    if (joins) runs.pop();
    runs.push({
      kind: piece.kind,
      count: joins ? last.count + 1 : 1,
      asked: piece.asked && wordsOf(query, joins ? last.asked : null, piece.asked),
      text: text && wordsOf(source.text, joins ? last.text : null, text),
    });
  }
  return runs;
}

/** A range of the statement's text in the coordinates of `source`. */
function within([from, to]: Range, { text, start }: Source): Range | undefined {
  return from >= start && to <= start + text.length ? [from - start, to - start] : undefined;
}

/** Whether nothing but spaces and punctuation parts two ranges; words that were moved do not adjoin. */
function adjoin(text: string, before: Words | null, after: Range | null): boolean {
  if (!before || !after) return before === after;
  return before.range[1] <= after[0] && !LETTER.test(text.slice(before.range[1], after[0]));
}

function wordsOf(text: string, before: Words | null, [from, to]: Range): Words {
  const range: Range = [before?.range[0] ?? from, to];
  return { range, words: text.slice(...range) };
}
