import { withEllipses } from "../archive/text/with-ellipses";
import type { CitingStyle } from "./citing-style";
import { oneLine } from "./field-text";
import { plain } from "./plain";
import type { ResultList, ResultRow } from "./result-list";

/** CommonMark lets a backslash stand before any of these; in front of a letter it would stay. */
const SPECIAL = /[!-/:-@[-`{-~]/g;

const escaped = (text: string): string => oneLine(text).replace(SPECIAL, "\\$&");

/**
 * A list of results as CommonMark: a heading, the words as a quotation, the citation, for each.
 * @param heading what the list is
 */
export function markdown({ rows }: ResultList, heading: string, style: CitingStyle): string {
  return `${[`# ${escaped(heading)}`, ...rows.map((row) => section(row, style))].join("\n\n")}\n`;
}

function section(row: ResultRow, style: CitingStyle): string {
  const [citation = "", address] = plain(row, style).split("\n");
  const excerpt = row.excerpt && withEllipses(row.excerpt);
  const quoted = excerpt?.split(/\n\s*\n/).map((paragraph) => `> ${escaped(paragraph)}`);
  const parts = [
    `## ${escaped(row.statement.title)}`,
    quoted?.join("\n>\n"),
    `${escaped(citation)}${address ? `\n<${address}>` : ""}`,
  ];
  return parts.filter(Boolean).join("\n\n");
}
