import { withoutFurniture } from "../cleaning/furniture";
import type { Line } from "../cleaning/line";
import type { Column } from "./columns";
import { goesOnIn } from "./going-on";
import { mended } from "./mended";
import type { TextRow } from "./read-page";

/** A line, the page and, of all columns of the document, the column that it stands in. */
export interface PlacedRow extends TextRow {
  readonly page: number;
  readonly column: number;
  readonly isAcross: boolean;
}

/**
 * The lines of a document as one reads them, those that are furniture of its pages marked as such.
 * @param pages the columns of each page
 */
export function linesOf(pages: readonly (readonly Column<TextRow>[])[]): Line[] {
  let column = 0;
  const placed = pages.flatMap((columns, page) =>
    columns.flatMap(({ rows, isAcross }) => {
      column++;
      return rows.map((row): PlacedRow => ({ ...row, page, column, isAcross }));
    }),
  );
  const texts = mended(placed.map(({ text }) => text));
  const lines = withoutFurniture(
    texts.map((text, at) => ({
      text,
      ...(at > 0 && placed[at]?.page !== placed[at - 1]?.page && { isPageStart: true }),
    })),
  );
  // A line goes on across what stands between: its page's number, and the head of the next.
  const own = placed.flatMap((row, at) =>
    lines[at]?.why === undefined ? [{ ...row, text: texts[at] ?? "", at }] : [],
  );
  const goesOn = goesOnIn(own);
  for (const [index, { at }] of own.entries()) lines[at] = { ...(lines[at] as Line), goesOn: goesOn[index] ?? false };
  return lines;
}
