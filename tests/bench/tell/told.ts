import type { Piece } from "../../../archive/types";
import type { Looked } from "./lookups";
import type { Change } from "./tell-data";
import { wordKey } from "./word-key";

const isTold = (kind: string): boolean => kind !== "same" && kind !== "respelled";

/**
 * What an answer tells beside the words that are the same, words of others among it. Words added, dropped or foreign are
 * told one by one: three of them in a row are the same whether they are one piece or three. As many words added as are
 * dropped beside them are changed words.
 */
export function toldOf(query: string, { text, alignment }: Pick<Looked, "text" | "alignment">): Change[] {
  const words = alignment.flatMap((piece) => changesOf(piece, query, text));
  const told: Change[] = [];
  for (let at = 0; at < words.length; ) {
    const run = runFrom(words, at);
    told.push(...(isReplaced(run) ? replaced(run) : run));
    at += run.length;
  }
  return told.filter(([kind]) => isTold(kind));
}

function changesOf(piece: Piece, query: string, text: string): Change[] {
  const asked = piece.asked && query.slice(...piece.asked);
  const said = piece.text && text.slice(...piece.text);
  if (asked !== null && said !== null) return [[piece.kind, asked, said]];
  return wordsOf(asked ?? said ?? "").map((word) => [piece.kind, asked && word, said && word]);
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => wordKey(word) !== "");

const isAdded = ([kind]: Change) => kind === "added";
const isDropped = ([kind]: Change) => kind === "dropped";

/** The words added and dropped from one on; that one alone where it is neither. */
function runFrom(words: readonly Change[], from: number): Change[] {
  let to = from;
  while (words.slice(to, to + 1).some((word) => isAdded(word) || isDropped(word))) to++;
  return words.slice(from, Math.max(to, from + 1));
}

const isReplaced = (run: readonly Change[]): boolean => {
  const added = run.filter(isAdded).length;
  return added > 0 && added === run.filter(isDropped).length;
};

function replaced(run: readonly Change[]): Change[] {
  const dropped = run.filter(isDropped);
  return run.filter(isAdded).map(([, asked], at): Change => ["changed", asked, dropped[at]?.[2] ?? null]);
}

const keyOf = ([kind, asked, text]: Change): string =>
  [kind, asked === null ? "" : wordKey(asked), text === null ? "" : wordKey(text)].join("\t");

/** Are these the same changes, in whatever order? By letters of both sides, see {@link wordKey}. */
export function areSame(told: readonly Change[], truth: readonly Change[]): boolean {
  const keys = (changes: readonly Change[]) => changes.map(keyOf).sort().join("\n");
  return keys(told) === keys(truth);
}
