/**
 * Selects the first word of a text that a keyboard has brought the focus to, so that Shift and the arrow keys go on from
 * there: Chromium moves the end of a selection in a page, but begins none. What is selected in the text already stays.
 */
export function selectFirstWord(text: HTMLElement, selection: Selection | null = getSelection()): void {
  const node = text.firstChild;
  if (!node || !selection || !text.matches(":focus-visible")) return;
  if (!selection.isCollapsed && selection.containsNode(text, true)) return;
  selection.setBaseAndExtent(node, 0, node, (text.textContent ?? "").trimEnd().split(/\s/, 1)[0]?.length ?? 0);
}
