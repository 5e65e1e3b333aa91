import type { Piece } from "../../archive/types";
import { isChange } from "../../components/differences";

const NOT_LETTERS = /[^\p{L}\p{N}]/gu;

/**
 * How much of what was asked stands in the text word for word or respelled, in per cent of its letters. All and
 * nothing are said only where they are true.
 */
export function coverage(query: string, alignment: readonly Piece[]): number {
  const letters = (text: string) => text.replace(NOT_LETTERS, "").length;
  const all = letters(query);
  const found = alignment
    .filter((piece) => !isChange(piece))
    .reduce((sum, { asked }) => sum + (asked ? letters(query.slice(...asked)) : 0), 0);
  if (found === 0 || found >= all) return found && 100;
  return Math.min(99, Math.max(1, Math.round((found / all) * 100)));
}
