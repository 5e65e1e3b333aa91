import "fake-indexeddb/auto";
import { IDBFactory, IDBObjectStore } from "fake-indexeddb";
import fc from "fast-check";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { headingOf } from "../../archive/compile/heading-of";
import type { SaidOf } from "../../archive/compile/said-otherwise";
import { INDEX_VERSION } from "../../archive/index/index-version";
import { Library } from "../../archive/library";
import { StoredArchive } from "../../archive/segments/stored-archive";
import type { Statement } from "../../archive/types";
import {
  listArchives,
  readFactsOf,
  readStatements,
  readWhole,
  renameArchive,
  setOn,
  statementsKept,
} from "../../kept/archives";
import { commitArchive } from "../../kept/commit-archive";
import { KeptProblem } from "../../kept/kept-problem";
import { archivesToSearch, closeStore } from "../../kept/kept-segments";
import { RECORDS, withStore } from "../../kept/open-store";
import type { NewArchive } from "../../kept/publish";
import { type Revision, reviseArchive } from "../../kept/revise-archive";
import { statementOfText } from "./statement-of-text";

const ABOUT: NewArchive = { id: "aaaaaaaa", name: "بایگانی من", isOn: true, madeAt: "2026-01-01T00:00:00.000Z" };

function anew(): void {
  closeStore();
  globalThis.indexedDB = new IDBFactory();
}
beforeEach(anew);

/** Words enough that few sentences share many. */
const WORDS =
  "کارگر معدن سحرگاه فرمانداری دستمزد باغدار چشمه رودخانه روستا آموزگار مدرسه کودک دیوار پنجره خیابان بازار نان گندم باران برف کوهستان دریا کشتی ماهی پرنده آسمان ستاره تابستان زمستان درخت".split(
    " ",
  );

const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 9, maxLength: 30 })
  .map((words) => `${words.join(" و ")}.`);
const ofSentences = (id: string, sentences: readonly string[]) =>
  statementOfText(id, `عنوان ${id}\n\n${sentences.join("\n\n")}`);

/** Where the title is the first paragraph, as an import says it. */
function headed(statement: Statement): Statement {
  const { heading: _, ...others } = statement;
  const heading = headingOf(others.text, others.title);
  return heading ? { ...others, heading } : others;
}

const someStatements = fc
  .array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 7 })
  .map((all) => all.map((sentences, at) => headed(ofSentences(`doc-${at}`, sentences))));

const said: fc.Arbitrary<Partial<SaidOf>> = fc.record(
  { title: fc.constantFrom("نامهٔ سرگشاده", "عنوان doc-1"), issuer: fc.constantFrom("انجمن باغداران", "") },
  { requiredKeys: [] },
);
const revision = fc.record({
  deleted: fc.array(fc.nat(9), { maxLength: 5 }).map((all) => new Set(all.map((at) => `doc-${at}`))),
  said: fc
    .array(fc.tuple(fc.nat(9), said), { maxLength: 4 })
    .map((all) => new Map(all.map(([at, it]) => [`doc-${at}`, it]))),
}) satisfies fc.Arbitrary<Revision>;

/** What an archive is after a revision, by what it was. */
const revised = (statements: readonly Statement[], { deleted, said }: Revision): Statement[] =>
  statements.flatMap((it) => (deleted.has(it.id) ? [] : headed({ ...it, ...said.get(it.id) })));

const kept = async () => {
  const statements: Statement[] = [];
  for await (const statement of readStatements(ABOUT.id)) statements.push(statement);
  return statements;
};

/** All that the archive answers: to quotations, to words, to filters; its contents; a statement that is read. */
async function answers(texts: readonly string[], ids: readonly string[]) {
  const stored = (await archivesToSearch()).map(({ about, segments }) => new StoredArchive(segments, about));
  const library = new Library(stored);
  const asked = texts.map(async (text) => [
    await library.lookup(text, { for: "selection", limit: 9 }),
    await library.search(text.slice(0, 40), { limit: 9 }),
    await stored[0]?.corpusOf(text).then(({ passages, passagesWith }) => [passages, ...WORDS.map(passagesWith)]),
  ]);
  return [
    await Promise.all(asked),
    await library.search("صادرکننده:«انجمن باغداران»", { limit: 9 }),
    await library.search("بار", { limit: 9 }),
    await library.contents(99),
    await Promise.all(ids.map((id) => library.read(`${ABOUT.id}/${id}`, texts[0] ?? null))),
    await statementsKept(),
    await kept(),
  ];
}

