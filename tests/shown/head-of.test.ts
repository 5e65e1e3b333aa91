import { expect, test } from "vitest";
import { headOf, nextHead } from "../../shown/head-of";

/** A line without what others have put before it; the number of an item is left. */
function rest(line: string): string {
  const head = headOf(line, 0, line.length);
  return head?.number === undefined ? line.slice(head?.length ?? 0) : line;
}

test.each([
  "> این حق شما است",
  ">> این حق شما است",
  "> > این حق شما است",
  "[12:30] <reza> این حق شما است",
  "12:30:05 <رضا> این حق شما است",
  "[12:30, 7/12/2022] رضا کریمی: این حق شما است",
  "[۱۴۰۱/۷/۱۲, ۱۲:۳۰:۰۵] رضا: این حق شما است",
  "7/12/22, 12:30 - رضا: این حق شما است",
])("of «%s» what others have put before it is no part", (line) => {
  expect(rest(line)).toBe("این حق شما است");
});

test.each([
  "این حق شما است",
  "12:30 این حق شما است",
  "[۱۲] این حق شما است",
  "۱- این حق شما است",
  "12. این حق شما است",
  "۴۲ – کارگران هفت‌تپه",
  "۱۲-۱۴ آذر",
  "۱۲ - ۱۴ آذر",
  "۳.۵ درصد",
  "۱۴۰۰ - این حق شما است",
  "۱۲ این حق شما است",
  "> ۴۲ درصد",
  ">۴۲ درصد",
  "رضا: این حق شما است",
  "۱۴۰۱/۷/۱۲: این حق شما است",
  "ساعت 12:30 <reza> آمد",
])("«%s» is read whole", (line) => {
  expect(rest(line)).toBe(line);
});

test.each([
  ["۱- این حق شما است", true],
  ["12. این حق شما است", true],
  ["[12:30] <reza> این حق شما است", true],
  ["> این حق شما است", false],
])("a line that begins as «%s» goes on from no other: %s", (line, isNew) => {
  expect(headOf(line, 0, line.length)?.isNew).toBe(isNew);
});

test.each([
  ["۱- این حق شما است", 1],
  ["12. این حق شما است", 12],
  ["٣) این حق شما است", 3],
])("«%s» may be an item, the %s", (line, number) => {
  const head = headOf(line, 0, line.length);
  expect(head?.number).toBe(number);
  expect(line.slice(head?.length)).toBe("این حق شما است");
});

test("of several lines the next one with such a beginning is found, however many have none", () => {
  const text = "یک\n۲ سیب\n\n> سه\n[12:30] <reza> چهار";
  expect(nextHead(text, 0, text.length, 100)).toBe(text.indexOf(">"));
  expect(nextHead(text, text.indexOf("سه"), text.length, 100)).toBe(text.indexOf("[12"));
  expect(nextHead(text, text.indexOf("چهار"), text.length, 100)).toBe(text.length);
  expect(nextHead(text, 0, text.length, 5)).toBe(text.length);
});
