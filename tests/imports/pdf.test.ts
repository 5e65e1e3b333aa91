import { zlibSync } from "fflate";
import { describe, expect, test, vi } from "vitest";
import { UNREAD_PAGES } from "../../archive/explain/why-not";
import { PDF_MS, PDF_PAGE_MS } from "../../imports/limits";
import { draftOf, file, outcomeOf, outcomesOf } from "./brought";
import { line, type WrittenGlyph, writtenPdf } from "./written-pdf";

const CALL = [
  "همه زندانیان سیاسی باید بی قید و شرط آزاد شوند و",
  "اسلام و سالم دو کلمه اند و ما سلام می گوییم به شماها",
  "که در سال ۱۳۹۶ و در روز 12/3 با Human Rights بودید",
  "و برای آزادی آنان از همه مردم یاری می خواهیم تا روزی",
  "که دیگر هیچ کس در زندان نباشد.",
];

/** Lines of a page from its top downwards. */
const page = (lines: readonly string[], how: Partial<Parameters<typeof line>[1]> = {}, top = 540): WrittenGlyph[] =>
  lines.flatMap((text, at) => line(text, { y: top - 18 * at, ...how }));
const pdf = (...pages: readonly (readonly WrittenGlyph[])[]) => file("a.pdf", writtenPdf(pages));

describe("the text of a PDF", () => {
  test.each([
    ["as they are seen, from the left", { order: "seen" }],
    ["as they are read, from the right", { order: "read" }],
    ["with no spaces but gaps", { hasNoSpaces: true }],
    ["from left to right, by a program that knows of nothing else", { order: "backwards" }],
  ] as const)("is that of its lines, letter by letter, where the letters stand %s", async (_how, how) => {
    expect((await draftOf(pdf(page(CALL, how)))).text).toBe(CALL.join(" "));
  });

  test("has plain letters for those that are drawn in the form that their place asks for, and for several in one", async () => {
    const forms: Readonly<Record<string, string>> = { ب: "ﺑ", ه: "ﻫ", م: "ﻣ", س: "ﺳ", ن: "ﻨ", ش: "ﺷ", لا: "ﻻ" };
    const drawn = page(CALL).map((glyph) => ({ ...glyph, text: forms[glyph.text] ?? glyph.text }));
    expect((await draftOf(pdf(drawn))).text).toBe(CALL.join(" "));
  });

  test("has لا where a file says ال of the glyph that is both, or gives the two from the wrong side", async () => {
    const lines = ["اطلاعیه کارگران و معلمان درباره اعتصاب", "و سلام بر همه آنان که در خیابان ها هستند."];
    const turned = page(lines).map((glyph) => ({ ...glyph, text: glyph.text === "لا" ? "ال" : glyph.text }));
    expect((await draftOf(pdf(turned))).text).toContain("اطلاعیه کارگران و معلمان درباره اعتصاب");
    expect((await draftOf(pdf(turned))).text).toContain("سلام بر همه");
    const apart = page(["اطالعیه کارگران و معلمان درباره اعتصاب", lines[1] ?? ""]);
    expect((await draftOf(pdf(apart))).text).toContain("اطلاعیه کارگران");
  });

  test("is free of signs that stand for what only stretches a word", async () => {
    const stretched = page([
      "حزبe ما برe آن است که زنeدان ها بسeته شوند و مرeدم",
      "آزاeد باشند و هیeچ کسی را برای سخن گفeتن نگیرند.",
    ]);
    const { text } = await draftOf(pdf(stretched));
    expect(text).toContain("زندان ها بسته شوند و مردم");
    expect(text).toContain("آزاد باشند و هیچ کسی را برای سخن گفتن نگیرند.");
  });

  test.each([
    ["far apart", { x: 190, top: 494 }],
    // As browsers set columns unless told otherwise: the widest line ends a letter's size before the next column.
    ["one letter's size apart", { x: 258, top: 500 }],
  ])(
    "goes down the right column first, and under a title that stands across both, where they are %s",
    async (_how, { x, top }) => {
      const right = [
        "ما از همه مردم می",
        "خواهیم که برای آزادی",
        "زندانیان سیاسی به",
        "میدان بیایند و از",
        "خانواده های آنان",
      ];
      const left = [
        "پشتیبانی کنند تا همه",
        "کسانی که در بند هستند",
        "به خانه های خود باز",
        "گردند و دیگر کسی",
        "زندانی نباشد.",
      ];
      const title = "فراخوان کارگران و معلمان برای آزادی همه زندانیان سیاسی";
      const drawn = [...page([title]), ...page(right, { x: 390 }, 500), ...page(left, { x }, top)];
      const draft = await draftOf(pdf(drawn));
      expect(draft.text).toBe(`${title}\n\n${[...right, ...left].join(" ")}`);
      expect(draft.title.value).toBe(title);
    },
  );

  test("has paragraphs where there was room for the next word, and words that the end of a line had cut", async () => {
    const lines = [
      "بند یکم این است که همه زندانیان سیاسی باید آزاد شوند و بی",
      "درنگ به خانه برگردند.",
      "بند دوم این است که دانشجویان باید به دانشگاه های خود بازگر",
      "دند و کارگران بتوانند گردهم بیایند.",
    ];
    expect((await draftOf(pdf(page(lines, { size: 11 })))).text).toBe(
      "بند یکم این است که همه زندانیان سیاسی باید آزاد شوند و بی درنگ به خانه برگردند.\n\nبند دوم این است که دانشجویان باید به دانشگاه های خود بازگردند و کارگران بتوانند گردهم بیایند.",
    );
  });

  test("loses its running heads and page numbers, which are told, and goes on across its pages", async () => {
    const pages = [CALL.slice(0, 2), CALL.slice(2, 4), CALL.slice(4)].map((lines, at) => [
      ...page(["دفتر نخست بیانیه ها"], {}, 570),
      ...page(lines),
      ...line("۱۲۳"[at] ?? "", { x: 210, y: 20 }),
    ]);
    const { text, removed } = await draftOf(pdf(...pages));
    expect(text).toBe(CALL.join(" "));
    expect(removed.filter(({ what }) => what === "دفتر نخست بیانیه ها")).toHaveLength(3);
    expect(removed.flatMap(({ what, why }) => (why.startsWith("شمارهٔ صفحه") ? [what] : []))).toEqual(["۱", "۲", "۳"]);
  });

  test("is read as the page is shown, where it is turned", async () => {
    const pages = [
      [...page(CALL.slice(0, 3)), ...line("۱", { x: 210, y: 20 })],
      [...page(CALL.slice(3)), ...line("۲", { x: 210, y: 20 })],
    ];
    const turned = file("a.pdf", writtenPdf(pages, { isTurned: true }));
    expect((await draftOf(turned)).text).toBe(CALL.join(" "));
  });

  test("is not taken from outside of the page, nor twice where letters are drawn twice", async () => {
    const bold = page(CALL).flatMap((glyph) => [glyph, { ...glyph, x: glyph.x + 0.3 }]);
    const outside = line("این جا بیرون است", { y: 900 });
    expect((await draftOf(pdf([...bold, ...outside]))).text).toBe(CALL.join(" "));
  });
});

