import { isDated } from "../archive/query/time-of";
import type { Citable } from "./citable";
import { ENGLISH } from "./citing-style";
import { oneLine } from "./field-text";
import { paragraphsInWords } from "./paragraphs-in-words";

/** What the databases' forms have no field for, in words: the date as printed, how it is known, that the text was read by machine, and the paragraph. */
export function noteOf(citable: Citable): string {
  const { date, machineRead } = citable.statement;
  const printed = oneLine(date.printed);
  const inJalali = isDated(date) && `Jalali date: ${date.written.fa.jalali} (${date.written.en.jalali})`;
  const parts = [
    inJalali && printed ? `${inJalali}, printed as ${printed}` : inJalali,
    date.inferred && `Date inferred${date.basis ? ` from: ${oneLine(date.basis)}` : ""}`,
    machineRead && `Text read by machine from a picture (${machineRead.confidence} % sure)`,
    paragraphsInWords(citable, ENGLISH).replace(/^para(s?)\./, "Paragraph$1"),
  ];
  return parts.filter(Boolean).join(". ");
}
