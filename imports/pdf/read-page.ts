import { type Column, columnsOf } from "./columns";
import { everydayWords, type Judged, judged } from "./known-words";
import { mended } from "./mended";
import type { PdfPage } from "./open-pdf";
import { rowText, type Way } from "./row-text";
import { firstWordOf, type Row, rowsOf } from "./rows";

/**
 * A line of a page as text, and where it stands, in points. It begins at its right side; one that is written from left to
 * right, at minus its left one.
 */
export interface TextRow extends Pick<Row, "left" | "right" | "base" | "size"> {
  readonly text: string;
  /** How wide its first word is. */
  readonly firstWord: number;
}

/** The lines of a page in its columns, in the order in which one reads them. */
export interface ReadPage {
  readonly columns: readonly Column<TextRow>[];
  readonly gutter?: number;
}

/** A text of more words is Persian if it has these shares; the fewer there are, the less they tell. */
const KNOWN = 0.6;
const SINGLE = 0.1;
const FOREIGN = 0.02;
const FOREIGN_OF_FEW = 0.1;
const TELLING = 20;
/** Words of a stamp or a number, of which no page is made. */
const FEWEST = 3;

/**
 * Reads a page; says that it has no letters, or that what they stand for is no text.
 * @param gutter of the page before
 */
export function readPage(page: PdfPage, gutter?: number): ReadPage | "blank" | "rubbish" {
  const found = columnsOf(rowsOf(page), gutter);
  const { texts, isBackwards } = textsOf(found.columns.flatMap(({ rows }) => rows));
  if (texts.length === 0) return "blank";
  if (isRubbish(judged(mended(texts).join("\n")))) return "rubbish";
  let at = 0;
  const columns = found.columns.map(({ rows, isAcross }) => ({
    isAcross,
    rows: rows.map((row) => {
      const { left, right, base, size } = row;
      const sides = isBackwards ? { left: -right, right: -left } : { left, right };
      return { ...sides, base, size, firstWord: firstWordOf(row, isBackwards), text: texts[at++] ?? "" };
    }),
  }));
  return { ...found, columns };
}

const isRubbish = ({ words, known, single, foreign }: Judged) =>
  words > TELLING ? known < KNOWN || single >= SINGLE || foreign >= FOREIGN : foreign >= FOREIGN_OF_FEW;

/** The rows of a page, in whichever way gives more everyday words. */
function textsOf(rows: readonly Row[]): { readonly texts: string[]; readonly isBackwards: boolean } {
  const text = (way?: Way) => rows.map((row) => rowText(row, way));
  const [read, backwards] = [text(), text({ isBackwards: true })];
  const words = (lines: readonly string[]) => everydayWords(lines.join("\n"));
  if (words(backwards) > words(read) && words(backwards) >= FEWEST) return { texts: backwards, isBackwards: true };
  return { texts: isInsideOut(read.join("\n")) ? text({ isMirrored: true }) : read, isBackwards: false };
}

/** More brackets close before they open than the other way round. */
function isInsideOut(text: string): boolean {
  const right = text.match(/\([^()]*\)|\[[^[\]]*\]|«[^«»]*»/g)?.length ?? 0;
  const wrong = text.match(/\)[^()]*\(|\][^[\]]*\[|»[^«»]*«/g)?.length ?? 0;
  return wrong > right;
}
