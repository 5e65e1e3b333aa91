import { withEllipses } from "../archive/text/with-ellipses";
import type { Citable } from "./citable";
import type { CitingStyle } from "./citing-style";
import { oneLine } from "./field-text";
import { pageWords } from "./page-report";
import { plain } from "./plain";
import type { ResultList, ResultRow } from "./result-list";

const WORDS = {
  fa: { note: "یادداشت", selection: "متن جست‌وجوشده" },
  en: { note: "Note", selection: "Kept for" },
} as const;

/** CommonMark lets a backslash stand before any of these; in front of a letter it would stay. */
const SPECIAL = /[!-/:-@[-`{-~]/g;

/** A text on one line that is read as it stands. */
export const escapedMarkdown = (text: string): string => oneLine(text).replace(SPECIAL, "\\$&");

/**
 * A list of results as CommonMark: a heading, the words as a quotation, the citation, for each.
 * @param heading what the list is
 */
export function markdown({ rows }: ResultList, heading: string, style: CitingStyle): string {
  return `${[`# ${escapedMarkdown(heading)}`, ...rows.map((row) => section(row, style))].join("\n\n")}\n`;
}

function section(row: ResultRow, style: CitingStyle): string {
  const words = WORDS[style.language];
  const added = (name: string, text?: string) => text && `${name}: \u2068${escapedMarkdown(pageWords(text))}\u2069`;
  const parts = [
    `## ${escapedMarkdown(row.statement.title)}`,
    quotedMarkdown(row),
    sourceMarkdown(row, style),
    added(words.note, row.kept?.note),
    added(words.selection, row.kept?.selection),
  ];
  return parts.filter(Boolean).join("\n\n");
}

/** The words of an excerpt as a quotation; empty for a whole statement. */
export function quotedMarkdown({ excerpt }: Citable): string {
  const paragraphs = excerpt ? withEllipses(excerpt).split(/\n\s*\n/) : [];
  return paragraphs.map((paragraph) => `> ${escapedMarkdown(paragraph)}`).join("\n>\n");
}

/** The plain citation, its address as a link. */
export function sourceMarkdown(citable: Citable, style: CitingStyle): string {
  const [citation = "", address] = plain(citable, style).split("\n");
  return `${escapedMarkdown(citation)}${address ? `\n<${address}>` : ""}`;
}
