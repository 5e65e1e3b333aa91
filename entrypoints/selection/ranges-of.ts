/**
 * Copies of the ranges of a selection that hold something; none where that is in a field, or in a shadow root of which the
 * browser does not tell. In Chromium those in a shadow root are empty as seen from outside.
 *
 * @param within an element that is selected in
 */
export function rangesOf(selection: Selection, within: Element | null): Range[] {
  const ranges = Array.from({ length: selection.rangeCount }, (_, at) => selection.getRangeAt(at).cloneRange());
  const held = ranges.filter(({ collapsed }) => !collapsed);
  const root = within?.getRootNode();
  if (held[0] || !(root instanceof ShadowRoot)) return held;
  const [composed] = selection.getComposedRanges?.({ shadowRoots: [root] }) ?? [];
  if (!composed) return [];
  const range = document.createRange();
  range.selectNodeContents(root);
  // A triple click on the last paragraph of a root ends where the next one begins, outside.
  if (root.contains(composed.startContainer)) range.setStart(composed.startContainer, composed.startOffset);
  if (root.contains(composed.endContainer)) range.setEnd(composed.endContainer, composed.endOffset);
  return range.collapsed ? [] : [range];
}
