import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LONGEST_EXCERPT } from "../../archive/excerpt/excerpt";
import type { Hit } from "../../archive/types";
import { termsOf } from "../../persian/terms";
import { writtenWordsOf } from "../../persian/written-words";
import { archive, statements, textOf } from "./bundled";
import { RESPELLINGS } from "./respell";
import { runOf } from "./runs";

const select = (text: string) => archive.lookup(text, { for: "selection", limit: 10 });
const search = (text: string) => archive.lookup(text, { for: "search", limit: 10 });
const ids = (hits: readonly Hit[]) => hits.map(({ statement }) => statement.id);
const squeezed = (text: string) =>
  termsOf(text)
    .map(({ letters }) => letters)
    .join("");

const lettersOf = new Map(statements.map(({ id, text }) => [id, squeezed(text)]));

/** Statements that hold these very letters: a run may stand in more than one. */
const holders = (run: string) =>
  [...lettersOf].filter(([, letters]) => letters.includes(squeezed(run))).map(([id]) => id);

const hasMeaning = (run: string) => termsOf(run).some(({ stop }) => !stop);
/** White space parts dashes and brackets too, which are no words. */
const isThreeWords = (run: string) => writtenWordsOf(run).length >= 3;
const respelling = fc.constantFrom(...Object.keys(RESPELLINGS));

describe("a selection", () => {
  test("of any sentence finds the statement it comes from, first", () => {
    for (const { id, text } of statements) {
      for (const sentence of text.split(/(?<=[.!؟])\s+|\n+/)) {
        if (termsOf(sentence).length < 3) continue;
        const [first] = ids(select(sentence).hits);
        expect(holders(sentence), sentence).toContain(first);
        expect(holders(sentence)).toContain(id);
      }
    }
  });

  test("that one statement says word for word finds it before another that says it with other words between", () => {
    const [first] = select("برای آزادی زندانیان سیاسی").hits;
    expect(first).toMatchObject({ statement: { id: "hafte-hambastegi-daneshjuyan" }, trace: "exact" });
  });

  test("of three words that a statement joins elsewhere finds it too", () => {
    for (const run of ["دانشجویان در بند", "در بند و"]) expect(holders(run)).toContain(ids(select(run).hits)[0]);
  });

  test("of three words or more in a row finds a statement that holds them, first", () => {
    fc.assert(
      fc.property(runOf(3, 60).filter(hasMeaning).filter(isThreeWords), (run) => {
        expect(holders(run)).toContain(ids(select(run).hits)[0]);
      }),
      { numRuns: 300 },
    );
  });

  test("that begins and ends in the middle of words is found all the same", () => {
    expect(ids(select("فقا سلام بسیار خوشبختیم که در چنی").hits)).toEqual(["payam-be-kongere-12"]);
    fc.assert(
      fc.property(runOf(8, 40), (run) => {
        const inner = run.split(" ").slice(1, -1).join(" ");
        expect(holders(inner)).toContain(ids(select(run.slice(1, -1)).hits)[0]);
      }),
      { numRuns: 200 },
    );
  });

  test("of five function words in a row finds them too", () => {
    expect(ids(select("این است که ما در").hits)).toEqual(["payam-be-kongere-12"]);
  });

  test("is found however the page spells it", () => {
    fc.assert(
      fc.property(runOf(4, 40).filter(hasMeaning), respelling, (run, how) => {
        expect(holders(run)).toContain(ids(select(RESPELLINGS[how]?.(run) ?? "").hits)[0]);
      }),
      { numRuns: 400 },
    );
  });

  test("across paragraphs is found, with an excerpt of each", () => {
    const text = textOf("azadi-dastgirshodegan-khuzestan").slice(500, 2000);
    const [hit] = select(text).hits;
    expect(hit?.statement.id).toBe("azadi-dastgirshodegan-khuzestan");
    expect(hit?.excerpts.length).toBeGreaterThan(1);
  });

  test("is found with a word left out, one put in and one in another form", () => {
    const quoted = "پرچم رهایی همه انسان ها را برافراشت";
    expect(ids(select(quoted).hits)[0]).toBe("payam-be-kongere-12");
  });

  test("of a paragraph that quotes one sentence finds the sentence", () => {
    const quoted = "این کنگره طنین کوبنده گام های طبقه کارگر ایران است که پرچم رهایی انسان را برافراشته است";
    const around = "خبرگزاری دیروز در صفحه نخست خود از قیمت سیب زمینی و پیاز در میدان تره بار نوشت و افزود:";
    const [hit] = select(`${around} «${quoted}» ${around}`).hits;
    expect(hit?.statement.id).toBe("payam-be-kongere-12");
    expect(marked(hit)).toContain("کوبنده");
  });

  test.each(["لوکزامبورگ", "هژمونیک", "خوزستان"])("of the one rare word %s finds it", (word) => {
    expect(select(word).hits.map((hit) => marked(hit))).toContainEqual(expect.arrayContaining([word]));
  });

  test.each([
    "دیروز هوا در تهران بسیار گرم بود و مردم به پارک رفتند",
    "تیم ملی فوتبال ایران در جام جهانی با حمایت مردم پیروز شد",
    "مردم",
    "ایران",
    "است",
    "و",
    "مردم ایران",
    "در این کشور",
    "۱۲",
    "قیمت دلار امروز در بازار آزاد تهران به رقم تازه ای رسید",
    "او در دانشگاه تهران درس خواند و سپس به آلمان رفت و در برلین زندگی کرد",
    "رئیس جمهوری اسلامی ایران در سفر به عراق با مقامات این کشور دیدار کرد",
    "وزارت بهداشت اعلام کرد که تعداد مبتلایان به کرونا افزایش یافته است",
    "hello world",
    "",
    "   ",
    "!؟،",
  ])("that shares at most everyday words finds nothing: %s", (text) => {
    expect(select(text)).toEqual({ hits: [], total: 0 });
  });
});

