import { withEllipses } from "../archive/text/with-ellipses";
import type { Citable } from "./citable";
import { dateParts, monthName } from "./dates";
import { oneLine } from "./field-text";
import { keyed } from "./keyed";
import { KIND_IN_ENGLISH } from "./kind-in-english";
import { noteOf } from "./note-of";
import { sourceAddress } from "./source-address";

/** What TeX would read as its own; braces have names, because BibTeX counts even the escaped ones. */
const TEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "#": "\\#",
  $: "\\$",
  "%": "\\%",
  "&": "\\&",
  _: "\\_",
};

/** Signs of TeX, and those that become a dash, a quotation mark or an inverted sign with the next unless parted from it. */
const MEANT_BY_TEX = /[\\{}~^#$%&_]|([-'`,<>])(?=\1)|[!?](?=`)/g;

const escaped = (text: string): string => oneLine(text).replace(MEANT_BY_TEX, (sign) => TEX[sign] ?? `${sign}{}`);

/**
 * Entries for BibTeX and biblatex. The issuer's second pair of braces says that it is one name, not a first and a last
 * one; `url` is taken as it is, and an address has nothing that would end the field.
 */
export function bibtex(citables: readonly Citable[]): string {
  return keyed(citables)
    .map(({ key, citable }) => `@misc{${key},\n${fields(citable).join(",\n")}\n}\n`)
    .join("\n");
}

function fields(citable: Citable): string[] {
  const { issuer, title, kind, place, date } = citable.statement;
  const { year, month, day } = dateParts(date);
  const address = sourceAddress(citable);
  const note = noteOf(citable);
  const all: readonly (readonly [name: string, value: string | undefined])[] = [
    ["author", issuer && `{{${escaped(issuer)}}}`],
    ["title", `{${escaped(title)}}`],
    ["howpublished", `{${KIND_IN_ENGLISH[kind]}}`],
    ["address", place && `{${escaped(place)}}`],
    ["year", year && `{${year}}`],
    // The names of months are BibTeX's own, in three letters without braces.
    ["month", month ? monthName(month).slice(0, 3).toLowerCase() : ""],
    ["day", day ? `{${day}}` : ""],
    ["langid", "{persian}"],
    ["url", address && `{${address}}`],
    ["note", note && `{${escaped(note)}}`],
    ["annote", citable.excerpt ? `{«${escaped(withEllipses(citable.excerpt))}»}` : ""],
  ];
  return all.flatMap(([name, value]) => (value ? `  ${name} = ${value}` : []));
}
