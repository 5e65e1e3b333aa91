import type { StatementDate } from "../archive/types";
import type { Calendar } from "../persian/dates";
import { type Digits, inDigits } from "../persian/digits";
import type { Settings } from "../stored/settings/settings";
import { setLanguage, type UiLanguage } from "./i18n";
import { uiLanguage } from "./ui-language";

/** How the user has our own words written. */
export interface Writing {
  readonly language: UiLanguage;
  readonly digits: Digits;
  /** Where there is room for one date alone; of both calendars, that of the language. */
  readonly calendar: Calendar;
}

let chosen: Pick<Settings, "calendar" | "digits"> = { calendar: "both", digits: "auto" };

/** Writes our own words from now on, in this context, as the user has chosen. Statements stay as they are. */
export async function applyWriting(settings: Settings): Promise<void> {
  chosen = settings;
  await setLanguage(settings.language);
}

export function writing(): Writing {
  const language = uiLanguage();
  const isPersian = language === "fa";
  const { digits, calendar } = chosen;
  return {
    language,
    digits: digits === "auto" ? (isPersian ? "persian" : "latin") : digits,
    calendar: calendar === "both" ? (isPersian ? "jalali" : "gregorian") : calendar,
  };
}

/** What `Intl` calls them. */
const NUMBERING: Readonly<Record<Digits, string>> = { persian: "arabext", latin: "latn" };

/** A number in our own words. */
export function formatNumber(value: number): string {
  const { language, digits } = writing();
  return new Intl.NumberFormat(language, { numberingSystem: NUMBERING[digits] }).format(value);
}

/** A year, or its last digits: without what groups the digits of other numbers. */
export const formatYear = (year: number | string): string => inDigits(String(year), writing().digits);

/** A statement's date in one calendar. */
export const dateIn = ({ written }: Pick<StatementDate, "written">, calendar: Calendar): string =>
  inDigits(written[uiLanguage()][calendar], writing().digits);

/** A statement's date in the calendars of the user's choice, theirs first. */
export function writtenDate(date: Pick<StatementDate, "written">): readonly string[] {
  const calendars = chosen.calendar === "both" ? (["jalali", "gregorian"] as const) : [chosen.calendar];
  return calendars.map((calendar) => dateIn(date, calendar));
}
