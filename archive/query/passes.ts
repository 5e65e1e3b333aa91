import type { Term } from "../../persian/terms";
import { termsOf } from "../../persian/terms";
import type { Statement } from "../types";
import { onlyLetters } from "./only-letters";
import type { FilterPart, Part } from "./parts";
import { isFilter } from "./parts";
import { phraseRanges } from "./phrase-ranges";
import { isInRange } from "./time-of";

/** What a query asks of a statement, besides the words to find. */
export interface Opened {
  readonly statement: Pick<Statement, "issuer" | "date" | "kind">;
  readonly terms: readonly Term[];
}

/** Does for each sort of filter of a query one hold, and none that is excluded? */
export function passesFilters(statement: Opened["statement"], parts: readonly Part[]): boolean {
  const filters = parts.filter(isFilter);
  const wanted = filters.filter(({ without }) => !without);
  const isWanted = ({ type }: FilterPart) => wanted.some((it) => it.type === type && holds(it, statement));
  return wanted.every(isWanted) && !filters.some((it) => it.without && holds(it, statement));
}

/** Does a statement have all phrases of a query, none of its exclusions, and for each sort of filter one that holds? */
export function passes({ statement, terms }: Opened, parts: readonly Part[]): boolean {
  if (!passesFilters(statement, parts)) return false;
  return parts.every((part) => {
    if (part.type === "without") return !hasWord(part.text, terms);
    if (part.type !== "phrase" || termsOf(part.text).length === 0) return true;
    return phraseRanges(part.text, terms).length > 0 !== part.without;
  });
}

function holds(filter: FilterPart, statement: Opened["statement"]): boolean {
  if (filter.type === "issuer") return onlyLetters(statement.issuer).includes(onlyLetters(filter.value));
  if (filter.type === "kind") return statement.kind === filter.value;
  return isInRange(statement.date, filter.value);
}

/** A word as it is written, or all of them where one is written as several, in any form of it. */
function hasWord(word: string, terms: readonly Term[]): boolean {
  const unwanted = termsOf(word).map(({ term }) => term);
  const there = new Set(terms.map(({ term }) => term));
  return unwanted.length > 0 && unwanted.every((term) => there.has(term));
}
