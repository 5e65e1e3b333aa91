import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { INDEX_VERSION } from "../../archive/index/index-version";
import { SegmentWriter } from "../../archive/segments/segment-writer";
import type { Statement } from "../../archive/types";
import { deleteArchive, listArchives, setOn } from "../../kept/archives";
import { countLeftOf } from "../../kept/came-with";
import { commitArchive } from "../../kept/commit-archive";
import { type Brought, commitImport } from "../../kept/commit-import";
import type { Committed } from "../../kept/committing";
import { eraseAllArchives } from "../../kept/erase-all";
import { archivesToSearch, closeStore } from "../../kept/kept-segments";
import { withStore } from "../../kept/open-store";
import { reviseArchive } from "../../kept/revise-archive";
import { takeBackImport } from "../../kept/take-back";
import { giveUpUnfinished, unfinishedImports } from "../../kept/unfinished";
import { about, counts, found, QUOTED, reasonOf, textsOf, two } from "./kept-now";
import { statementOfText } from "./statement-of-text";

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  closeStore();
});

const AT = "2026-02-01T00:00:00.000Z";
const LATER = "2026-03-01T00:00:00.000Z";

const brought = (statements: Brought["statements"], at = AT): Brought => ({ statements, at, documents: 3, files: 2 });

const goingOn = (statements: Brought["statements"], at = AT): Brought => ({
  ...brought(statements, at),
  isGoingOn: true,
});

const three = statementOfText("three", "باغداران دره از خشک شدن چشمه‌ها سخن گفتند و آب رودخانه را خواستند");
const four = statementOfText("four", "آموزگاران شهر بالا خواستند که چاه مدرسه پاک شود و آب آن روان بماند");

describe("an import", () => {
  test("makes an archive or adds to one, and is remembered with what came with it", async () => {
    expect(await commitImport(about("aaaaaaaa"), brought(two()))).toBe(2);
    // What was there stays as it was.
    expect(await commitImport(about("aaaaaaaa"), brought([statementOfText("one", "نه"), three], LATER))).toBe(1);
    expect((await listArchives())[0]).toMatchObject({
      statements: 3,
      imports: [
        { number: 1, at: AT, documents: 2, files: 2 },
        { number: 2, at: LATER, documents: 1, files: 2 },
      ],
    });
    expect(await textsOf("aaaaaaaa")).toEqual([...two(), three].map(({ text }) => text));
    expect(await counts()).toMatchObject({ imports: 2, unfinished: 0 });
  });

  test("joins what is there without touching it, until there are too many of them to be asked one by one", async () => {
    const segmentsOf = async () => (await archivesToSearch())[0]?.segments.segments ?? [];
    await commitImport(about("aaaaaaaa"), brought(two()));
    const [own] = await segmentsOf();
    await commitImport(about("aaaaaaaa"), brought([three]));
    expect((await segmentsOf())[0]).toEqual(own);
    const more = Array.from({ length: 9 }, (_, at) =>
      statementOfText(`more${at}`, `${four.text} ${"آری ".repeat(at + 1)}`),
    );
    for (const each of more) await commitImport(about("aaaaaaaa"), brought([each]));
    expect((await segmentsOf()).length).toBeLessThanOrEqual(8);
    expect(await textsOf("aaaaaaaa")).toEqual([...two(), three, ...more].map(({ text }) => text));
    expect(await found(three.text)).toEqual(["aaaaaaaa/three"]);
    expect((await found(QUOTED)).slice(0, 2).sort()).toEqual(["aaaaaaaa/one", "aaaaaaaa/two"]);
  });

  test("leaves the archive its name and its being off, whatever was changed meanwhile", async () => {
    await commitImport(about("aaaaaaaa"), brought(two()));
    async function* meanwhile() {
      await setOn("aaaaaaaa", false);
      yield three;
    }
    await commitImport(about("aaaaaaaa"), brought(meanwhile()));
    expect((await listArchives())[0]).toMatchObject({ statements: 3, isOn: false });
  });

  test("does not bring back an archive that was deleted meanwhile", async () => {
    await commitImport(about("aaaaaaaa"), brought(two()));
    async function* meanwhile() {
      yield three;
      await deleteArchive("aaaaaaaa");
    }
    expect(await reasonOf(commitImport(about("aaaaaaaa"), brought(meanwhile())))).toBe("gone");
    expect(await counts()).toEqual({ archives: 0, records: 0, imports: 0, unfinished: 0 });
  });
});

