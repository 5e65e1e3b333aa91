import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writtenNumberAt } from "../../persian/written-number";

/** The number that the first digit or fraction of a text belongs to, and what it was written as. */
function firstNumber(text: string) {
  const found = writtenNumberAt(text, text.search(/[\p{Nd}¼-¾⅐-⅞]/u));
  return found && { value: found.value, written: text.slice(...found.range) };
}

const value = (text: string) => firstNumber(text)?.value;

test.each([
  ["۴۲", "42"],
  ["٤٢", "42"],
  ["４２", "42"],
  ["۰۴۲", "042"],
  ["۴٫۲", "4.2"],
  ["4.2", "4.2"],
  ["٫۵", "0.5"],
  ["۰٫۵", "0.5"],
  ["۴/۲", "4/2"],
  ["۴⁄۲", "4⁄2"],
  ["۴-۲", "4-2"],
  ["۱۲–۱۴", "12-14"],
  ["۱+۵", "1+5"],
  ["۱۲:۳۰", "12:30"],
  ["۴۲٪", "42%"],
  ["۴۲ %", "42%"],
  ["٪۴۲", "42%"],
  ["۴۲‰", "42‰"],
  ["۴۲؉", "42‰"],
  ["½", "1⁄2"],
  ["۱½", "1+1⁄2"],
  ["−۵", "-5"],
  ["-5", "-5"],
  ["+5", "+5"],
  ["$100", "$100"],
  ["100$", "$100"],
  ["100 €", "€100"],
  ["-$100", "-$100"],
  ["$-100", "-$100"],
  ["۱۰۰﷼", "﷼100"],
  ["۱۲٬۳۴۵", "12345"],
  ["12,345", "12345"],
  ["۱۲،۳۴۵", "12345"],
  ["12'345", "12345"],
  ["12\u2009345", "12345"],
  ["12\u00a0345\u00a0678", "12345678"],
  ["12345", "12345"],
  ["1,234.5", "1234.5"],
  ["۱۴۰۰/۱/۱۲", "1400/1/12"],
  ["2018-01-13", "2018/1/13"],
  ["2018.1.13", "2018/1/13"],
  ["۱۴۰۰/۰۱/۱۲", "1400/1/12"],
  ["۰۱/۰۲/۱۴۰۰", "1400/2/1"],
  ["۱۳.۸.۱۴۰۰", "1400/8/13"],
  ["13/1/2018", "2018/1/13"],
  ["1/2/2018", "1/2/2018"],
  ["۱۳/۸/۰۰", "13/8/0"],
  ["1️⃣2️⃣", "12"],
  ["۴\u200f٫\u200f۲", "4.2"],
  ["10²", "10^2"],
  ["40°", "40°"],
  ["−5 °", "-5°"],
  ["<800", "<800"],
  ["≥۱۰", "≥10"],
  ["~۱۳۹۵", "≈1395"],
  ["۵۰+", "50+"],
  ["۵۰٪+", "50%+"],
  ["５０％", "50%"],
  ["－５", "-5"],
  ["⩾۱۰", "≥10"],
  ["۴۰℃", "40°c"],
  ["۴۰°C", "40°c"],
  ["۴۰ ° C", "40°c"],
  ["40º F", "40°f"],
  ["<=۵۰", "≤50"],
  ["=<۵۰", "≤50"],
  [">=۵۰", "≥50"],
  ["!=۵۰", "≠50"],
  ["۵×۲", "5×2"],
])("%s is %s, all of it", (text, expected) => {
  expect(firstNumber(text)).toEqual({ value: expected, written: text });
});

test.each([
  ["در سال ۱۳۹۸.", "1398", "۱۳۹۸"],
  ["از ۱۲، ۱۴ و ۱۶", "12", "۱۲"],
  ["۱۲,۵", "12", "۱۲"],
  ["۱۳۹۶,۱۳۹۷", "1396", "۱۳۹۶"],
  ["0,123", "0", "0"],
  ["12,3456", "12", "12"],
  ["کووید-۱۹", "19", "۱۹"],
  ["F-16", "16", "16"],
  ["۴۲م", "42", "۴۲"],
  ["۴۲ سال", "42", "۴۲"],
  ["۱۲ - ۱۴", "12", "۱۲"],
  ["۴ ۲", "4", "۴"],
  ["«۴۲»", "42", "۴۲"],
  ["۱۰۰ $200", "100", "۱۰۰"],
  ["۵۰ + ۲", "50", "۵۰"],
  ["> ۵۰ نفر", "50", "۵۰"],
  ["گفتند:\n> ۵۰ نفر", "50", "۵۰"],
  ["بیش از این: > ۵۰", ">50", "> ۵۰"],
  ["۲۰ %۳۰", "20", "۲۰"],
  ["۴۲\u200f بود", "42", "۴۲"],
  ["۱۲..۱۴", "12", "۱۲"],
  ["گفت:۱۲", "12", "۱۲"],
  ["بیش از این: >= ۵۰", "≥50", ">= ۵۰"],
  ["نیست! =۵۰", "50", "۵۰"],
  ["۱۲ –۱۴", "12", "۱۲"],
  ["۴۰° Celsius", "40°", "۴۰°"],
  ["۵ × متر", "5", "۵"],
  ["۵ × ۲ متر", "5", "۵"],
])("of «%s» the first number is %s, written %s", (text, expected, written) => {
  expect(firstNumber(text)).toEqual({ value: expected, written });
});