describe("an archive of which documents were deleted and others are said otherwise", () => {
  test("answers as one that was imported so", async () => {
    await fc.assert(
      fc.asyncProperty(
        someStatements,
        fc.array(revision, { minLength: 1, maxLength: 2 }),
        fc.integer({ min: 2, max: 9 }),
        async (statements, revisions, perSegment) => {
          const texts = statements.flatMap(({ text }) => text.split("\n\n").slice(1, 2));
          const ids = statements.map(({ id }) => id);
          const isFull = ({ units }: { units: number }) => units >= perSegment;
          anew();
          await commitArchive(ABOUT, statements, undefined, { isFull });
          for (const revision of revisions) await reviseArchive(ABOUT.id, revision);
          const own = await answers(texts, ids);
          anew();
          await commitArchive(ABOUT, revisions.reduce(revised, statements), undefined, { isFull });
          expect(own).toEqual(await answers(texts, ids));
        },
      ),
      { numRuns: 4 },
    );
  });

  const three = ["one", "two", "three"].map((id) =>
    statementOfText(
      id,
      `${id === "two" ? "باغداران دره از خشک شدن چشمه‌ها" : "آموزگاران شهر بالا از چاه مدرسه"} سخن گفتند.`,
    ),
  );
  const records = () =>
    withStore(async (store) => {
      const all = await Promise.all(RECORDS.map((name) => store.getAll(name)));
      return all.flat().reduce((sum, { length }) => sum + length, 0);
    });

  test("gives its space back, and says how much", async () => {
    await commitArchive(ABOUT, three);
    const before = await records();
    const told: [number, number][] = [];
    const { deleted, freed } = await reviseArchive(
      ABOUT.id,
      { deleted: new Set(["two", "unknown"]), said: new Map() },
      (...done) => told.push(done),
    );
    expect(deleted).toBe(1);
    expect(told).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
    expect(freed).toBeGreaterThan(0);
    expect(await records()).toBe(before - freed);
    expect((await listArchives())[0]).toMatchObject({ statements: 2, passages: 2, bytes: before - freed });
  });

  test("tells what was said before, and is that again once it is said again", async () => {
    await commitArchive(ABOUT, three);
    const { before } = await reviseArchive(ABOUT.id, {
      deleted: new Set(),
      said: new Map([["one", { issuer: "انجمن دیگر" }]]),
    });
    expect((await kept()).map(({ issuer }) => issuer)).toEqual(["انجمن دیگر", "انجمن نمونه", "انجمن نمونه"]);
    const { title, issuer, kind, date } = three[0] as Statement;
    expect(before).toEqual(new Map([["one", { title, issuer, kind, date }]]));
    await reviseArchive(ABOUT.id, { deleted: new Set(), said: before });
    expect(await kept()).toEqual(three);
  });

  test("may have none left, and takes in others again", async () => {
    await commitArchive(ABOUT, three);
    await reviseArchive(ABOUT.id, { deleted: new Set(["one", "two", "three"]), said: new Map() });
    expect(await listArchives()).toEqual([expect.objectContaining({ statements: 0, passages: 0, bytes: 0 })]);
    expect(await answers(["باغداران دره از خشک شدن چشمه‌ها سخن گفتند"], ["two"])).toBeDefined();
    await commitArchive(ABOUT, three);
    expect(await kept()).toEqual(three);
  });

  test("writes no record anew of a segment that has none of them, and never the number of another one again", async () => {
    await commitArchive(ABOUT, three, undefined, { isFull: () => true });
    const numbers = () =>
      withStore(async (store) => (await store.get("archives", ABOUT.id))?.segments.map(({ number }) => number));
    // So many are left that their places may stay free.
    const many = Array.from({ length: 60 }, (_, at) => statementOfText(`more-${at}`, `${three[0]?.text} ${at}`));
    await commitArchive(ABOUT, [...three, ...many], undefined, { isFull: ({ units }) => units >= 21 });
    expect(await numbers()).toEqual([3, 4, 5]);
    await reviseArchive(ABOUT.id, { deleted: new Set(["more-59"]), said: new Map() });
    expect(await numbers()).toEqual([3, 4, 6]);
    await reviseArchive(ABOUT.id, { deleted: new Set(["one", "more-58"]), said: new Map() });
    expect(await numbers()).toEqual([7, 4, 8]);
    expect(await kept()).toHaveLength(60);
  });

  test("is under today's rules, all of it, though it was under others", async () => {
    await commitArchive(ABOUT, three, undefined, { isFull: () => true });
    await withStore(async (store) => {
      const manifest = await store.get("archives", ABOUT.id);
      if (manifest) await store.put("archives", { ...manifest, indexVersion: INDEX_VERSION - 1 });
    });
    await reviseArchive(ABOUT.id, { deleted: new Set(["one"]), said: new Map() });
    expect((await listArchives())[0]?.isOutdated).toBe(false);
  });
});