describe("an import that is taken back", () => {
  test("goes with all that came with it, and gives back its room; what else is there is found as before", async () => {
    await commitImport(about("aaaaaaaa"), brought(two()));
    const before = await counts();
    const [{ bytes = 0 } = {}] = await listArchives();
    await commitImport(about("aaaaaaaa"), brought([three, four], LATER));
    const [{ bytes: with3 = 0 } = {}] = await listArchives();
    expect(await found(three.text)).toEqual(["aaaaaaaa/three"]);
    expect(await takeBackImport("aaaaaaaa", 2)).toEqual({ statements: 2, bytes: with3 - bytes, isErased: false });
    expect(await found(three.text)).toEqual([]);
    expect(new Set(await found(QUOTED))).toEqual(new Set(["aaaaaaaa/one", "aaaaaaaa/two"]));
    expect(await counts()).toEqual(before);
    expect((await listArchives())[0]?.imports).toEqual([{ number: 1, at: AT, documents: 2, files: 2 }]);
    expect(await reasonOf(takeBackImport("aaaaaaaa", 2))).toBe("gone");
  });

  test("takes what was deleted by hand and came again with it", async () => {
    await commitImport(about("aaaaaaaa"), brought([...two(), three]));
    await reviseArchive("aaaaaaaa", { deleted: new Set(["three"]), said: new Map() });
    await commitImport(about("aaaaaaaa"), brought([three], LATER));
    expect(await takeBackImport("aaaaaaaa", 2)).toMatchObject({ statements: 1 });
    expect(await textsOf("aaaaaaaa")).toEqual(two().map(({ text }) => text));
  });

  test("may be one to which others were added since", async () => {
    await commitImport(about("aaaaaaaa"), brought(two()));
    await commitImport(about("aaaaaaaa"), brought([three], LATER));
    await takeBackImport("aaaaaaaa", 1);
    expect(await textsOf("aaaaaaaa")).toEqual([three.text]);
    // Its number is no other's.
    await commitImport(about("aaaaaaaa"), brought(two(), LATER));
    expect((await listArchives())[0]?.imports.map(({ number }) => number)).toEqual([2, 3]);
  });

  test("leaves what was deleted by hand and came again with another", async () => {
    await commitImport(about("aaaaaaaa"), brought([...two(), three]));
    await reviseArchive("aaaaaaaa", { deleted: new Set(["three"]), said: new Map() });
    await commitImport(about("aaaaaaaa"), brought([three, four], LATER));
    // Whoever asks how many would go hears of those that would.
    expect([await countLeftOf("aaaaaaaa", 1), await countLeftOf("aaaaaaaa", 2)]).toEqual([2, 2]);
    expect(await takeBackImport("aaaaaaaa", 1)).toMatchObject({ statements: 2 });
    expect(await reasonOf(countLeftOf("aaaaaaaa", 1))).toBe("gone");
    expect(new Set(await textsOf("aaaaaaaa"))).toEqual(new Set([three.text, four.text]));
    expect([await found(three.text), await found(four.text), await found(QUOTED)]).toEqual([
      ["aaaaaaaa/three"],
      ["aaaaaaaa/four"],
      [],
    ]);
  });

  test("of which all was deleted by hand leaves an archive of other rules what it is", async () => {
    await commitImport(about("aaaaaaaa"), brought(two()));
    await commitImport(about("aaaaaaaa"), brought([three], LATER));
    await reviseArchive("aaaaaaaa", { deleted: new Set(["three"]), said: new Map() });
    await ofOtherRules();
    await takeBackImport("aaaaaaaa", 2);
    expect((await listArchives())[0]).toMatchObject({ isOutdated: true, imports: [{ number: 1 }] });
  });

  test("of which all was deleted by hand is no longer listed, and nothing else changes", async () => {
    await commitImport(about("aaaaaaaa"), brought(two()));
    await commitImport(about("aaaaaaaa"), brought([three], LATER));
    await reviseArchive("aaaaaaaa", { deleted: new Set(["three"]), said: new Map() });
    expect(await takeBackImport("aaaaaaaa", 2)).toEqual({ statements: 0, bytes: 0, isErased: false });
    expect((await listArchives())[0]).toMatchObject({ statements: 2, imports: [{ number: 1 }] });
  });

  test("takes the archive with it where nothing else is in it", async () => {
    await commitImport(about("aaaaaaaa"), brought(two()));
    const [{ bytes = 0 } = {}] = await listArchives();
    expect(await takeBackImport("aaaaaaaa", 1)).toEqual({ statements: 2, bytes, isErased: true });
    expect(await counts()).toEqual({ archives: 0, records: 0, imports: 0, unfinished: 0 });
  });

  test("is still known once the archive is compiled again, and not once another took its place", async () => {
    await commitImport(about("aaaaaaaa"), brought(two()));
    await commitArchive(about("aaaaaaaa"), [...two(), three]);
    expect((await listArchives())[0]?.imports).toHaveLength(1);
    await takeBackImport("aaaaaaaa", 1);
    expect(await textsOf("aaaaaaaa")).toEqual([three.text]);
    await commitImport(about("aaaaaaaa"), brought(two()));
    await commitArchive({ ...about("aaaaaaaa"), imports: [] }, two());
    expect(await counts()).toMatchObject({ archives: 1, imports: 0 });
  });
});

