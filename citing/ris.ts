import { withEllipses } from "../archive/text/with-ellipses";
import type { Citable } from "./citable";
import { dateParts } from "./dates";
import { oneLine } from "./field-text";
import { keyed } from "./keyed";
import { KIND_IN_ENGLISH } from "./kind-in-english";
import { noteOf } from "./note-of";
import { sourceAddress } from "./source-address";

/**
 * Records for reference managers. Every field is one line, ended by CR LF; a date is `YYYY/MM/DD/`, its slashes kept
 * where a part is not known. https://en.wikipedia.org/wiki/RIS_(file_format)
 */
export function ris(citables: readonly Citable[]): string {
  return keyed(citables)
    .flatMap(({ key, citable }) => record(key, citable))
    .map((line) => `${line}\r\n`)
    .join("");
}

function record(key: string, citable: Citable): string[] {
  const { issuer, title, kind, place, date } = citable.statement;
  const { year, month, day } = dateParts(date);
  const twoDigits = (value: number | undefined) => (value ? `${value}`.padStart(2, "0") : "");
  const all: readonly (readonly [tag: string, value: string | undefined])[] = [
    // A pamphlet: the type for what a group issues and no publisher publishes.
    ["TY", "PAMP"],
    ["ID", key],
    // A comma would part a last name from a first one, and RIS has no way to say that it does not; the Persian one can.
    ["AU", issuer.replaceAll(",", "،")],
    ["TI", title],
    ["M3", KIND_IN_ENGLISH[kind]],
    ["PY", year],
    ["DA", year && `${year}/${twoDigits(month)}/${twoDigits(day)}/`],
    ["CY", place],
    ["LA", "fa"],
    ["UR", sourceAddress(citable)],
    ["N1", noteOf(citable)],
    ["N1", citable.excerpt ? `«${oneLine(withEllipses(citable.excerpt))}»` : ""],
  ];
  const lines = all.flatMap(([tag, value]) => (value ? `${tag}  - ${oneLine(value)}` : []));
  return [...lines, "ER  - "];
}
