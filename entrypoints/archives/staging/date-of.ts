import type { StatementDate } from "../../../archive/types";
import { UNDATED } from "../../../archive/unknown-facts";
import { writeDate } from "../../../persian/dates";
import { remembering } from "../../../persian/remembering";
import type { Bases, DateFact } from "./facts";

/** Where a date may be from that the document does not give itself, in the words that stand beside it in the archive. */
const INFERRED_FROM: Readonly<Record<string, string>> = {
  "file-name": "از نام پرونده",
  properties: "از مشخصات پرونده",
};

/**
 * `2018-01-13 1396-10-23`, or the first alone. To write a date takes longer than all else here, and many
 * documents have the same.
 */
const written = remembering((date) => {
  const [iso = "", jalali] = date.split(" ");
  return writeDate({ iso, ...(jalali && { jalali }) });
});

/** A date as a statement has it. @param from where it is from, if anything but the document said it */
export function dateOf(date: DateFact | null, from: Bases["date"]): StatementDate {
  if (!date) return UNDATED;
  const { value: iso, printed, jalali } = date;
  const basis = INFERRED_FROM[from ?? ""];
  return {
    printed,
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
