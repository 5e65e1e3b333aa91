import { oneLine } from "./field-text";

/** Excel takes a file for UTF-8 only when this stands first. */
const BOM = "\uFEFF";

/** A file after RFC 4180: each row of cells on one line, whatever the cells hold. */
export const csvLines = (rows: readonly (readonly string[])[]): string =>
  BOM + rows.map((cells) => `${cells.map((cell) => field(oneLine(cell))).join(",")}\r\n`).join("");

/**
 * One field, always in quotation marks. Spreadsheets take a cell that begins with `=`, `+`, `-` or `@` for a formula,
 * so an apostrophe stands before it, as OWASP advises ("CSV Injection"); some leave out first what is not seen.
 */
const field = (text: string): string => `"${text.replace(FORMULA, "'").replaceAll('"', '""')}"`;

const FORMULA = /^(?=[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]*[=+\-@＝＋－＠−])/u;
