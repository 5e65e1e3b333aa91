import { dateSaid } from "../../../imports/proposals/date";
import { inDigits } from "../../../persian/digits";
import { writing } from "../../../words/writing";
import { type DateFact, factOf } from "../staging/facts";

/** A date as it stands in a field: year first, in the user's calendar where the document's own does not say another. */
export function writeDate(date: DateFact | null): string {
  if (!date) return "";
  const { calendar, digits } = writing();
  const shown = calendar === "jalali" && date.jalali !== undefined ? date.jalali : date.value;
  return inDigits(shown.replaceAll("-", "/"), digits);
}

/** What was written as a date; `null` for none, `undefined` for what is no date. */
export function readDate(text: string): DateFact | null | undefined {
  if (text.trim() === "") return null;
  // What is read of it does not hang on where it was said.
  const read = dateSaid({ value: text, basis: "properties" }, undefined);
  return read && factOf(read);
}
