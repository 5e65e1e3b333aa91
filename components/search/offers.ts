import { nameKey } from "../../archive/query/names";
import { onlyLetters } from "../../archive/query/only-letters";
import { parseQuery } from "../../archive/query/parse-query";
import type { FilterName, Part } from "../../archive/query/parts";
import { writeFilter } from "../../archive/query/write-filter";
import type { StatementFacts } from "../../archive/types";
import type { Writing } from "../../words/writing";
import { type Facet, facetsOf } from "./facets";

/** A value that a filter being typed may be given, and the query that has it. */
export interface Offer extends Facet {
  readonly query: string;
}

export interface Offers {
  readonly name: FilterName;
  readonly offers: readonly Offer[];
}

/** More would hide what they stand above. */
const MOST_OFFERS = 5;

/** What may complete the filter at the end of a query; undefined where no filter is being typed there. */
export function offersFor(text: string, statements: readonly StatementFacts[], writing: Writing): Offers | undefined {
  const part = parseQuery(text).parts.at(-1);
  const typed = part && part.range[1] === text.length ? beingTyped(part, text) : undefined;
  if (!part || !typed) return undefined;
  const start = part.range[0];
  const minus = /^[\p{L}]/u.test(text.slice(start)) ? "" : text.charAt(start);
  const begins = nameKey(typed.value);
  const fits = ({ value }: Facet) =>
    typed.name === "issuer" ? onlyLetters(value).includes(onlyLetters(typed.value)) : nameKey(value).startsWith(begins);
  const own = /^(?:1[89]|20)/.test(begins) ? "gregorian" : /^1[2-4]/.test(begins) ? "jalali" : writing.calendar;
  const offers = facetsOf(statements, { ...writing, calendar: own })
    [typed.name].filter(fits)
    .slice(0, MOST_OFFERS)
    .map(({ value, count }) => {
      const filter = writeFilter(typed.name, value, writing.language);
      return { value, count, query: `${text.slice(0, start)}${minus}${filter} ` };
    });
  return offers.length > 0 ? { name: typed.name, offers } : undefined;
}

/** A value that is quoted, or a date that is one, is whole. */
function beingTyped(part: Part, text: string): { name: FilterName; value: string } | undefined {
  if (part.type === "unfinished") return part;
  if (part.type === "issuer" && text.endsWith(part.value)) return { name: "issuer", value: part.value };
  return undefined;
}
