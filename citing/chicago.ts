import { isDated } from "../archive/query/time-of";
import { amongLatin } from "./among-latin";
import type { Citable } from "./citable";
import { ENGLISH } from "./citing-style";
import { bracketed, monthDayYear, UNDATED } from "./dates";
import { withFullStop } from "./field-text";
import { KIND_IN_ENGLISH } from "./kind-in-english";
import { paragraphsInWords } from "./paragraphs-in-words";
import { sourceAddress } from "./source-address";

const BY_MACHINE = "Text read by machine";

/**
 * A note after the Chicago Manual of Style (17th and 18th editions, notes and bibliography), which treats a document
 * of this sort as a pamphlet: no quotation marks around the title.
 */
export function chicagoNote(citable: Citable): string {
  const { issuer, title, kind, place, machineRead } = citable.statement;
  const parts = [
    issuer && amongLatin(issuer),
    amongLatin(title),
    KIND_IN_ENGLISH[kind].toLowerCase(),
    place && amongLatin(place),
    bothDates(citable),
    machineRead && BY_MACHINE.toLowerCase(),
    paragraphsInWords(citable, ENGLISH),
    sourceAddress(citable),
  ];
  return `${parts.filter(Boolean).join(", ")}.`;
}

/** The bibliography's entry for the same; it names no paragraph. */
export function chicagoBibliography(citable: Citable): string {
  const { issuer, title, kind, place, machineRead } = citable.statement;
  const issued = [place && amongLatin(place), bothDates(citable)].filter(Boolean).join(", ");
  const parts = [
    issuer && amongLatin(issuer),
    amongLatin(title),
    KIND_IN_ENGLISH[kind],
    issued,
    machineRead ? BY_MACHINE : "",
    sourceAddress(citable),
  ];
  return parts.filter(Boolean).map(withFullStop).join(" ");
}

/** The document's own calendar first and the Gregorian date in parentheses, as journals of the field have it. */
function bothDates({ statement: { date } }: Citable): string {
  return isDated(date) ? bracketed(date, `${date.written.en.jalali} (${monthDayYear(date)})`) : UNDATED;
}
