import type { StatementDate } from "../../../archive/types";
import { UNDATED } from "../../../archive/unknown-facts";
import { writeDate } from "../../../persian/dates";
import { remembering } from "../../../persian/remembering";
import type { Bases, DateFact } from "./facts";

/** Where a date may be from that is not printed in the document, in the words that stand beside it in the archive. */
const INFERRED_FROM: Readonly<Record<string, string>> = {
  "front-matter": "از سرآغاز پرونده",
  "file-name": "از نام پرونده",
  properties: "از مشخصات پرونده",
  title: "از عنوان",
  message: "از زمان پیام",
  "by-hand": "به دست دارندهٔ بایگانی",
};

const COLUMN = "column:";

/** Undefined where the document itself prints the date. */
function inferredFrom(basis: Bases["date"]): string | undefined {
  if (basis === "text-date") return undefined;
  if (basis?.startsWith(COLUMN)) return `از ستون «${basis.slice(COLUMN.length)}»`;
  return INFERRED_FROM[basis ?? ""] ?? "ناشناخته";
}

/**
 * `2018-01-13 1396-10-23`, or the first alone. To write a date takes longer than all else here, and many
 * documents have the same.
 */
const written = remembering((date) => {
  const [iso = "", jalali] = date.split(" ");
  return writeDate({ iso, ...(jalali && { jalali }) });
});

/** A date as a statement has it: one that the document does not print is inferred. @param from where it is from */
export function dateOf(date: DateFact | null, from: Bases["date"]): StatementDate {
  if (!date) return UNDATED;
  const { value: iso, printed, jalali } = date;
  const basis = inferredFrom(from);
  return {
    printed: basis === undefined ? printed : "",
    iso,
    ...(jalali !== undefined && { jalali }),
    inferred: basis !== undefined,
    ...(basis !== undefined && { basis }),
    written: written(`${iso} ${jalali ?? ""}`),
  };
}

/** The other way round, to be shown in a field. */
export const dateIn = ({ iso, printed, jalali }: StatementDate): DateFact | null =>
  iso === "" ? null : { value: iso, printed, ...(jalali !== undefined && { jalali }) };
