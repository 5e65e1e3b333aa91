import { inDigits } from "../persian/digits";
import type { Citable } from "./citable";
import type { CitingStyle } from "./citing-style";

const WORDS = { fa: { one: "بند", many: "بندهای" }, en: { one: "para.", many: "paras." } } as const;

/** The excerpt's place as a style guide writes it, `para. 3` or «بندهای ۳–۵»; empty for a whole statement. */
export function paragraphsInWords({ excerpt }: Citable, { language, digits }: CitingStyle): string {
  if (!excerpt?.paragraphs) return "";
  const [first, last] = excerpt.paragraphs;
  const { one, many } = WORDS[language];
  return inDigits(first === last ? `${one} ${first}` : `${many} ${first}–${last}`, digits);
}
