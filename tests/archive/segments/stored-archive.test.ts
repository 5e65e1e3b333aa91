import fc from "fast-check";
import { describe, expect, it, test, vi } from "vitest";
import { queryOf } from "../../../archive/align/query";
import type { Archive } from "../../../archive/archive";
import { Library, type LibraryPart } from "../../../archive/library";
import { StoredArchive } from "../../../archive/segments/stored-archive";
import type { Hit } from "../../../archive/types";
import { termsOf } from "../../../persian/terms";
import { statementOfText } from "../../kept/statement-of-text";
import { statements, archive as whole } from "../bundled";
import { RESPELLINGS } from "../respell";
import { runOf } from "../runs";
import { segmentsOf } from "./in-memory";

const OWN = { id: "abcd1234", name: "بایگانی من" };
const LIMIT = 20;
/** Fewer letters, as of «با بیانیه ها و», stand with a change in more passages than are looked at. */
const FEWEST_LETTERS = 20;
const quotation = runOf(4, 60).filter((text) => text.replaceAll(" ", "").length >= FEWEST_LETTERS);

const stored = new StoredArchive(segmentsOf(statements, 2), OWN);
const library = new Library([stored]);
const inMemory = new Library([whole as Archive]);

/** A hit by what it says, whatever archive it is of. */
const told = ({ statement: { title }, trace, coverage, range, marks, alignment, excerpts, sentences }: Hit) => ({
  title,
  trace,
  coverage,
  range,
  marks,
  alignment,
  excerpts,
  sentences,
});

/** Of what holds less of a damaged text, not all is opened: some stock words of it stand in many. */
const LEAST_HELD = 0.1;

const quotationsOf = async (library: Library, text: string) =>
  (await library.lookup(text, { for: "selection", limit: LIMIT })).hits
    .filter(({ trace, coverage }) => trace !== "related" && coverage >= LEAST_HELD)
    .map(told);

/** Three stock words are left of no text: «جمهوری اسلامی از» stands in more passages than are looked at. */
const shortened = (text: string) =>
  text
    .split(" ")
    .filter((_, at) => at % 7 !== 5)
    .join(" ");
const misread = (text: string) =>
  Array.from(text, (letter, at) => (at % 11 === 5 && /\p{L}/u.test(letter) ? "ژ" : letter)).join("");

const NOISES = { "as it stands": (text: string) => text, misread, shortened, ...RESPELLINGS };