describe("a search", () => {
  test("finds the word being typed from its first letters on", () => {
    expect(ids(search("لوکزا").hits)).toEqual(["khusheha-ye-khashm-berlin"]);
    expect(marked(search("لوکزا").hits[0])).toEqual(["لوکزامبورگ"]);
  });

  test("does not complete a word that is finished", () => {
    expect(search("لوکزا ").hits).toEqual([]);
  });

  test("puts a statement with all words before those with some", () => {
    const found = ids(search("کنگره آنلاین کرونا").hits);
    expect(found[0]).toBe("davat-be-kongere-12");
    expect(found).toContain("payam-be-kongere-12");
  });

  test("puts words as they were typed before the same words apart", () => {
    expect(ids(search("خانواده های دادخواه").hits)[0]).toBe("davat-be-kongere-12");
  });

  test("takes digits as any keyboard gives them", () => {
    for (const typed of ["انترناسیونال ۲۳۲", "انترناسیونال 232", "انترناسیونال ٢٣٢"]) {
      expect(ids(search(typed).hits)[0]).toBe("hafte-hambastegi-daneshjuyan");
    }
  });

  test("gives as many as asked for and says how many there are", () => {
    const { hits, total } = archive.lookup("آزادی", { for: "search", limit: 2 });
    expect(hits.length).toBe(2);
    expect(total).toBeGreaterThan(2);
  });
});

