import { problemOfDate } from "../../archive/compile/check-date";
import { kindNamed } from "../../archive/query/names";
import type { Statement, StatementDate } from "../../archive/types";
import { OF_NO_KIND, UNDATED } from "../../archive/unknown-facts";
import { writeDate } from "../../persian/dates";
import { readRow } from "./read-row";

/** A line of an archive as a statement, or what is wrong with it. */
export function readStatementRow(line: Readonly<Record<string, unknown>>): Statement | string {
  const row = readRow(line);
  if (typeof row === "string") return row;
  if (row.text.trim() === "") return "`text` is empty: write a text.";
  const { issuer = "", place, kind, date } = line;
  if (typeof issuer !== "string") return "`issuer` is no text: write one, or leave it out.";
  if (place !== undefined && typeof place !== "string") return "`place` is no text: write one, or leave it out.";
  const ofKind = kind === undefined ? OF_NO_KIND : kindNamed(String(kind));
  if (ofKind === undefined)
    return `\`kind\` is ${String(kind)}: write statement, announcement, message or call, or leave it out.`;
  const when = date === undefined ? UNDATED : dateOf(date);
  if (typeof when === "string") return when;
  return {
    ...row,
    issuer,
    kind: ofKind,
    date: when,
    ...(place !== undefined && { place }),
    file: "",
    letters: "",
    removed: [],
  };
}

function dateOf(iso: unknown): StatementDate | string {
  if (typeof iso !== "string" || !/^\d{4}(-\d\d(-\d\d)?)?$/.test(iso))
    return "`date` is no date: write YYYY-MM-DD, YYYY-MM or YYYY in the Gregorian calendar, as text, or leave it out.";
  const problem = problemOfDate({ iso });
  if (problem) return `${problem.what} Correct \`date\`, or leave it out.`;
  return { printed: "", iso, inferred: false, written: writeDate({ iso }) };
}
