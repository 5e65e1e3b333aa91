import { movedPlaces } from "../../../imports/pictures/moved-places";
import type { Draft } from "../../../imports/types";

/**
 * A draft that was read from pictures with the text that the user has made of it. Words that they left are as doubtful as
 * before: nobody looks at each.
 */
export function corrected(draft: Draft, written: string): Draft {
  const { machineRead, scan, removed } = draft;
  const text = inParagraphs(written);
  if (!machineRead || !scan || text === "" || text === draft.text) return draft;
  const places = movedPlaces(draft.text, text);
  return {
    ...draft,
    text,
    machineRead: { ...machineRead, isCorrected: true },
    scan: {
      pages: scan.pages.flatMap(({ number, range }) => {
        const moved = places.stretch(range);
        return moved ? [{ number, range: moved }] : [];
      }),
      unsure: scan.unsure.flatMap((range) => {
        const moved = places.inWord(range);
        return moved ? [moved] : [];
      }),
    },
    removed: removed.map((piece) => (piece.at === undefined ? piece : { ...piece, at: places.before(piece.at) })),
  };
}

/** As texts are kept: paragraphs parted by one blank line, all other white space single. */
const inParagraphs = (written: string): string =>
  written
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, " ").trim())
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
