import type { Piece } from "../types";

/**
 * Reads a word dropped and a word added at the same place as one word changed, one by one: تماس put out and دیدار put in
 * are one change to a user, though the two share no letter. Other pieces, and what is left over, stay as they are.
 */
export function paired(alignment: readonly Piece[]): Piece[] {
  const pieces: Piece[] = [];
  let waiting: Piece[] = [];
  const flush = () => {
    pieces.push(...waiting);
    waiting = [];
  };
  for (const piece of alignment) {
    if (piece.kind !== "dropped" && piece.kind !== "added") {
      flush();
      pieces.push(piece);
      continue;
    }
    const other = waiting.findIndex(({ kind }) => kind !== piece.kind && kind !== "changed");
    const partner = waiting[other];
    if (partner)
      waiting[other] = { kind: "changed", asked: partner.asked ?? piece.asked, text: partner.text ?? piece.text };
    else waiting.push(piece);
  }
  flush();
  return pieces;
}
