import { withEllipses } from "../archive/text/with-ellipses";
import type { Citable } from "./citable";
import { dateParts } from "./dates";
import { oneLine } from "./field-text";
import { keyed } from "./keyed";
import { KIND_IN_ENGLISH } from "./kind-in-english";
import { noteOf } from "./note-of";
import { sourceAddress } from "./source-address";

/**
 * Items for citation processors, which Zotero, pandoc and others read (schema 1.0.2 of CSL data). An inferred date is
 * `circa`, which styles print in their own way; `original-date` is for first editions, so the Jalali date is in the note.
 */
export function cslJson(citables: readonly Citable[]): string {
  return `${JSON.stringify(keyed(citables).map(item), null, 2)}\n`;
}

function item({ key, citable }: { key: string; citable: Citable }): object {
  const { issuer, title, kind, place, date } = citable.statement;
  const { year, month, day } = dateParts(date);
  const address = sourceAddress(citable);
  const note = noteOf(citable);
  return {
    id: key,
    type: "pamphlet",
    title: oneLine(title),
    ...(issuer && { author: [{ literal: oneLine(issuer) }] }),
    ...(year && {
      issued: {
        "date-parts": [[Number(year), ...(month ? [month] : []), ...(day ? [day] : [])]],
        ...(date.inferred && { circa: true }),
      },
    }),
    genre: KIND_IN_ENGLISH[kind],
    ...(place && { "publisher-place": oneLine(place) }),
    language: "fa",
    ...(address && { URL: address }),
    ...(note && { note }),
    ...(citable.excerpt && { annote: `«${oneLine(withEllipses(citable.excerpt))}»` }),
  };
}
