import { expect, test } from "vitest";
import { passagesOf } from "../../archive/text/passages";
import { STOCK_NAMES, STOCK_SENTENCES } from "../../scripts/verdict/stock-sentences";
import { archive } from "./bundled";

const select = (text: string) => archive.lookup(text, { for: "selection", limit: 10 }).hits;

test.each(STOCK_NAMES)(
  "a sentence that has only a stock name with a statement in common is no quotation of it: %s",
  (sentence) => {
    expect(select(sentence)).toEqual([]);
  },
);

test.each(STOCK_SENTENCES)("a sentence of everyday political Persian opens no card: %s", (sentence) => {
  expect(select(sentence)).toEqual([]);
});

test("a name alone is found; with words of their own around it readers say something else", () => {
  const name = "دانشجویان دربند و زندانیان سیاسی";
  expect(select(`${name} آزاد شدند`)).toEqual([]);
  expect(select(name).map(({ trace }) => trace)).toContain("exact");
});

test.each(["کانون نویسندگان", "دانشجویان زندانی", "جنایتکارانی مانند", "آلترناتیوهای قدرتمند", "کانون نویسندکان"])(
  "two words are no quotation, however long: %s",
  (words) => {
    expect(select(words).filter(({ trace }) => trace !== "related")).toEqual([]);
  },
);

test("a quotation with two words put in the place of others names these, and marks none of them", () => {
  const [hit] = select("این حق شما است که با احزاب سیاسی دیدار کنید، در میتینگ ها و جشن های آنها شرکت کنید");
  const text = archive.read(hit?.statement.id ?? "", null)?.statement.text ?? "";
  const marked = hit?.marks.map((mark) => text.slice(...mark)) ?? [];
  expect(hit?.trace).toBe("edited");
  expect(marked).toContain("میتینگ");
  expect(marked).not.toContain("تماس");
  expect(marked).not.toContain("همایش");
});

test("a day selected on a page finds the statement of that day", () => {
  expect(select("(شنبه ۲۳ دی ۱۳۹۶).").map(({ statement }) => statement.id)).toEqual(["khusheha-ye-khashm-berlin"]);
});

test("a paragraph of a million letters is cut into passages that leave out nothing but white space", () => {
  const text = "نان کار ".repeat(125_000).trim();
  const passages = passagesOf(text);
  const between = passages.map(([start], at) => text.slice(passages[at - 1]?.[1] ?? 0, start)).join("");
  expect(between.trim()).toBe("");
  expect(Math.max(...passages.map(([start, end]) => end - start))).toBeLessThanOrEqual(700);
});

test.each([
  "این بود که راه افتادم.",
  "بر خود اتکا کنید.",
  "در مقابل هم جبهه نگیرید.",
  "اینجا چه کار داری؟",
  "من نباید بگذارم کار کند!",
])("a short sentence opens no card for the one rare word in it: %s", (sentence) => {
  expect(select(sentence)).toEqual([]);
});
