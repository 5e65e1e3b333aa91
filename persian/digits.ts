/** Which digits a number is written in: ۱۳۹۶ or 1396. */
export type Digits = "persian" | "latin";

/** The code of each zero; the other digits follow it. */
const ZERO: Readonly<Record<Digits, number>> = { latin: 0x30, persian: 0x6f0 };

/** A text whose Persian and Latin digits are all of one sort; all else, and its length, stay. */
export const inDigits = (text: string, digits: Digits): string =>
  text.replace(/[0-9۰-۹]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String.fromCharCode(ZERO[digits] + code - (code < ZERO.persian ? ZERO.latin : ZERO.persian));
  });
