import { describe, expect, test } from "vitest";
import { Archive } from "../../archive/archive";
import { Collection } from "../../archive/collection";
import { compileArchive } from "../../archive/compile/compile";
import { buildIndex } from "../../archive/index/build-index";
import { TextIndex } from "../../archive/index/text-index";
import { RANKING } from "../../archive/ranking";
import { Finder } from "../../archive/retrieve/finder";
import { statementSource } from "./statement-source";

/** Other texts, so that words are as rare as in an archive. */
const OTHERS = [
  "کشاورزان جنوب از کمبود آب و گرانی کود گلایه دارند و برداشت گندم را به پاییز انداخته‌اند.",
  "نمایشگاه کتاب امسال با حضور ناشران چند کشور در محل تازه‌ای برپا می‌شود.",
  "تیم والیبال دانش‌آموزان در دیدار پایانی با نتیجهٔ نزدیک پیروز میدان شد.",
  "پژوهشگران گونهٔ کمیابی از پرندگان را در تالاب‌های شمال شناسایی کردند.",
].map((text, at) => ({ id: `other-${at}`, title: "", text }));

interface Text {
  readonly title?: string;
  readonly text: string;
}

/** Which of two rows comes first, whichever is read first. */
function firstOf(query: string, closer: Text, other: Text): string[] {
  const rows = [
    { id: "closer", title: "", ...closer },
    { id: "other", title: "", ...other },
  ];
  return [rows, [...rows].reverse()].map((two) => {
    const hits = new Collection([...two, ...OTHERS]).lookup(query, 10);
    expect(hits.map(({ trace }) => trace)).not.toContain("exact");
    return hits[0]?.row.id ?? "";
  });
}

describe("of two rows with the same words, that comes first", () => {
  test.each([
    [
      "آزادی بیان چیست؟",
      "در این دوره آزادی بیان محدود بود و نویسندگان بسیاری کشور را ترک کردند.",
      "در این دوره بیان محدود بود و نویسندگان بسیاری آزادی کشور را ترک کردند.",
    ],
    [
      "نفت چرا ملی شد و صنعت نفت به چه کسانی رسید",
      "پس از آن صنعت نفت کشور ملی اعلام شد و کارگران بسیاری به خیابان آمدند.",
      "پس از آن نفت کشور ملی اعلام شد و کارگران بسیاری صنعت به خیابان آمدند.",
    ],
    [
      "خاتمهٔ اعدام‌ها در ایران",
      "کارزار خواهان خاتمهٔ اعدام‌ها در ایران است، همین امروز و بی هیچ شرطی.",
      "کارزار در ایران خواهان اعدام‌ها است، خاتمهٔ همین امروز و بی هیچ شرطی.",
    ],
  ])("which has them in a row: %s", (query, inARow, apart) => {
    const found = [inARow, apart].map((text, at) => ({ id: String(at), title: "", text }));
    for (const rows of [found, [...found].reverse()]) {
      expect(new Collection([...rows, ...OTHERS]).lookup(query, 2).map(({ row }) => row.id)).toEqual(["0", "1"]);
    }
  });

  test("which has them in a row, where neither words nor letters tell them apart", () => {
    const texts = ["نشست برگزار شد دربارهٔ آب و خاک ایران", "نشست برگزار شد دربارهٔ خاک و آب ایران"];
    const sources = texts.map((text) => ({ text, units: [[0, text.length] as const] }));
    const index = new TextIndex(buildIndex(texts.map((text) => ({ text, about: "" }))));
    const first = (row: number) =>
      new Finder(sources, index, { ...RANKING, words: 1, row }).find("کشاورزان می‌پرسند خاک و آب چه شد").findings[0];
    expect(first(0)?.source).toBe(0);
    expect(first(RANKING.row)?.source).toBe(1);
  });

  test("whose title says them, before one that mentions them in passing", () => {
    const text = "مقام‌های شهر دربارهٔ زلزله و بازسازی خانه‌ها با مردم گفت‌وگو کردند و گزارشی دادند.";
    expect(firstOf("زلزلهٔ بم چه بود", { title: "زلزلهٔ بم", text }, { title: "شورای شهر", text: `${text} بم` })).toEqual(
      ["closer", "closer"],
    );
  });
});

