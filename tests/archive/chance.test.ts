import { expect, test } from "vitest";
import { passagesOf } from "../../archive/text/passages";
import { archive } from "./bundled";

const select = (text: string) => archive.lookup(text, { for: "selection", limit: 10 }).hits;

test.each([
  "جمهوری اسلامی ایران کشور بزرگی است",
  "جمهوری اسلامی ایران از کشورهای خاورمیانه است",
  "حزب کمونیست کارگری ایران در بیانیه‌ای اعلام کرد",
])("a sentence that has only a stock name with a statement in common is no quotation of it: %s", (sentence) => {
  expect(select(sentence)).toEqual([]);
});

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
