import type { UiLocale } from "../../persian/dates";
import { FILTER_NAMES } from "./names";
import type { FilterName } from "./parts";

/** Marks that would end or confuse a quotation; a value is compared without them. */
const QUOTES = /[«»]/g;

/** A filter as a reader of a language would type it; {@link parseQuery} reads it back. */
export function writeFilter(name: FilterName, value: string, locale: UiLocale): string {
  const written = value.replace(QUOTES, " ").replace(/\s+/g, " ").trim();
  return `${FILTER_NAMES[name][locale]}:${/^[\p{L}\p{N}./]+$/u.test(written) ? written : `«${written}»`}`;
}
