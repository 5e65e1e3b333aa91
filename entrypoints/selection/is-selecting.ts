/** Whether something is selected in this document. Of what stands in a field or a shadow root browsers tell the words alone. */
export function isSelecting(): boolean {
  const selection = getSelection();
  return !!selection && (!selection.isCollapsed || !!String(selection));
}