const source = (id: string, title: string, issuer: string, text: string) =>
  statementSource({ id, title, issuer, text });

/** Statements found by what is typed, the best first, whichever is read first. */
async function typed(query: string, sources: readonly ReturnType<typeof source>[]): Promise<string[][]> {
  return Promise.all(
    [sources, [...sources].reverse()].map(async (some) => {
      const { files, digests } = await compileArchive(some);
      const archive = await Archive.load(files, digests);
      const { hits } = archive.lookup(query, { for: "search", limit: 10 });
      expect(hits.map(({ trace }) => trace)).toEqual(["related", "related"]);
      return hits.map(({ statement }) => statement.id);
    }),
  );
}

describe("of two statements with the words typed, that comes first", () => {
  const text = "معلمان برای دستمزد و بیمه گرد هم آمدند و کانون شهر از خواسته‌هایشان پشتیبانی کرد.";

  test("which they say the issuer of", async () => {
    const sources = [
      source("passing", "گردهمایی", "انجمن نویسندگان", `${text} معلمان، معلمان.`),
      source("own", "گردهمایی", "کانون معلمان", text),
    ];
    expect(await typed("کانون معلمان ", sources)).toEqual([
      ["own", "passing"],
      ["own", "passing"],
    ]);
  });

  test("which they say the title of", async () => {
    const sources = [
      source("passing", "گردهمایی", "انجمن", `${text} بیمه، بیمه و دستمزد.`),
      source("own", "بیمه و دستمزد", "انجمن", text),
    ];
    expect(await typed("دستمزد بیمه ", sources)).toEqual([
      ["own", "passing"],
      ["own", "passing"],
    ]);
  });

  test("which has them in a row", async () => {
    const sources = [
      source(
        "apart",
        "گردهمایی",
        "انجمن",
        "کارگران دستمزد عادلانه و افزایش بیمه می‌خواهند؛ افزایش، همین امروز و افزایش!",
      ),
      source("row", "گردهمایی", "انجمن", "کارگران بیمهٔ عادلانه و افزایش دستمزد می‌خواهند؛ همین امروز و نه سال دیگر."),
    ];
    expect(await typed("چرا افزایش دستمزد برای همهٔ کارگران ", sources)).toEqual([
      ["row", "apart"],
      ["row", "apart"],
    ]);
  });
});

test.each(["کارناوال", "کارناوال ", "کارنا", "کارناوال شهر"])(
  "a statement is found by a word of its title alone, and shown from its beginning: %s",
  async (query) => {
    const text = "معلمان برای دستمزد و بیمه گرد هم آمدند.";
    const { files, digests } = await compileArchive([
      source("named", "کارناوال پاییز", "انجمن", text),
      source("other", "گردهمایی", "انجمن", text),
    ]);
    const archive = await Archive.load(files, digests);
    const { hits } = archive.lookup(query, { for: "search", limit: 10 });
    expect(hits.map(({ statement }) => statement.id)).toEqual(["named"]);
    expect(hits[0]).toMatchObject({ trace: "related", coverage: 0, marks: [] });
    expect(hits[0]?.excerpts[0].text).toBe(text);
    expect(archive.lookup(query, { for: "selection", limit: 10 }).hits).toEqual([]);
  },
);

test("of two rows that say the same words, that which spells them as asked comes first", () => {
  const query = "مردم به خانه‌های خود بازگشتند و درها را گشودند";
  const rows = [
    { id: "apart", title: "", text: `آن روز ${query.replaceAll("\u200c", " ")}. شب شد.` },
    { id: "as asked", title: "", text: `آن روز ${query}. شب شد.` },
  ];
  for (const two of [rows, [...rows].reverse()]) {
    const hits = new Collection([...two, ...OTHERS]).lookup(query, 2);
    expect(hits.map(({ row, trace }) => [row.id, trace])).toEqual([
      ["as asked", "exact"],
      ["apart", "respelled"],
    ]);
  }
});
