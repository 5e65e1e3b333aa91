import fc from "fast-check";
import { expect, test } from "vitest";
import { termsOf } from "../../persian/terms";

const only = (text: string) => {
  const terms = termsOf(text);
  expect(terms.length, text).toBe(1);
  return terms[0]?.term;
};

test.each([
  ["عرصه‌های", "عرصه های", "عرصههای", "عرصه"],
  ["می‌کنیم", "می کنیم", "میکنیم"],
  ["نمی‌توانند", "نمی توانند", "نمیتوانند"],
  ["کتاب‌ها", "کتاب ها", "کتابها", "كتاب"],
  ["بزرگ‌ترین", "بزرگ ترین", "بزرگترین", "بزرگ"],
  ["صفحه‌ی", "صفحه ی", "صفحهٔ", "صفحۀ", "صفحه"],
  ["کارگران", "کارگر", "کارگرها", "کارگرانی"],
  ["بازنشستگان", "بازنشسته"],
])("%s and its other spellings and forms are one term", (...forms) => {
  expect(new Set(forms.map(only)).size).toBe(1);
});

test("a joined form is read as a plural first, and as what follows a silent ه where there is no such plural", () => {
  expect(only("فرصتهای")).toBe(only("فرصت"));
  expect(only("تودهای")).toBe(only("توده"));
});

test.each([
  ["مردم", "مرد"],
  ["دختر", "دخ"],
  ["ایران", "ایر"],
  ["امام", "اما"],
])("%s and %s are two words", (one, other) => {
  expect(only(one)).not.toBe(only(other));
});

test("punctuation keeps an ending from the word before it", () => {
  expect(termsOf("کتاب. ها").length).toBe(2);
});

test("a term's range is whole words of the original", () => {
  const text = "در عرصه های «مبارزهٔ» ما می\u200Cتوان كتاب\u200Cها را\u200F خواند";
  expect(termsOf(text).map(({ range }) => text.slice(...range))).toEqual([
    "در",
    "عرصه های",
    "مبارزهٔ",
    "ما",
    "می\u200Cتوان",
    "كتاب\u200Cها",
    "را",
    "خواند",
  ]);
});

test("a ligature is the words it stands for", () => {
  const terms = termsOf("x ﷺ");
  expect(terms.map(({ term }) => term)).toEqual(termsOf("x صلی الله علیه وسلم").map(({ term }) => term));
  expect(terms.slice(1).every(({ range: [start, end] }) => start === 2 && end === 3)).toBe(true);
});

test("function words are told from others, also where two of them make one", () => {
  expect(termsOf("و این را می‌توان شده‌است انقلاب").map(({ stop }) => stop)).toEqual([
    true,
    true,
    true,
    true,
    true,
    false,
  ]);
});

test("for any text, terms ascend, have letters, and begin and end on letters, digits or marks", () => {
  const unit = fc.constantFrom(
    "ک",
    "ه",
    "ها",
    "می",
    "\u200C",
    "\u200F",
    "\u064E",
    "ـ",
    " ",
    ".",
    "ﷺ",
    "﷽",
    "\uD800",
    "7",
    "x",
  );
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit })), (text) => {
      let from = 0;
      for (const { term, letters, range, parts } of termsOf(text)) {
        const written = text.slice(...range);
        expect(range[0]).toBeGreaterThanOrEqual(from);
        expect(written).toMatch(/^[\p{L}\p{M}\p{N}\uFD40-\uFD4F\uFDCF\uFDFC-\uFDFF]/u);
        expect(written).toMatch(/[\p{L}\p{M}\p{N}\uFD40-\uFD4F\uFDCF\uFDFC-\uFDFF]$/u);
        expect(text.slice(0, range[0])).not.toMatch(/[\p{L}\p{M}\p{N}\uFD40-\uFD4F\uFDCF\uFDFC-\uFDFF]$/u);
        expect(text.slice(range[1])).not.toMatch(/^[\p{L}\p{M}\p{N}\uFD40-\uFD4F\uFDCF\uFDFC-\uFDFF]/u);
        expect(term).not.toBe("");
        expect(letters).not.toBe("");
        expect(parts[0]).toBe(0);
        from = range[0];
      }
    }),
  );
});
