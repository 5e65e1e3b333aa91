/** A password is never read, nor one that a page shows in a plain field. */
const SECRET = "[type=password],[autocomplete*=password]";

/** A field that text is written in; or a check box, or the like, which has no selection. */
export type Field = HTMLInputElement | HTMLTextAreaElement;

export const isField = (element: Element | null): element is Field => !!element?.matches("input,textarea");

/**
 * What is selected in a field, with all that stands before and after it; empty where that is not to be read.
 * @returns `undefined` where the field has no selection of its own: nothing in it is selected, or it is a check box, say
 */
export function selectedIn(field: Field): readonly [before: string, selected: string, after: string] | undefined {
  const { value, selectionStart: start, selectionEnd: end } = field;
  if (start === null || end === null || start === end) return undefined;
  if (field.matches(SECRET)) return ["", "", ""];
  return [value.slice(0, start), value.slice(start, end), value.slice(end)];
}