/** As if the archive had been made by an older version. */
const ofOtherRules = () =>
  withStore(async (store) => {
    const manifest = await store.get("archives", "aaaaaaaa");
    if (manifest) await store.put("archives", { ...manifest, indexVersion: INDEX_VERSION - 1 });
  });

describe("an import of which the browser was ended", () => {
  /** What a browser leaves that is killed when so many statements are written: nothing is told, and nothing undone. */
  async function killedAfter(written: number, id: string, statements: readonly Statement[]): Promise<void> {
    const isFull = vi.spyOn(SegmentWriter.prototype, "isFull", "get").mockReturnValue(written > 0);
    await new Promise<void>((killed) => {
      const onIndexed = (committed: Committed) => {
        if (committed.written === written) killed();
      };
      async function* until() {
        if (written === 0) killed();
        yield* statements.slice(0, written);
        await new Promise(() => {});
      }
      void commitImport(about(id), brought(until()), onIndexed);
    });
    isFull.mockRestore();
  }

  test("is found nowhere, and said to be unfinished, with what of it is written", async () => {
    await killedAfter(2, "aaaaaaaa", [...two(), three]);
    expect(await listArchives()).toEqual([]);
    expect(await found(QUOTED)).toEqual([]);
    expect(await unfinishedImports()).toEqual([
      {
        ...{ id: "aaaaaaaa", name: "بایگانی من", madeAt: about("aaaaaaaa").madeAt },
        ...{ at: AT, documents: 3, files: 2, isAddition: false, written: ["one", "two"] },
      },
    ]);
    // Whatever is kept meanwhile leaves it alone.
    await commitImport(about("bbbb"), brought([four]));
    expect((await unfinishedImports())[0]?.written).toEqual(["one", "two"]);
  });

  test("is gone on with by what is missing, and answers as if nothing had happened", async () => {
    await killedAfter(2, "aaaaaaaa", [...two(), three]);
    const told: Committed[] = [];
    expect(await commitImport(about("aaaaaaaa"), goingOn([three], LATER), (each) => told.push(each))).toBe(3);
    expect(told[0]).toMatchObject({ indexed: 3, written: 2 });
    expect(await textsOf("aaaaaaaa")).toEqual([...two(), three].map(({ text }) => text));
    expect((await listArchives())[0]?.imports).toEqual([{ number: 1, at: AT, documents: 3, files: 2 }]);
    expect(await counts()).toMatchObject({ archives: 1, unfinished: 0 });
    const answers = [await found(QUOTED), await found(three.text)];
    await commitImport(about("bbbb"), brought([...two(), three]));
    await deleteArchive("aaaaaaaa");
    const clean = [await found(QUOTED), await found(three.text)];
    expect(answers).toEqual(clean.map((ids) => ids.map((id) => id.replace("bbbb", "aaaaaaaa"))));
  });

  test("is gone on with by all of it again, each document once", async () => {
    await killedAfter(1, "aaaaaaaa", [...two(), three]);
    expect(await commitImport(about("aaaaaaaa"), goingOn([...two(), three]))).toBe(3);
    expect(await textsOf("aaaaaaaa")).toHaveLength(3);
  });

  test("is given up where other documents are brought to the same archive: half of it is never found", async () => {
    await commitImport(about("aaaaaaaa"), brought(two()));
    await killedAfter(3, "aaaaaaaa", [three, four]);
    expect(await commitImport(about("aaaaaaaa"), brought([four], LATER))).toBe(1);
    expect(await textsOf("aaaaaaaa")).toEqual([...two(), four].map(({ text }) => text));
    expect((await listArchives())[0]?.imports.map(({ at, documents }) => [at, documents])).toEqual([
      [AT, 2],
      [LATER, 1],
    ]);
    expect(await unfinishedImports()).toEqual([]);
  });

  test("before anything was written, while an archive was indexed again with it, loses no count", async () => {
    await commitImport(about("aaaaaaaa"), brought(two()));
    await ofOtherRules();
    await killedAfter(0, "aaaaaaaa", [three]);
    await commitImport(about("aaaaaaaa"), goingOn([three]));
    await commitArchive(about("bbbb"), [...two(), three]);
    const gramCounts = async (id: string) =>
      (await archivesToSearch()).find(({ about }) => about.id === id)?.segments.gramCounts();
    expect(await gramCounts("aaaaaaaa")).toEqual(await gramCounts("bbbb"));
  });

  test("leaves an archive that it was adding to as it was, until all of it is added", async () => {
    await commitImport(about("aaaaaaaa"), brought(two()));
    await killedAfter(3, "aaaaaaaa", [three, four]);
    expect(await textsOf("aaaaaaaa")).toEqual(two().map(({ text }) => text));
    expect(await unfinishedImports()).toMatchObject([{ isAddition: true, written: ["three"] }]);
    expect(await commitImport(about("aaaaaaaa"), goingOn([four]))).toBe(2);
    expect(await textsOf("aaaaaaaa")).toEqual([...two(), three, four].map(({ text }) => text));
    await takeBackImport("aaaaaaaa", 2);
    expect(await textsOf("aaaaaaaa")).toEqual(two().map(({ text }) => text));
  });

  test("of an archive that was changed since is not gone on with, and nothing is left of it", async () => {
    await commitImport(about("aaaaaaaa"), brought(two()));
    const before = await counts();
    await killedAfter(3, "aaaaaaaa", [three, four]);
    await commitArchive(about("aaaaaaaa"), two());
    expect(await unfinishedImports()).toEqual([]);
    expect(await counts()).toEqual(before);
  });

  test("under other rules is not gone on with, but begun again", async () => {
    await killedAfter(2, "aaaaaaaa", [...two(), three]);
    await withStore(async (store) => {
      const unfinished = await store.get("unfinished", "aaaaaaaa");
      if (unfinished) await store.put("unfinished", { ...unfinished, indexVersion: INDEX_VERSION - 1 });
    });
    expect(await unfinishedImports()).toEqual([]);
    expect(await commitImport(about("aaaaaaaa"), goingOn([three]))).toBe(1);
    expect(await textsOf("aaaaaaaa")).toEqual([three.text]);
  });

  test.each([
    ["given up", () => giveUpUnfinished("aaaaaaaa")],
    ["erased with all archives", eraseAllArchives],
  ])("leaves nothing once it is %s", async (_how, giveUp) => {
    await killedAfter(2, "aaaaaaaa", [...two(), three]);
    await giveUp();
    expect(await counts()).toEqual({ archives: 0, records: 0, imports: 0, unfinished: 0 });
  });
});

test("an import that fails when it is gone on with leaves nothing", async () => {
  async function* broken() {
    yield three;
    throw new Error("the file is gone");
  }
  expect(await reasonOf(commitImport(about("aaaaaaaa"), brought(broken())))).toBe("failed");
  expect(await counts()).toEqual({ archives: 0, records: 0, imports: 0, unfinished: 0 });
});
