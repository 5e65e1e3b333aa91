/**
 * What the user has selected in this document, or in its focused text field; never in a password field, nor in one
 * that shows its password (the same as in `selection/read-selection.ts`). It is sent into pages as source text, so it
 * uses nothing from outside itself.
 */
export function selectionInFrame(): string {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  if (focused?.matches("[type=password],[autocomplete*=password]")) return "";
  if (focused instanceof HTMLTextAreaElement || focused instanceof HTMLInputElement) {
    const { selectionStart, selectionEnd, value } = focused;
    if (selectionStart !== null && selectionEnd !== selectionStart)
      return value.slice(selectionStart, selectionEnd ?? undefined);
  }
  return getSelection()?.toString() ?? "";
}
