/** Which digits a number is written in: ۱۳۹۶ or 1396. */
export type Digits = "persian" | "latin";

/** The code of each zero; the other digits follow it. */
const ZERO: Readonly<Record<Digits, number>> = { latin: 0x30, persian: 0x6f0 };

/** The number that a row of digits is, in whatever script they are; `NaN` where something else is among them. */
export const numberIn = (digits: string): number =>
  // The last four bits of a digit are its value.
  Number(digits.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf)));

/** A text whose Persian and Latin digits are all of one sort; all else, and its length, stay. */
export const inDigits = (text: string, digits: Digits): string =>
  text.replace(/[0-9۰-۹]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String.fromCharCode(ZERO[digits] + code - (code < ZERO.persian ? ZERO.latin : ZERO.persian));
  });