describe("any text at all", () => {
  const anything = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom("\uD800", "\uDC00", "\u0301", "\u200C", "ﷺ", "ـ", "می", " ", "ها", "کارگر") }),
    runOf(1, 30),
  );

  test("is answered without throwing, with whole words marked in the statement's own spelling", () => {
    fc.assert(
      fc.property(anything, fc.constantFrom("selection" as const, "search" as const), (text, mode) => {
        for (const hit of archive.lookup(text, { for: mode, limit: 5 }).hits) expectSound(hit, text);
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    ["combining marks", "\u0301\u0316".repeat(125_000)],
    ["ZWNJ", `آزادی${"\u200C".repeat(250_000)}زندانیان`],
    ["halves of surrogate pairs", "\uD800".repeat(250_000)],
    ["one word again and again", "مردم ".repeat(50_000)],
    ["a quotation again and again", "آزادی زندانیان سیاسی ".repeat(12_000)],
  ])("a quarter of a million letters of %s are answered", (_, text) => {
    for (const mode of ["selection", "search"] as const) {
      const { hits, total } = archive.lookup(text, { for: mode, limit: 1 });
      expect(hits.length).toBe(Math.min(1, total));
    }
  });
});

describe("reading", () => {
  test("marks a quotation where it stands", () => {
    const quoted = "خانواده های دادخواه، تشکل های کارگران، معلمان و بازنشستگان";
    const reading = archive.read("davat-be-kongere-12", quoted);
    const text = reading?.statement.text ?? "";
    const found = reading?.marks.map((mark) => text.slice(...mark));
    expect(found?.join(" ")).toBe("خانواده های دادخواه تشکل های کارگران معلمان و بازنشستگان");
  });

  test("marks a word everywhere", () => {
    const reading = archive.read("davat-be-kongere-12", "کنگره");
    expect(reading?.marks.length).toBe(textOf("davat-be-kongere-12").split("کنگره").length - 1);
  });

  test("marks nothing without a query, and knows no statement of another name", () => {
    expect(archive.read("davat-be-kongere-12", null)?.marks).toEqual([]);
    expect(archive.read("no-such", null)).toBeUndefined();
    expect(archive.read("__proto__", "کنگره")).toBeUndefined();
  });

  test("an offset leads to the passage that holds it", () => {
    for (const { id } of statements) {
      archive.read(id, null)?.passages.forEach(([start, end], passage) => {
        expect(archive.passageAt(id, start)).toBe(passage);
        expect(archive.passageAt(id, end - 1)).toBe(passage);
      });
    }
    expect(archive.passageAt("no-such", 10)).toBe(0);
  });

  test("contents name every statement, without its text", () => {
    expect(archive.facts().map(({ id }) => id)).toEqual(statements.map(({ id }) => id));
    for (const facts of archive.facts()) expect(facts).not.toHaveProperty("text");
  });
});

function marked(hit: Hit | undefined): string[] {
  return hit?.excerpts.flatMap(({ text, marks }) => marks.map((mark) => text.slice(...mark))) ?? [];
}

/** @param asked of which words may stand in the title alone, where there is nothing to mark */
function expectSound({ statement, excerpts, marks: all }: Hit, asked: string): void {
  const whole = textOf(statement.id);
  const inTitle = new Set(termsOf(statement.title).map(({ term }) => term));
  const isNamed =
    all.length === 0 &&
    termsOf(asked).some(
      ({ term, letters }) => inTitle.has(term) || [...inTitle].some((word) => word.startsWith(letters)),
    );
  expect(excerpts.length).toBeGreaterThan(0);
  for (const { text, range, marks } of excerpts) {
    expect(whole.slice(...range)).toBe(text);
    expect(text.length).toBeLessThanOrEqual(LONGEST_EXCERPT);
    expect(`${whole.charAt(range[0] - 1)}|${whole.charAt(range[1])}`).toMatch(/^\s?\|\s?$/);
    let from = -1;
    for (const [start, end] of marks) {
      expect(start).toBeGreaterThan(from);
      expect(end).toBeGreaterThan(start);
      expect(text.charAt(start - 1)).not.toMatch(/[\p{L}\p{N}\p{M}]/u);
      expect(text.charAt(end)).not.toMatch(/[\p{L}\p{N}\p{M}]/u);
      from = end - 1;
    }
    if (!isNamed) expect(marks.length).toBeGreaterThan(0);
  }
}
