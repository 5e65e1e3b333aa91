import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bare, draftOf, file, lettersOf, outcomeOf } from "./brought";

const WRAPPED = `بیانیه دربارهٔ اعتراضات خوزستان

در اعتراضات مردم خوزستان و برخی دیگر از شهرها صدها نفر دستگیر شدند.
جنبش وسیع همبستگی که در سراسر کشور توسط بخش های مختلف مردم شکل گرفت
می تواند و باید قدم بلندتری به جلو بردارد و همه جا فریاد آزادی فوری
و بی قید و شرط دستگیر شدگان را بلند کند؛ باید جبهه  جدیدی از مبارزه
برای آزادی آنان سازمان بدهیم.

حزب کمونیست کارگری ایران
۲۳ تیر ۱۴۰۰`;

describe("a plain text", () => {
  test("has the lines that a column had cut joined again, and says how many", async () => {
    const { text, removed } = await draftOf(file("a.txt", WRAPPED));
    expect(text.split("\n\n")).toEqual([
      "بیانیه دربارهٔ اعتراضات خوزستان",
      expect.stringMatching(
        /^در اعتراضات .* دستگیر شدند\. جنبش .* شکل گرفت می تواند .* جبهه جدیدی از مبارزه برای آزادی آنان سازمان بدهیم\.$/,
      ),
      "حزب کمونیست کارگری ایران",
      "۲۳ تیر ۱۴۰۰",
    ]);
    expect(removed.map(({ what, count }) => [what, count])).toEqual([
      ["پایان سطر در میان جمله", 4],
      ["فاصلهٔ دوتایی یا نشکن", 1],
    ]);
  });

  test("is proposed a title, an issuer, a kind and a date, each with its basis", async () => {
    expect(await draftOf(file("a.txt", WRAPPED))).toMatchObject({
      title: { value: "بیانیه دربارهٔ اعتراضات خوزستان", basis: "first-line" },
      issuer: { value: "حزب کمونیست کارگری ایران", basis: "signature" },
      kind: { value: "statement", basis: "title" },
      date: { value: "2021-07-14", jalali: "1400-04-23", printed: "۲۳ تیر ۱۴۰۰", basis: "text-date" },
    });
  });

  test("keeps the paragraphs of lines that end where they were meant to", async () => {
    const song = "برخیز ای داغ لعنت‌خورده\nدنیای فقر و بندگی\nجوشیده خاطر ما را برده\nبه جنگ مرگ و زندگی";
    expect((await draftOf(file("a.txt", song))).text).toBe(song.replaceAll("\n", "\n\n"));
  });

  test("loses numbers and running heads of its pages, and says so", async () => {
    const pages = [1, 2, 3, 4].map(
      (page) => `بولتن کانون – شمارهٔ ۷\n\nبند ${"الف ب پ ت".split(" ")[page - 1]} از متن این بولتن است.\n\n- ${page} -`,
    );
    const { text, removed } = await draftOf(file("a.txt", pages.join("\f")));
    expect(text).toBe(["الف", "ب", "پ", "ت"].map((it) => `بند ${it} از متن این بولتن است.`).join("\n\n"));
    expect(removed.filter(({ why }) => why.startsWith("شمارهٔ صفحه")).map(({ what }) => what)).toEqual([
      "- 1 -",
      "- 2 -",
      "- 3 -",
      "- 4 -",
    ]);
    expect(removed.filter(({ why }) => why.startsWith("سرصفحه"))).toHaveLength(4);
  });

  test("keeps a lone number, which may be of the text", async () => {
    const text = "در سال\n\n۱۳۵۷\n\nانقلاب شد و مردم به خیابان آمدند.";
    expect((await draftOf(file("a.txt", text))).text).toBe(text);
  });

  test("has, with what was removed, the letters of its file and no others", async () => {
    const line = fc.oneof(
      fc.constantFrom("- 1 -", "۲", "3", "صفحه ۴", "نظرات مسدود است", "بولتن", "متن [bookmark: _Hlk1] متن", "\f", "  "),
      fc.string({ unit: fc.constantFrom(..."ابپ تس لمن  هی.،\u00A0"), maxLength: 90 }),
    );
    const texts = fc.array(line, { minLength: 1, maxLength: 30 }).map((lines) => `سلام بر شما\n${lines.join("\n")}`);
    await fc.assert(
      fc.asyncProperty(texts, fc.constantFrom("a.txt", "a.md"), async (text, name) => {
        const draft = await draftOf(file(name, text));
        expect(lettersOf(draft)).toBe(bare(text));
        expect(draft.text).not.toMatch(/^\s|\s$|[^\S\n]{2}|\n{3}|(?<!\n)\n(?!\n)/);
      }),
      { numRuns: 500 },
    );
  });
});

