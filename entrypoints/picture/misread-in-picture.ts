import { misreadings } from "../../archive/scans/misread";
import { paired } from "../../archive/scans/paired";
import type { Piece } from "../../archive/types";
import type { FoundInPicture } from "./asked-of";
import type { TextRead } from "./read-text";

/** The pieces of a quotation in a picture: those that may be misread, and all others. */
export interface Divided {
  readonly certain: readonly Piece[];
  readonly misread: readonly Piece[];
}

/** Tells apart what may be misread. A text that the user has written is read by nobody. */
export function misreadInPicture({ text, sure, lines }: TextRead, { quoted, stretch }: FoundInPicture): Divided {
  const pieces = paired(quoted.alignment);
  if (lines.length === 0) return { certain: pieces, misread: [] };
  const { sentences } = quoted;
  const asked = { text: text.slice(...stretch), sure: sure.slice(...stretch) };
  const doubtful = misreadings(pieces, asked, { text: sentences.text, start: sentences.range[0] });
  return { certain: pieces.filter((piece) => !doubtful.has(piece)), misread: [...doubtful] };
}
