import type { Piece } from "../../archive/types";

/**
 * The pieces of an alignment as two texts beside each other need them: each side in its own order. Words that were moved
 * are there twice, once at the place of the text without what was asked, once at the place asked without the text.
 */
export function placed(alignment: readonly Piece[]): Piece[] {
  const moved = alignment
    .filter(({ kind }) => kind === "moved")
    .map((piece): Piece => ({ ...piece, text: null }))
    .sort((a, b) => startOf(a) - startOf(b));
  const pieces: Piece[] = [];
  let next = 0;
  for (const piece of alignment) {
    if (piece.kind === "moved") {
      pieces.push({ ...piece, asked: null });
      continue;
    }
    while (piece.asked && next < moved.length && startOf(moved[next] as Piece) < piece.asked[0])
      pieces.push(moved[next++] as Piece);
    pieces.push(piece);
  }
  return [...pieces, ...moved.slice(next)];
}

const startOf = ({ asked }: Piece): number => asked?.[0] ?? 0;
