import { isDated } from "../archive/query/time-of";
import { amongLatin } from "./among-latin";
import type { Citable } from "./citable";
import { ENGLISH } from "./citing-style";
import { bracketed, dateParts, monthName, UNDATED } from "./dates";
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
  const { issuer, title, kind, date, machineRead } = citable.statement;
  const { year, month, day } = dateParts(date);
  const known = month ? `${year}, ${monthName(month)}${day ? ` ${day}` : ""}` : year;
  const issued = isDated(date) ? bracketed(date, known) : UNDATED;
  const printed = date.inferred || !isDated(date) ? "" : `, dated ${date.written.en.jalali}`;
  const titled = `${amongLatin(title)} [${KIND_IN_ENGLISH[kind]}${printed}${machineRead ? ", text read by machine" : ""}].`;
  // What nobody is known to have issued stands under its title.
  const parts = [
    ...(issuer ? [withFullStop(amongLatin(issuer)), `(${issued}).`, titled] : [titled, `(${issued}).`]),
    sourceAddress(citable),
  ];
  return parts.filter(Boolean).join(" ");
}

/** The citation in the running text after APA 7, with the paragraph. */
export function apaInText(citable: Citable): string {
  const { issuer, title, date } = citable.statement;
  const issued = isDated(date) ? bracketed(date, dateParts(date).year) : UNDATED;
  const parts = [amongLatin(issuer || title), issued, paragraphsInWords(citable, ENGLISH)];
  return `(${parts.filter(Boolean).join(", ")})`;
}
