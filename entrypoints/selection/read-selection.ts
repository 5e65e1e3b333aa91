import { type Anchor, anchorTo, type Point, underPointer, withElement } from "./anchor";
import { textOfField, textOfSelection } from "./selected-text";
import { focused } from "./shadow";

export interface AnchoredText {
  /** Fitted (see `fitted`), ZWNJ and all, with `CUT` at an end that is inside a word. */
  readonly text: string;
  readonly anchor: Anchor;
}

/** Two letters of the Arabic script side by side, presentation forms included: the least that a lookup can use. */
const ARABIC_SCRIPT = /[\u0620-\u064a\u066e-\u06d3\ufb50-\ufdff\ufe70-\ufefc]{2}/;

const readAs = (text: string, anchor: Anchor | null): AnchoredText | null =>
  anchor && ARABIC_SCRIPT.test(text) ? { text, anchor } : null;

/**
 * What is selected in this document, if it is text that a lookup can use.
 *
 * @param points where the pointer went while selecting, see `anchorTo`.
 * @param byCommand whether the user asked by command, so that the text of an editable field counts.
 */
export function readSelection(points: readonly Point[], byCommand: boolean): AnchoredText | null {
  const active = focused() as HTMLElement | null;
  const isField = active?.matches("input,textarea");
  if (!byCommand && (isField || active?.isContentEditable || document.designMode === "on")) return null;
  if (isField) return readAs(textOfField(active as Element) ?? "", withElement(active as Element));
  const selection = getSelection();
  return selection && readAs(textOfSelection(selection, underPointer(points)), anchorTo(selection, points));
}
