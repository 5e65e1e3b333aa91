import { numberIn } from "../persian/digits";
import { shortText } from "./short-text";

/** No number of a row is longer, in UTF-16 units. */
const LONGEST = 5;
const NUMBER = /^(\p{N}{1,3})[.)-]?$/u;

/** The number that a row of a table begins with, where that is all that its first cell says; 0 where there is none. */
function numberOf(row: Element | null): number {
  const cell = row?.firstElementChild;
  const text = cell?.matches("td,th") ? shortText(cell, LONGEST) : undefined;
  return numberIn(NUMBER.exec(text ?? "")?.[1] ?? "") || 0;
}

/** Whether a cell counts the rows of its table, as of a text that is set with its lines in rows: a page's own, and no word of a line. */
export function isRowNumber(element: Element): boolean {
  const { parentElement: row } = element;
  if (!row?.matches("tr") || row.firstElementChild !== element || !element.nextElementSibling) return false;
  const number = numberOf(row);
  if (number === 0) return false;
  return numberOf(row.previousElementSibling) === number - 1 && (number > 1 || numberOf(row.nextElementSibling) === 2);
}
