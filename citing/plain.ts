import { isDated } from "../archive/query/time-of";
import { inDigits } from "../persian/digits";
import { amongLatin } from "./among-latin";
import type { Citable } from "./citable";
import type { CitingStyle } from "./citing-style";
import { oneLine } from "./field-text";
import { paragraphsInWords } from "./paragraphs-in-words";
import { readableAddress } from "./readable-address";
import { sourceAddress } from "./source-address";

const WORDS = {
  fa: {
    comma: "، ",
    inferred: "تاریخ استنباطی",
    byMachine: "متن را ماشین از تصویر خوانده است",
    kind: { statement: "بیانیه", announcement: "اطلاعیه", message: "پیام", call: "فراخوان", document: "سند" },
  },
  en: {
    comma: ", ",
    inferred: "inferred date",
    byMachine: "text read by machine from a picture",
    kind: {
      statement: "statement",
      announcement: "announcement",
      message: "message",
      call: "call",
      document: "document",
    },
  },
} as const;

/** For a text that follows no style guide: the issuer, the title, both dates, the paragraph; then the address. */
export function plain(citable: Citable, style: CitingStyle): string {
  const address = readableAddress(sourceAddress(citable));
  return `${named(citable, style)}.${address && `\n${address}`}`;
}

/** The same without the address and the full stop before it. */
export function named(citable: Citable, style: CitingStyle): string {
  const { issuer, title, kind, place, date, machineRead } = citable.statement;
  const { language, digits } = style;
  const words = WORDS[language];
  const { jalali, gregorian } = date.written[language];
  const dates = isDated(date) && inDigits(`${jalali} (${gregorian})`, digits);
  const written = language === "en" ? amongLatin : oneLine;
  // The guillemets belong to the sentence around them.
  const quoted = language === "en" ? `«${amongLatin(title)}»` : `«${oneLine(title)}»`;
  const parts = [
    issuer && written(issuer),
    quoted,
    words.kind[kind],
    place && written(place),
    dates && date.inferred ? `[${dates}${words.comma}${words.inferred}]` : dates,
    paragraphsInWords(citable, style),
    machineRead && `[${words.byMachine}]`,
  ];
  return parts.filter(Boolean).join(words.comma);
}