describe("Markdown", () => {
  test("gives its heading as the title, without its mark", async () => {
    const draft = await draftOf(
      file("a.md", "# فراخوان به تجمع\n\nهمه را به تجمع در روز جمعه فرامی‌خوانیم.\n\n---\n\n* یک\n* دو"),
    );
    expect(draft).toMatchObject({
      title: { value: "فراخوان به تجمع", basis: "first-line" },
      kind: { value: "call", basis: "title" },
      text: "فراخوان به تجمع\n\nهمه را به تجمع در روز جمعه فرامی‌خوانیم.\n\n* یک\n\n* دو",
    });
    expect(draft.removed.map(({ what }) => what)).toEqual(["#", "---"]);
  });

  test("with our front matter says all of itself", async () => {
    const source = `---
id: one
title: "پیام به کنگره"
issuer: "جمعی از معلمان"
kind: message
date:
  printed: "۲۳ دی ۱۳۹۶"
  iso: "2018-01-13"
  jalali: "1396-10-23"
  inferred: false
place: تهران
source: https://example.org/1
file: a.txt
letters: x
removed:
  - what: "چاپ"
    why: "نوشتهٔ صفحهٔ وب"
    at: 4
---

متن پیام.
`;
    expect(await draftOf(file("a.md", source))).toMatchObject({
      title: { value: "پیام به کنگره", basis: "front-matter" },
      issuer: { value: "جمعی از معلمان", basis: "front-matter" },
      kind: { value: "message", basis: "front-matter" },
      date: { value: "2018-01-13", jalali: "1396-10-23", printed: "۲۳ دی ۱۳۹۶", basis: "front-matter" },
      removed: [{ what: "چاپ", why: "نوشتهٔ صفحهٔ وب", at: 4 }],
      place: "تهران",
      source: "https://example.org/1",
      text: "متن پیام.",
    });
  });

  test("with front matter of others is read as far as it is known", async () => {
    const source =
      "---\nعنوان: نامهٔ سرگشاده\nauthors: [مریم, زهرا]\ndate: 2021-03-04\ntags: [x]\n---\nمتن نامه این است.";
    expect(await draftOf(file("a.md", source))).toMatchObject({
      title: { value: "نامهٔ سرگشاده", basis: "front-matter" },
      issuer: { value: "مریم، زهرا" },
      date: { value: "2021-03-04", basis: "front-matter" },
    });
  });

  test.each([
    ["is not YAML", "---\na: [\n---\nمتن"],
    [
      "unfolds without end",
      `---\na: &a [x,x,x,x,x,x,x,x,x]\n${[..."bcdefgh"].map((name, at) => `${name}: &${name} [${Array(9).fill(`*${"abcdefg"[at]}`).join(",")}]`).join("\n")}\n---\nمتن`,
    ],
  ])("whose front matter %s is named", async (_what, source) => {
    expect(await outcomeOf(file("a.md", source))).toMatchObject({ state: "failed", reason: "front-matter" });
  });
});
