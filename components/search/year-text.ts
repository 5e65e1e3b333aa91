import { i18n } from "../../words/i18n";
import { formatYear } from "../../words/writing";
import type { Column } from "./columns";

/** A year or a stretch of years, in words. */
export const yearText = ({ first, last }: Pick<Column, "first" | "last">): string =>
  first === last ? formatYear(first) : i18n.t("search.stretch", [formatYear(first), formatYear(last)]);

/** The same in as few letters as a bar is wide: ۱۴۰۰, ۹۵–۹۹. */
export function shortYearText({ first, last }: Pick<Column, "first" | "last">): string {
  if (first === last) return formatYear(first);
  const short = (year: number) => formatYear(String(year % 100).padStart(2, "0"));
  return `${short(first)}–${short(last)}`;
}