describe("a PDF is named for what it is", () => {
  const long = [...CALL, ...CALL, ...CALL];

  test("where its pages are pictures, or some of them are", async () => {
    expect(await outcomeOf(pdf([]))).toMatchObject({ state: "failed", reason: "pdf-no-text" });
    expect(await outcomeOf(pdf(page(CALL), [], []))).toMatchObject({ state: "read", pages: { read: 1, of: 3 } });
    // Who looks for what stands on the others is told.
    expect((await draftOf(pdf(page(CALL), [], []))).removed).toContainEqual(
      expect.objectContaining({ what: UNREAD_PAGES, count: 2 }),
    );
  });

  test("where its letters stand for no text", async () => {
    const bare = file("a.pdf", writtenPdf([page(long)], { hasUnicode: false }));
    expect(await outcomeOf(bare)).toMatchObject({ state: "failed", reason: "pdf-rubbish" });
    const shifted = page(long).map((glyph) => ({
      ...glyph,
      text: glyph.text.replace(/[ا-ی]/g, (letter) => String.fromCharCode(0x628 + ((letter.charCodeAt(0) * 7) % 23))),
    }));
    expect(await outcomeOf(pdf(shifted))).toMatchObject({ state: "failed", reason: "pdf-rubbish" });
  });

  test("where it is in another language", async () => {
    const english = line("Nothing of this is Persian", { y: 500 });
    expect(await outcomeOf(pdf(english))).toMatchObject({ state: "skipped", reason: "no-persian" });
  });

  test("where it has a password, or unpacks to far more than its size", async () => {
    const locked = file("a.pdf", writtenPdf([page(CALL)], { isLocked: true }));
    expect(await outcomeOf(locked)).toMatchObject({ state: "failed", reason: "encrypted" });
    const packed = zlibSync(new Uint8Array(60 << 20));
    const bomb = file("a.pdf", writtenPdf([page(CALL)], { packed }));
    expect(await outcomeOf(bomb)).toMatchObject({ state: "failed", reason: "bomb" });
  });

  test("where one of its pages is damaged: the others are read", async () => {
    const [whole, broken] = [writtenPdf([page(CALL), page(CALL)]), "/Contents 9 0 R"];
    const text = Buffer.from(whole).toString("latin1");
    expect(text).toContain(broken);
    const cut = file("a.pdf", Buffer.from(text.replace(broken, "/Contents 9 0 (R"), "latin1"));
    expect(await outcomeOf(cut)).toMatchObject({ state: "read", pages: { read: 1, of: 2 } });
  });

  test("where a page takes too long, or all of it does: it is given up, and what comes after it is read", async () => {
    // What is drawn comes a thousand steps at a time, and the clock is looked at with each.
    const many = Array.from({ length: 1500 }, (_, at) => ({ text: "ا", x: at % 400, y: 20 + (at % 500) }));
    const slow = pdf(many);
    const now = vi.spyOn(performance, "now");
    const after = file("b.txt", CALL.join(" "));
    for (const ms of [PDF_PAGE_MS, PDF_MS]) {
      let clock = 0;
      now.mockImplementation(() => {
        clock += ms;
        return clock;
      });
      expect((await outcomesOf([slow, after])).map((each) => ("reason" in each ? each.reason : each.state))).toEqual([
        "too-slow",
        "read",
      ]);
    }
    now.mockRestore();
    expect(await outcomeOf(pdf(page(CALL)))).toMatchObject({ state: "read" });
  });

  test("where it is cut short, or none", async () => {
    const whole = writtenPdf([page(CALL)]);
    expect(await outcomeOf(file("a.pdf", whole.subarray(0, 300)))).toMatchObject({
      state: "failed",
      reason: "damaged",
    });
    expect(await outcomeOf(file("a.pdf", "متن"))).toMatchObject({ state: "failed", reason: "damaged" });
  });
});
