import { oneLine } from "./one-line";
import type { CitingLanguage } from "./paragraphs-in-words";
import { plain } from "./plain";
import type { ResultList, ResultRow } from "./result-list";

/** CommonMark lets a backslash stand before any of these; in front of a letter it would stay. */
const SPECIAL = /[!-/:-@[-`{-~]/g;

const escaped = (text: string): string => oneLine(text).replace(SPECIAL, "\\$&");

/**
 * A list of results as CommonMark: a heading, the words as a quotation, the citation, for each.
 * @param heading what the list is
 */
export function markdown({ rows }: ResultList, heading: string, language: CitingLanguage): string {
  return `${[`# ${escaped(heading)}`, ...rows.map((row) => section(row, language))].join("\n\n")}\n`;
}

function section(row: ResultRow, language: CitingLanguage): string {
  const [citation = "", address] = plain(row, language).split("\n");
  const quoted = row.excerpt?.text.split(/\n\s*\n/).map((paragraph) => `> ${escaped(paragraph)}`);
  const parts = [
    `## ${escaped(row.statement.title)}`,
    quoted?.join("\n>\n"),
    `${escaped(citation)}${address ? `\n<${address}>` : ""}`,
  ];
  return parts.filter(Boolean).join("\n\n");
}
