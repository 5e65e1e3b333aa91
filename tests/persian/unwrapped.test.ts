import fc from "fast-check";
import { expect, test } from "vitest";
import { unwrapped } from "../../persian/unwrapped";

test("a line that was broken where it was full goes on in the next", () => {
  expect(unwrapped("این حق شما است\nکه با احزاب سیاسی\nتماس بگیرید")).toBe(
    "این حق شما است که با احزاب سیاسی تماس بگیرید",
  );
});

test("a longer sentence before it says nothing of where a line was full", () => {
  const before = "باغداران دامنهٔ کوه می‌گویند گردوی امسال زودتر رسیده و پوست سبز آن نازک‌تر است.";
  expect(unwrapped(`${before}\nاین حق شما است\nکه با احزاب سیاسی`)).toContain("این حق شما است که با احزاب سیاسی");
});

test.each([
  ["a heading over its text", "فراخوان\nاین حق شما است که با احزاب سیاسی تماس بگیرید"],
  ["the last line of a paragraph and the next one", "این حق شما است که با احزاب\nتماس\nدر میتینگ ها و همایش های آنها"],
  ["paragraphs with an empty line between", "این حق شما است\n\nدر میتینگ ها"],
  ["items of a list", "- این حق شما است\n- در میتینگ ها شرکت"],
  ["items of a list with letters", "الف) این حق شما است\nب) در میتینگ ها شرکت"],
  ["items of a list with signs", "🔹 این حق شما است\n🔹 در میتینگ ها شرکت\n● نظر بدهید و نقد"],
  ["items of a list with numbers", "۱. این حق شما است\n۲. در میتینگ ها شرکت"],
])("%s stay apart", (_what, text) => {
  expect(unwrapped(text).split("\n").length).toBeGreaterThan(1);
});

test("a paragraph in one line does not go on in the next", () => {
  const paragraph = "این حق شما است که با احزاب سیاسی تماس بگیرید ".repeat(6);
  expect(unwrapped(`${paragraph}\n${paragraph}`)).toContain("\n");
});

test("only line ends change, each to one space", () => {
  const lines = fc.array(fc.string({ unit: fc.constantFrom("ا", "ب", " ", ".", "\n", "-", "۱") }));
  fc.assert(
    fc.property(lines, (all) => {
      const text = all.join("\n");
      const joined = unwrapped(text);
      expect(joined).toHaveLength(text.length);
      expect(joined.replace(/\n/g, " ")).toBe(text.replace(/\n/g, " "));
    }),
  );
});
