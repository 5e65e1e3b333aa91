import { expect, test } from "vitest";
import { writtenWordsOf } from "../../persian/written-words";

const words = (text: string) => writtenWordsOf(text).map(({ range }) => text.slice(...range));

test("a date right behind letters gives none of its digits to two words", () => {
  expect(words("در تاریخ2018-01-13 بود")).toEqual(["در", "تاریخ2018", "-01-13", "بود"]);
  expect(words("در تاریخ 2018-01-13 بود")).toEqual(["در", "تاریخ", "2018-01-13", "بود"]);
});

test("nor does it lose what it is worth", () => {
  const worth = (text: string) => writtenWordsOf(text).at(-1)?.number;
  expect(worth("تاریخ2018-01-13")).toBe("2018/1/13");
  expect(worth("بند۴۲/۵")).not.toBe(worth("بند۴۲-۵"));
});