describe("a revision", () => {
  const two = ["one", "two"].map((id) => statementOfText(id, `باغداران دره از خشک شدن چشمه‌ها سخن گفتند، ${id}.`));
  const DELETES_ONE: Revision = { deleted: new Set(["one"]), said: new Map() };
  const reasonOf = (work: Promise<unknown>) =>
    work.then(
      () => "nothing",
      (error: unknown) => (error instanceof KeptProblem ? error.reason : String(error)),
    );

  test.each([1, 2, 3, 4, 5, 6])("for whose write %i there is no room changes nothing, and says so", async (last) => {
    await commitArchive(ABOUT, two);
    const before = await withStore((store) => Promise.all(RECORDS.map((name) => store.getAll(name))));
    let writes = 0;
    const { put } = IDBObjectStore.prototype;
    const spy = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...args) {
      if (++writes === last) throw new DOMException("No room.", "QuotaExceededError");
      return put.apply(this, args as never);
    });
    try {
      expect(await reasonOf(reviseArchive(ABOUT.id, DELETES_ONE))).toBe("full");
    } finally {
      spy.mockRestore();
    }
    expect(await withStore((store) => Promise.all(RECORDS.map((name) => store.getAll(name))))).toEqual(before);
    expect(await kept()).toEqual(two);
  });

  test("while an archive is being read does not pass for damage: it is read again, as it is now", async () => {
    await commitArchive(ABOUT, two, undefined, { isFull: () => true });
    let readings = 0;
    const ids = await readWhole(ABOUT.id, async () => {
      readings += 1;
      const found: string[] = [];
      for await (const { id } of readFactsOf(ABOUT.id)) {
        found.push(id);
        if (readings === 1) await reviseArchive(ABOUT.id, { deleted: new Set(["two"]), said: new Map() });
      }
      return found;
    });
    expect([ids, readings]).toEqual([["one"], 2]);
    await withStore((store) => store.clear("facts"));
    const reading = readWhole(ABOUT.id, async () => {
      for await (const _ of readFactsOf(ABOUT.id));
    });
    expect(await reasonOf(reading)).toBe("damaged");
  });

  test("does not bring back what is deleted, or undo what is switched, while it goes on", async () => {
    await commitArchive(ABOUT, two);
    let switching: Promise<void> | undefined;
    await reviseArchive(ABOUT.id, DELETES_ONE, () => {
      switching ??= Promise.all([setOn(ABOUT.id, false), renameArchive(ABOUT.id, "نام دیگر")]).then(() => {});
    });
    await switching;
    expect(await listArchives()).toEqual([expect.objectContaining({ isOn: false, name: "نام دیگر", statements: 1 })]);
    const { put } = IDBObjectStore.prototype;
    const spy = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementationOnce(function (
      this: IDBObjectStore,
      ...args
    ) {
      // In another tab, while the first record is written.
      this.transaction.db.transaction("archives", "readwrite").objectStore("archives").delete(ABOUT.id);
      return put.apply(this, args as never);
    });
    const work = reviseArchive(ABOUT.id, {
      deleted: new Set(["unknown"]),
      said: new Map([["two", { issuer: "انجمن" }]]),
    });
    expect(await reasonOf(work)).toBe("gone");
    spy.mockRestore();
    expect(await listArchives()).toEqual([]);
    expect(await withStore((store) => store.count("blocks"))).toBe(0);
    expect(await reasonOf(reviseArchive(ABOUT.id, DELETES_ONE))).toBe("gone");
    expect(await reasonOf(renameArchive(ABOUT.id, "نام دیگر"))).toBe("gone");
  });
});
