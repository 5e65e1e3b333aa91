/**
 * For the `ref` of a radio button or a check box: shows what holds. The browser shows what was pressed, and where that could
 * not be kept nothing has changed by which Preact would set it back.
 */
export function showChecked(input: HTMLInputElement | null, isChecked: boolean): void {
  if (input) input.checked = isChecked;
}