test.each([
  ["۴۲", "۴٫۲"],
  ["۴۲", "۴/۲"],
  ["۴۲", "۴-۲"],
  ["۴۲", "۴۲٪"],
  ["۱۲", "½"],
  ["۵", "−۵"],
  ["۱۰۰", "$100"],
  ["۱۴۰۰/۱/۱۲", "۱۴۰۰/۱۱/۲"],
  ["102", "10²"],
  ["1230", "12:30"],
  ["۱۵", "۱+۵"],
  ["۴۲", "۰۴۲"],
  ["۴۰", "۴۰°"],
  ["۸۰۰", "<۸۰۰"],
  [">۸۰۰", "<۸۰۰"],
  ["۱۳۹۵", "~۱۳۹۵"],
  ["۵۰", "۵۰+"],
  ["۴۰", "۴۰℃"],
  ["۵۰", "≫۵۰"],
  ["شمار ۵۰", "شمار > ۵۰"],
  ["۵۰", "≠۵۰"],
  ["۵۰", "۵۰′"],
  ["۵۰", "<=۵۰"],
  ["<۵۰", "<=۵۰"],
  ["۵۰", "!=۵۰"],
  ["۱۴۰۰/۱/۱۲", "۱۴۰۰/۱۲/۱"],
  ["۱۴۰۰/۱/۱۲", "۱/۱۲/۱۴۰۰"],
  ["10-12-14", "10.12.14"],
  ["10-12-14", "10/12/14"],
  ["1234-56-78", "1234/56/78"],
  ["1/2/2018", "2/1/2018"],
])("%s is not %s", (one, other) => {
  expect(value(one)).toBeDefined();
  expect(value(one)).not.toBe(value(other));
});

describe("marks of reference are no numbers", () => {
  test.each(["آموختیم¹", "سخن».²", "H₂O"])("in %s", (text) => {
    expect(writtenNumberAt(text, text.search(/[²³¹⁰-₉]/u))).toBeUndefined();
  });
});

test.each(["", "سال", "٫", " "])("nothing stands in %j", (text) => {
  expect(writtenNumberAt(text, 0)).toBeUndefined();
});

const FORMS = [(n: number) => String.fromCharCode(0x30 + n), (n: number) => String.fromCharCode(0x6f0 + n)];

test("the script of digits and what parts thousands never count", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1000, max: 999_999_999 }),
      fc.constantFrom("", ",", "٬", "،", "'", "\u2009", "\u202f", "\u00a0"),
      fc.constantFrom(...FORMS),
      (number, mark, digit) => {
        const grouped = String(number).replace(/\B(?=(?:\d{3})+$)/g, mark);
        expect(value(grouped.replace(/\d/g, (it) => digit(Number(it))))).toBe(String(number));
      },
    ),
  );
});

test("a sign put into a number makes another of it, at every place", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 10, max: 999_999 }),
      fc.nat(),
      fc.constantFrom("٫", ".", "/", "-", ":", "⁄", "−"),
      (number, place, sign) => {
        const digits = String(number);
        const at = 1 + (place % (digits.length - 1));
        expect(value(digits.slice(0, at) + sign + digits.slice(at))).not.toBe(digits);
      },
    ),
  );
});

const ALPHABET = [..."۱2٣0٫./-−–+<=!~×٪%°C$€½²,٬، '\u00a0\u200c\u200fم:«»"];

test("numbers of any text stand apart, on code points, and are the same from each of their digits", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...ALPHABET), { maxLength: 40 }), (characters) => {
      const text = characters.join("");
      let end = 0;
      for (let at = 0; at < text.length; at++) {
        const found = writtenNumberAt(text, at);
        if (!found) continue;
        const [start, next] = found.range;
        expect(start).toBeGreaterThanOrEqual(end);
        expect(next).toBeGreaterThan(at);
        for (let inside = at; inside < next; inside++) {
          if (/[۱2٣0½]/.test(text.charAt(inside))) expect(writtenNumberAt(text, inside)).toEqual(found);
        }
        end = next;
        at = next - 1;
      }
    }),
    { numRuns: 2000 },
  );
});
