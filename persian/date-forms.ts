import { DAY_WORDS, MONTH_NAMES } from "./date-words";
import { foldText } from "./fold";

/** Patterns of dates in folded text, whose ZWNJ and commas are spaces; their groups: day, month, year. */

const DAY = `(?<day>\\d{1,2}(?:st|nd|rd|th|\\.|\\s?ام|م)?|(?:${DAY_WORDS})(?=\\s))`;
const ERAS = ["هجری", "شمسی", "خورشیدی", "میلادی", "ه\\s?\\.?\\s?ش\\.?", "ش\\.?", "م\\.?"].join("|");
const ERA = `(?:\\s*(?:${ERAS})(?!\\p{L})){0,2}`;
const NAMED = `(?:${DAY}\\s{0,2}(?:(?:of|ماه)\\s+)?)?(?<month>${MONTH_NAMES})(?:\\s?(?:ماه|ی))?\\.?(?:\\s{0,2}(?:سال\\s+)?(?<year>\\d{4}|\\d{2})(?!\\d)${ERA})?`;
const AMERICAN = `(?<month>${MONTH_NAMES})\\.?\\s+${DAY}\\s+(?<year>\\d{4})`;
const BY = "[/.٫-]";
const NUMBERS = `(?<year>\\d{4})(?<by>${BY})(?<month>\\d{1,2})(?:\\k<by>(?<day>\\d{1,2}))?`;
const BACKWARDS = `(?<day>\\d{1,2})(?<by>${BY})(?<month>\\d{1,2})\\k<by>(?<year>\\d{4})`;
const SHORT = "(?<year>\\d{2})/(?<month>\\d{1,2})/(?<day>\\d{1,2})";
const SHORT_BACKWARDS = "(?<day>\\d{1,2})/(?<month>\\d{1,2})/(?<year>\\d{2})";
const FORMS = [AMERICAN, NAMED, NUMBERS, BACKWARDS, SHORT, SHORT_BACKWARDS];

/** Too much like other numbers to be found among words. */
const ALONE = [
  `(?:سال\\s+)?(?<year>\\d{4})${ERA}`,
  `(?<year>\\d{2})(?<by>[.٫-])(?<month>\\d{1,2})\\k<by>(?<day>\\d{1,2})`,
];

/** A text that is a date. */
export const WHOLE: readonly RegExp[] = [...FORMS, ...ALONE].map((form) => new RegExp(`^(?:${form})$`, "u"));

/** Dates among other words. */
export const WITHIN: readonly RegExp[] = FORMS.map(
  (form) => new RegExp(`(?<![\\p{L}\\p{N}/.٫-])(?:${form})(?![\\p{L}\\p{N}]|[/٫-]\\p{N})`, "gu"),
);

const WEEKDAYS = [
  ...["یک", "دو", "سه", "چهار", "پنج", ""].map((number) => `${number} ?شنبه`),
  "جمعه",
  "(?:mon|tues|wednes|thurs|fri|satur|sun)day",
];
const BEFORE = ["در", "به", "از", "تاریخ", "مورخه?", "روز", "on", "date", ...WEEKDAYS];
const SAYS_THE_SAME = ["برابر", "مطابق", "مصادف", "معادل", "با"];
const TIME = ["(?:ساعت )?\\d{1,2}:\\d{2}(?::\\d{2})?"];

const only = (words: readonly string[]) =>
  new RegExp(`^(?:(?:${words.map(foldText).join("|")})(?!\\p{L})|[\\s()\\[\\]=/:–—-])*$`, "u");

/** What may stand before the only date of a text that says nothing else: روز پنجشنبه, مورخ. */
export const IS_BEFORE_DATE = only(BEFORE);
/** What may stand between a date and the same date in the other calendar. */
export const IS_BETWEEN_CALENDARS = only([...SAYS_THE_SAME, ...BEFORE]);
/** What may follow: an hour. */
export const IS_AFTER_DATE = only(TIME);
