import type { Hit } from "../archive/types";
import type { UiLanguage } from "./ui-language";

/**
 * A hit as a quotation to paste elsewhere: the excerpt in guillemets, then issuer, title and date in both calendars.
 * `inferredLabel` stands beside a date that the document does not state.
 */
export function citation({ statement, excerpts }: Hit, language: UiLanguage, inferredLabel: string): string {
  const comma = language === "fa" ? "،" : ",";
  const { jalali, gregorian } = statement.date.written[language];
  const inBrackets = [gregorian, statement.date.inferred && inferredLabel];
  const date = `${jalali} (${inBrackets.filter(Boolean).join(`${comma} `)})`;
  const words = excerpts[0].text.replace(/\s+/g, " ").trim();
  return `«${words}»\n${[statement.issuer, `«${statement.title}»`, date].join(`${comma} `)}`;
}
