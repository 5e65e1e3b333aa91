import { expect, test } from "vitest";
import { formatDate } from "../../persian/dates";

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