describe("an archive that is read from its segments", () => {
  it.each(Object.entries(NOISES))("says of a quotation what one in memory says: %s", async (_, noise) => {
    await fc.assert(
      fc.asyncProperty(quotation, async (text) => {
        expect(await quotationsOf(library, noise(text))).toEqual(await quotationsOf(inMemory, noise(text)));
      }),
      { numRuns: 15 },
    );
  });

  it("knows of each word, function words too, in how many passages it stands", async () => {
    const { corpus } = whole as Archive;
    for (const { text } of statements) {
      const terms = new Set(termsOf(queryOf(text).text).map(({ term }) => term));
      const own = await stored.corpusOf(text);
      expect([...terms].map((term) => [term, own.passagesWith(term)])).toEqual(
        [...terms].map((term) => [term, corpus.passagesWith(term)]),
      );
    }
  });

  it("counts with the others what words tell", async () => {
    const [one, others] = [statements.slice(0, 2), statements.slice(2)];
    const parts = [one, others].map((of, at) => new StoredArchive(segmentsOf(of), { ...OWN, id: `abcd123${at}` }));
    const both = new Library(parts);
    await fc.assert(
      fc.asyncProperty(quotation, async (text) => {
        const [own, alone] = [await quotationsOf(both, text), await quotationsOf(inMemory, text)];
        // Of a few words that one says exactly, another archive may have more that is like them.
        expect(own).toEqual(expect.arrayContaining(alone));
        // Two texts may say the same few words: their scores then differ by less than .0001, and by more or less in other archives.
        const [first] = alone;
        const asGood = alone.filter(({ trace, coverage }) => trace === first?.trace && coverage === first?.coverage);
        if (first) expect(asGood).toContainEqual(own[0]);
        else expect(own).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  it("reads a statement with a quotation in it, and no other archive's", async () => {
    const [statement] = statements;
    const id = `${OWN.id}/${statement?.id}`;
    const text = statement?.text.slice(300, 500) ?? "";
    const [own, bundled] = [await library.read(id, text), await inMemory.read(statement?.id ?? "", text)];
    expect(own).toEqual({ ...bundled, statement: { ...bundled?.statement, id, archive: OWN } });
    expect((await library.read(id, null))?.marks).toEqual([]);
    for (const unknown of [statement?.id ?? "", `${OWN.id}/none`, `zzzz1234/${statement?.id}`]) {
      expect(await library.read(unknown, null)).toBeUndefined();
    }
  });

  it("finds the quotations among a page's sentences, and none among others", async () => {
    const sentences = statements
      .flatMap(({ text }) => text.split(/(?<=[.؟!])\s+/).filter((it) => it.length > 60))
      .slice(0, 25);
    const others = ["باغداران دامنهٔ کوه می‌گویند گردوی امسال زودتر رسیده و پوست سبز آن نازک‌تر است", "", "…"];
    const texts = sentences.flatMap((sentence, at) => [others[at % others.length] ?? "", sentence]);
    const of = async (library: Library) =>
      Promise.all(texts.map(async (text) => (await library.quotationsOf(text, 3)).map(told)));
    expect(await of(library)).toEqual(await of(inMemory));
  });

  it("lists what it holds, of a great one the first", async () => {
    const { statements: listed, others } = await library.contents(3);
    expect(listed.map(({ title }) => title)).toEqual(statements.slice(0, 3).map(({ title }) => title));
    expect(listed.every(({ archive }) => archive?.id === OWN.id)).toBe(true);
    expect(others).toBe(statements.length - 3);
  });
});

test("what many statements say is said to stand in so many at least", async () => {
  const sentence = "باغداران دامنهٔ کوه می‌گویند گردوی امسال زودتر رسیده و پوست سبز آن نازک‌تر است";
  const saying = (count: number) =>
    new Library([
      new StoredArchive(
        segmentsOf(Array.from({ length: count }, (_, at) => statementOfText(`say-${at}`, sentence))),
        OWN,
      ),
    ]);
  const few = await saying(3).lookup(sentence, { for: "selection", limit: 5 });
  expect([few.total, few.isMore]).toEqual([3, undefined]);
  const many = await saying(60).lookup(sentence, { for: "selection", limit: 5 });
  expect(many.isMore).toBe(true);
  expect(many.total).toBeGreaterThanOrEqual(12);
});

test("a text that is no query is found as it stands, whatever of it looks like one", async () => {
  const quoted = "باغداران دامنهٔ کوه می‌گویند گردوی امسال زودتر رسیده و پوست سبز آن نازک‌تر است";
  const library = new Library([new StoredArchive(segmentsOf([statementOfText("one", quoted)]), OWN)]);
  for (const around of ["تاریخ: ۱۲ دی ۱۳۹۶", "صادرکننده: خبرگزاری دره", "-باغداران"]) {
    const text = `${around} بود. ${quoted}`;
    const { hits } = await library.search(text, { limit: 5, isPlain: true });
    expect(hits, around).toHaveLength(1);
    expect(hits).toEqual((await library.lookup(text, { for: "selection", limit: 5 })).hits);
  }
});

test("what could not be read once is read at the next question", async () => {
  const store = segmentsOf([statementOfText("one", "باغداران دامنهٔ کوه می‌گویند گردوی امسال زودتر رسیده است")]);
  const gramCounts = vi.spyOn(store, "gramCounts").mockRejectedValueOnce(new Error("busy"));
  const archive = new StoredArchive(store, OWN);
  const ask = () => archive.about("گردوی امسال زودتر رسیده است", "selection");
  await expect(ask()).rejects.toThrow("busy");
  expect((await ask()).views).toHaveLength(1);
  gramCounts.mockRestore();
});

describe("what is typed", () => {
  const rows = Array.from({ length: 400 }, (_, at) => ({
    ...statementOfText(`row-${at}`, `گزارش شمارهٔ ${at} دربارهٔ کشاورزی در روستای ${at % 2 === 0 ? "گلدره" : "سنگستان"}`),
    issuer: at % 100 === 7 ? "شورای روستا" : "ادارهٔ آمار",
    date: {
      printed: "",
      iso: `20${10 + (at % 10)}-05`,
      inferred: false,
      written: statementOfText("", "").date.written,
    },
  }));
  const many: LibraryPart = new StoredArchive(segmentsOf(rows, 150), OWN);
  const search = (text: string, limit = 50) => new Library([many]).search(text, { limit });

  test("is completed from its first letters", async () => {
    expect((await search("گلد")).hits.length).toBe(50);
    expect((await search("گلد ")).hits).toEqual([]);
  });

  test("of many the closest are answered, and it is said that there are more", async () => {
    const { total, isMore } = await search("کشاورزی");
    expect(isMore).toBe(true);
    expect(total).toBeLessThan(rows.length);
    expect((await search("شمارهٔ ۳۱۷ روستای سنگستان")).hits[0]?.statement.id).toBe(`${OWN.id}/row-317`);
  });

  test("filters hold for all of the archive", async () => {
    const { total, hits, isMore } = await search("صادرکننده:«شورای روستا»");
    expect([total, isMore]).toEqual([4, false]);
    expect(hits.map(({ statement }) => statement.id).sort()).toEqual(
      [107, 207, 307, 7].map((at) => `${OWN.id}/row-${at}`),
    );
    expect((await search("کشاورزی صادرکننده:«شورای روستا»")).total).toBe(4);
    expect((await search("تاریخ:۲۰۱۳ گلدره")).total).toBe(0);
    const inYear = await search("date:2013 سنگستان");
    expect([inYear.total, inYear.isMore]).toEqual([40, false]);
  });

  test("more pass a filter than are opened: it is said", async () => {
    const { total, isMore } = await search("-صادرکننده:«شورای روستا»");
    expect([total, isMore]).toEqual([300, true]);
  });
});
