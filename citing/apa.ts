import { amongLatin } from "./among-latin";
import type { Citable } from "./citable";
import { ENGLISH } from "./citing-style";
import { bracketed, dateParts, monthName } from "./dates";
import { withFullStop } from "./field-text";
import { KIND_IN_ENGLISH } from "./kind-in-english";
import { paragraphsInWords } from "./paragraphs-in-words";
import { sourceAddress } from "./source-address";

/**
 * The reference list's entry after APA 7: group author, date, title, the sort of document in brackets, address. A date
 * that the document does not state stands in square brackets, as APA has it for archival documents. The date in the
 * calendar that the document prints has its place beside the sort of document.
 */
export function apaReference(citable: Citable): string {
  const { issuer, title, kind, date } = citable.statement;
  const { year, month, day } = dateParts(date);
  const issued = month ? `${year}, ${monthName(month)}${day ? ` ${day}` : ""}` : year;
  const printed = date.inferred ? "" : `, dated ${date.written.en.jalali}`;
  const parts = [
    withFullStop(amongLatin(issuer)),
    `(${bracketed(date, issued)}).`,
    `${amongLatin(title)} [${KIND_IN_ENGLISH[kind]}${printed}].`,
    sourceAddress(citable),
  ];
  return parts.filter(Boolean).join(" ");
}

/** The citation in the running text after APA 7, with the paragraph. */
export function apaInText(citable: Citable): string {
  const { issuer, date } = citable.statement;
  const parts = [amongLatin(issuer), bracketed(date, dateParts(date).year), paragraphsInWords(citable, ENGLISH)];
  return `(${parts.filter(Boolean).join(", ")})`;
}
