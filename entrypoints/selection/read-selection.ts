import { MAX_QUERY } from "../../messages/limits";
import { type Anchor, anchorTo, type Point, withElement } from "./anchor";
import { focused } from "./shadow";

export interface AnchoredText {
  /** At most `MAX_QUERY` UTF-16 units, ZWNJ and all. */
  readonly text: string;
  readonly anchor: Anchor;
}

/** Two letters of the Arabic script side by side, presentation forms included: the least that a lookup can use. */
const ARABIC_SCRIPT = /[\u0620-\u064a\u066e-\u06d3\ufb50-\ufdff\ufe70-\ufefc]{2}/;

/** A password is never read, nor one that a page shows in a plain field. */
const SECRET = "[type=password],[autocomplete*=password]";

export const selectedText = (): string => String(getSelection());

function readAs(text: string, anchor: Anchor | null): AnchoredText | null {
  if (!anchor || !ARABIC_SCRIPT.test(text)) return null;
  // The cut must not leave half of a surrogate pair.
  return { text: text.slice(0, MAX_QUERY).replace(/[\ud800-\udbff]$/, ""), anchor };
}

/**
 * What is selected in this document, if it is text that a lookup can use.
 *
 * The text is what `toString` says: `isCollapsed` is true and ranges are empty for text in a shadow root in Chromium.
 *
 * @param points where the pointer went while selecting, see `anchorTo`.
 * @param byCommand whether the user asked by command, so that the text of an editable field counts.
 */
export function readSelection(points: readonly Point[], byCommand: boolean): AnchoredText | null {
  const active = focused() as HTMLElement | null;
  const isField = active?.matches("input,textarea");
  if (!byCommand && (isField || active?.isContentEditable || document.designMode === "on")) return null;
  if (isField) {
    const field = active as HTMLTextAreaElement;
    // A field without a selection of its own, such as a check box, has no start and no end of it either.
    const text = field.matches(SECRET) ? "" : field.value.slice(field.selectionStart, field.selectionEnd);
    return readAs(text, withElement(field));
  }
  const selection = getSelection();
  return selection && readAs(selectedText(), anchorTo(selection, points));
}
