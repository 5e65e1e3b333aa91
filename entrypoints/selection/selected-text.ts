import { fitted, MAX_FITTED } from "../../messages/fitted";
import { beside } from "./beside";
import { type Edge, withCuts } from "./with-cuts";

/** A password is never read, nor one that a page shows in a plain field. */
const SECRET = "[type=password],[autocomplete*=password]";

export const selectedText = (): string => String(getSelection());

/**
 * What is selected in a field; empty where that is not to be read.
 * @returns `undefined` where the field has no selection of its own: it is empty, or the field is a check box, say
 */
export function textOfField(field: Element): string | undefined {
  if (field.matches(SECRET)) return "";
  const { value, selectionStart: start, selectionEnd: end } = field as HTMLTextAreaElement;
  if (start === end) return undefined;
  const edge = (at: number): Edge => [value.slice(0, at), value.slice(at)];
  return fitted(withCuts(value.slice(start, Math.min(end, start + MAX_FITTED)), edge(start), edge(end)));
}

/**
 * What is selected in this document, outside its fields, as it is looked up.
 *
 * The text is what `toString` says: `isCollapsed` is true and ranges are empty for text in a shadow root in Chromium.
 *
 * @param within an element that is selected in, for a selection in a shadow root
 */
export function textOfSelection(selection: Selection, within: Element | null): string {
  const text = String(selection);
  try {
    const [first, last] = rangesOf(selection, within);
    const edge = (node: Node, at: number): Edge => [beside(node, at, false), beside(node, at, true)];
    return fitted(
      withCuts(text, edge(first.startContainer, first.startOffset), edge(last.endContainer, last.endOffset)),
    );
  } catch {
    // Where its ends are cannot be known: a browser that does not tell, a page that hides what an element says of itself.
    return fitted(text);
  }
}

/** The first and the last range of a selection. */
function rangesOf(selection: Selection, within: Element | null): [AbstractRange, AbstractRange] {
  const first = selection.getRangeAt(0);
  if (!first.collapsed) return [first, selection.getRangeAt(selection.rangeCount - 1)];
  const [range] = selection.getComposedRanges({ shadowRoots: [within?.getRootNode() as ShadowRoot] });
  return [range as StaticRange, range as StaticRange];
}
