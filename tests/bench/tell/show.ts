import type { Looked } from "./lookups";
import type { Change } from "./tell-data";

/** Longer texts are shown by their two ends, in UTF-16 units. */
const LONGEST = 600;

export const shown = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST / 2)} … ${text.slice(-LONGEST / 2)}`;

/** Changes as `changed: asked | text`; nothing as a dash. */
export const showChanges = (changes: readonly Change[]): string =>
  changes.map(([kind, asked, text]) => `${kind} ${asked ?? "–"} | ${text ?? "–"}`).join(" · ") || "–";

/** The alignment, word by word: `=` where words are the same, `~` where they are spelled otherwise. */
export function showPieces(query: string, { text, alignment }: Pick<Looked, "text" | "alignment">): string {
  const pieces = alignment.map((piece) => {
    const asked = piece.asked ? query.slice(...piece.asked) : "–";
    const said = piece.text ? text.slice(...piece.text) : "–";
    if (piece.kind === "same") return `=${asked}`;
    return piece.kind === "respelled" ? `~${asked}|${said}` : `[${piece.kind} ${asked}|${said}]`;
  });
  return pieces.join(" ");
}
