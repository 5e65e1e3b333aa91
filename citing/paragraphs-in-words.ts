import type { Citable } from "./citable";

export type CitingLanguage = "fa" | "en";

const WORDS = { fa: { one: "بند", many: "بندهای" }, en: { one: "para.", many: "paras." } } as const;
const PERSIAN_DIGITS = "۰۱۲۳۴۵۶۷۸۹";

/** The excerpt's place as a style guide writes it, `para. 3` or «بندهای ۳–۵»; empty for a whole statement. */
export function paragraphsInWords({ excerpt }: Citable, language: CitingLanguage): string {
  if (!excerpt?.paragraphs) return "";
  const [first, last] = excerpt.paragraphs;
  const { one, many } = WORDS[language];
  return first === last
    ? `${one} ${digits(first, language)}`
    : `${many} ${digits(first, language)}–${digits(last, language)}`;
}

const digits = (value: number, language: CitingLanguage): string =>
  language === "en" ? `${value}` : `${value}`.replace(/\d/g, (digit) => PERSIAN_DIGITS.charAt(Number(digit)));
