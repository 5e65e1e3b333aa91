import type { Hit } from "../archive/types";
import { formatDate } from "../persian/dates";
import type { UiLanguage } from "./ui-language";

/**
 * A hit as a quotation to paste elsewhere: the excerpt in guillemets, then issuer, title and date in both calendars.
 * `inferredLabel` stands beside a date that the document does not state.
 */
export function citation({ statement, excerpts }: Hit, language: UiLanguage, inferredLabel: string): string {
  const comma = language === "fa" ? "،" : ",";
  const inBrackets = [formatDate(statement.date, "gregorian", language), statement.date.inferred && inferredLabel];
  const date = `${formatDate(statement.date, "jalali", language)} (${inBrackets.filter(Boolean).join(`${comma} `)})`;
  const words = excerpts[0].text.replace(/\s+/g, " ").trim();
  return `«${words}»\n${[statement.issuer, `«${statement.title}»`, date].join(`${comma} `)}`;
}
