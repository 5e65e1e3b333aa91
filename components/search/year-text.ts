import { i18n } from "../../words/i18n";
import { uiLanguage } from "../../words/ui-language";
import type { Column } from "./columns";

/** A year in the digits of the UI language, without a separator. */
export const formatYear = (year: number): string =>
  new Intl.NumberFormat(uiLanguage(), { useGrouping: false }).format(year);

/** A year or a stretch of years, in words. */
export const yearText = ({ first, last }: Pick<Column, "first" | "last">): string =>
  first === last ? formatYear(first) : i18n.t("search.stretch", [formatYear(first), formatYear(last)]);

/** The same in as few letters as a bar is wide: ۱۴۰۰, ۹۵–۹۹. */
export function shortYearText({ first, last }: Pick<Column, "first" | "last">): string {
  if (first === last) return formatYear(first);
  const short = (year: number) =>
    new Intl.NumberFormat(uiLanguage(), { minimumIntegerDigits: 2, useGrouping: false }).format(year % 100);
  return `${short(first)}–${short(last)}`;
}
