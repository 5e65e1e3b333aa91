import type { UiLocale } from "../../persian/dates";
import { FILTER_NAMES } from "./names";
import type { FilterName } from "./parts";

/** Marks that would end or confuse a quotation; a value is compared without them. */
const QUOTES = /[«»]/g;

/** Keeps Persian words that follow from being drawn before those of the value, in a line that runs from left to right. */
const LEFT_TO_RIGHT_MARK = "\u200E";

/** A filter as a reader of a language would type it; {@link parseQuery} reads it back. */
export function writeFilter(name: FilterName, value: string, locale: UiLocale): string {
  const written = value.replace(QUOTES, " ").replace(/\s+/g, " ").trim();
  const quoted = /^[\p{L}\p{N}./]+$/u.test(written) ? written : `«${written}»`;
  const isMixed = locale === "en" && /\p{Script=Arabic}/u.test(written);
  return `${FILTER_NAMES[name][locale]}:${quoted}${isMixed ? LEFT_TO_RIGHT_MARK : ""}`;
}
