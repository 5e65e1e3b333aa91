import type { StatementDate } from "../archive/types";
import type { Settings } from "../settings/settings";
import { speak } from "./i18n";
import { uiLanguage } from "./ui-language";

let chosen: Pick<Settings, "calendar" | "digits"> = { calendar: "both", digits: "auto" };

/** Writes our own words from now on, in this context, as the reader has chosen. Statements stay as they are. */
export async function writeAs(settings: Settings): Promise<void> {
  chosen = settings;
  await speak(settings.language);
}

const isInPersianDigits = (): boolean =>
  chosen.digits === "auto" ? uiLanguage() === "fa" : chosen.digits === "persian";

/** A number in our own words. */
export const formatNumber = (value: number): string =>
  new Intl.NumberFormat(uiLanguage(), { numberingSystem: isInPersianDigits() ? "arabext" : "latn" }).format(value);

/** A statement's date in the calendars of the reader's choice, theirs first. */
export function writtenDate({ written }: Pick<StatementDate, "written">): readonly string[] {
  const { jalali, gregorian } = written[uiLanguage()];
  const dates = { both: [jalali, gregorian], jalali: [jalali], gregorian: [gregorian] }[chosen.calendar];
  return dates.map((date) => date.replace(/[0-9۰-۹]/g, inChosenDigits));
}

/** Persian digits follow each other as Western ones do. */
const ZERO = { latin: 0x30, persian: 0x6f0 };

function inChosenDigits(digit: string): string {
  const code = digit.charCodeAt(0);
  const value = code - (code < ZERO.persian ? ZERO.latin : ZERO.persian);
  return String.fromCharCode(value + (isInPersianDigits() ? ZERO.persian : ZERO.latin));
}
