import fc from "fast-check";
import { expect, test } from "vitest";
import { dateRangeIn } from "../../persian/date-range";
import { gregorianSpan, jalaliDay, spanOf } from "../../persian/date-spans";
import { formatDate } from "../../persian/dates";
import { inDigits } from "../../persian/digits";

test.each([
  [{ iso: "2018-01-13" }, "۲۳ دی ۱۳۹۶", "۱۳ ژانویهٔ ۲۰۱۸", "23 Dey 1396", "13 January 2018"],
  [{ iso: "2021-11-04", jalali: "1400-08-13" }, "۱۳ آبان ۱۴۰۰", "۴ نوامبر ۲۰۲۱", "13 Aban 1400", "4 November 2021"],
  [{ iso: "2021-07" }, "تیر–مرداد ۱۴۰۰", "ژوئیهٔ ۲۰۲۱", "Tir–Mordad 1400", "July 2021"],
  [{ iso: "2021-12", jalali: "1400-09" }, "آذر ۱۴۰۰", "دسامبر ۲۰۲۱", "Azar 1400", "December 2021"],
  [{ iso: "2018-03" }, "اسفند ۱۳۹۶–فروردین ۱۳۹۷", "مارس ۲۰۱۸", "Esfand 1396–Farvardin 1397", "March 2018"],
  [{ iso: "2008" }, "۱۳۸۶–۱۳۸۷", "۲۰۰۸", "1386–1387", "2008"],
  [{ iso: "2017", jalali: "1396" }, "۱۳۹۶", "۲۰۱۷", "1396", "2017"],
  [{ iso: "2021-03-20", jalali: "1399-12-30" }, "۳۰ اسفند ۱۳۹۹", "۲۰ مارس ۲۰۲۱", "30 Esfand 1399", "20 March 2021"],
])("%j is written in both calendars and both languages", (date, faJalali, faGregorian, enJalali, enGregorian) => {
  expect(formatDate(date, "jalali", "fa")).toBe(faJalali);
  expect(formatDate(date, "gregorian", "fa")).toBe(faGregorian);
  expect(formatDate(date, "jalali", "en")).toBe(enJalali);
  expect(formatDate(date, "gregorian", "en")).toBe(enGregorian);
});

test.each(["", "13 January", "2018-1-3", "2018-01-13T00:00"])("%j is refused", (iso) => {
  expect(() => formatDate({ iso }, "jalali", "fa")).toThrow(RangeError);
});

/** First and last day of the time that a text names. */
function daysIn(text: string) {
  const time = dateRangeIn(text);
  return time?.from && time.to && [spanOf(time.from)?.[0], spanOf(time.to)?.[1]];
}

const day = fc
  .date({ min: new Date(Date.UTC(1850, 0, 1)), max: new Date(Date.UTC(2100, 11, 31)), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test("every day that we write is read back as that day, in both calendars, both languages and both digits", () => {
  fc.assert(
    fc.property(
      day,
      fc.constantFrom("jalali" as const, "gregorian" as const),
      fc.constantFrom("fa" as const, "en" as const),
      fc.constantFrom("persian" as const, "latin" as const),
      fc.boolean(),
      (iso, calendar, locale, digits, isInBoth) => {
        const date = { iso, ...(isInBoth && { jalali: jalaliDay(iso) }) };
        expect(daysIn(inDigits(formatDate(date, calendar, locale), digits))).toEqual([iso, iso]);
      },
    ),
  );
});

test("every month and year that we write is read back with all its days", () => {
  fc.assert(
    fc.property(
      day,
      fc.constantFrom(4, 7),
      fc.constantFrom("jalali" as const, "gregorian" as const),
      fc.constantFrom("fa" as const, "en" as const),
      (iso, length, calendar, locale) => {
        const date = iso.slice(0, length);
        const [first = "", last = ""] = gregorianSpan(date) ?? [];
        const [from = "", to = ""] = daysIn(formatDate({ iso: date }, calendar, locale)) ?? [];
        expect(from <= first && to >= last && from !== "").toBe(true);
      },
    ),
  );
});

test("a date in both calendars is that day, whatever stands between them", () => {
  fc.assert(
    fc.property(
      day,
      fc.constantFrom("fa" as const, "en" as const),
      fc.constantFrom([" (", ")"], ["، ", ""], [" / ", ""], [" – ", ""], [" برابر با ", ""], [" = ", ""], [" ", ""]),
      fc.boolean(),
      (iso, locale, [between, after], isJalaliFirst) => {
        const both = [formatDate({ iso }, "jalali", locale), formatDate({ iso }, "gregorian", locale)];
        expect(daysIn((isJalaliFirst ? both : both.reverse()).join(between) + after)).toEqual([iso, iso]);
      },
    ),
  );
});

test("two days that are not the same are no one date", () => {
  expect(dateRangeIn("۱۳ آبان ۱۴۰۰ (۵ نوامبر ۲۰۲۱)")).toBeUndefined();
});
