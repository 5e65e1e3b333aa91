import "fake-indexeddb/auto";
import { IDBFactory, IDBObjectStore } from "fake-indexeddb";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { INDEX_VERSION } from "../../archive/index/index-version";
import { Library } from "../../archive/library";
import type { SegmentStore } from "../../archive/segments/segment-store";
import { StoredArchive } from "../../archive/segments/stored-archive";
import { deleteArchive, listArchives, renameArchive, setOn, statementsKept } from "../../kept/archives";
import { commitArchive, indexAgain } from "../../kept/commit-archive";
import { newArchiveId } from "../../kept/kept-archive";
import { archivesToSearch, closeStore } from "../../kept/kept-segments";
import { type RecordKey, VERSION, withStore } from "../../kept/open-store";
import { about, counts, found, QUOTED, reasonOf, textsOf, two } from "./kept-now";
import { statementOfText } from "./statement-of-text";

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  closeStore();
});

test("what was kept is found, named with its archive, and read whole again", async () => {
  await commitArchive(about("aaaaaaaa"), two());
  expect((await found(QUOTED.slice(0, 60))).sort()).toEqual(["aaaaaaaa/one", "aaaaaaaa/two"]);
  expect(await textsOf("aaaaaaaa")).toEqual(two().map(({ text }) => text));
  expect(await found("در این بایگانی هیچ سندی چنین چیزی نمی‌گوید و نخواهد گفت")).toEqual([]);
});

test("archives are listed by age, with counts and bytes, and switched on and off", async () => {
  await commitArchive(about("bbbb"), two(`${QUOTED} امروز`));
  await commitArchive(about("aaa"), two());
  await setOn("bbbb", false);
  const listed = await listArchives();
  expect(listed).toEqual([
    {
      ...about("aaa"),
      statements: 2,
      passages: 2,
      bytes: expect.any(Number),
      imports: [],
      isOn: true,
      isOutdated: false,
    },
    {
      ...about("bbbb"),
      statements: 2,
      passages: 2,
      bytes: expect.any(Number),
      imports: [],
      isOn: false,
      isOutdated: false,
    },
  ]);
  expect(listed[0]?.bytes).toBeGreaterThan(QUOTED.length);
  expect(new Set(await found(QUOTED))).toEqual(new Set(["aaa/one", "aaa/two"]));
  expect(await statementsKept()).toEqual(
    new Map([
      ["one", "bbbb"],
      ["two", "bbbb"],
    ]),
  );
});

test("of an archive that is deleted nothing is left, and of others all", async () => {
  await commitArchive(about("aaa"), two());
  const { records } = await counts();
  await commitArchive(about("aaab"), two());
  await deleteArchive("aaa");
  expect(await counts()).toEqual({ archives: 1, records, imports: 0, unfinished: 0 });
  expect(await reasonOf(textsOf("aaa"))).toBe("gone");
  expect(await reasonOf(setOn("aaa", false))).toBe("gone");
  expect(await textsOf("aaab")).toHaveLength(2);
  await deleteArchive("aaa");
});

describe("a commit that does not come to its end", () => {
  const full = () => new DOMException("No room.", "QuotaExceededError");

  test.each([1, 2, 3, 4, 5, 6])("at its write %i leaves nothing, and says that there is no room", async (last) => {
    let writes = 0;
    const { put } = IDBObjectStore.prototype;
    const spy = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...args) {
      writes += 1;
      if (writes === last) throw full();
      return put.apply(this, args as never);
    });
    try {
      expect(await reasonOf(commitArchive(about("aaaaaaaa"), two()))).toBe("full");
    } finally {
      spy.mockRestore();
    }
    expect(writes).toBeGreaterThanOrEqual(last);
    expect(await counts()).toEqual({ archives: 0, records: 0, imports: 0, unfinished: 0 });
    expect(await listArchives()).toEqual([]);
  });

  test("leaves the archive that it would have replaced as it was", async () => {
    await commitArchive(about("aaaaaaaa"), two());
    const before = await counts();
    async function* broken() {
      yield statementOfText("three", `${QUOTED} و بازگشتند`);
      throw new Error("the reader's machine went out");
    }
    expect(await reasonOf(commitArchive(about("aaaaaaaa"), broken()))).toBe("failed");
    expect(await textsOf("aaaaaaaa")).toEqual(two().map(({ text }) => text));
    expect(await counts()).toEqual(before);
  });

  test.each(["given up", "full"] as const)(
    "leaves nothing of a segment that is being written when it is %s",
    async (how) => {
      const { put } = IDBObjectStore.prototype;
      const spy = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (
        this: IDBObjectStore,
        ...args
      ) {
        if (how === "full" && this.name === "blocks") throw full();
        return put.apply(this, args as never);
      });
      async function* statements() {
        yield* two();
        if (how === "given up") throw new Error("the user has seen enough");
        yield statementOfText("three", `${QUOTED} و بازگشتند`);
      }
      const isFull = () => true;
      try {
        const given = commitArchive(about("aaaaaaaa"), statements(), undefined, { isFull });
        expect(await reasonOf(given)).toBe(how === "full" ? "full" : "failed");
      } finally {
        spy.mockRestore();
      }
      expect(await counts()).toEqual({ archives: 0, records: 0, imports: 0, unfinished: 0 });
    },
  );

  test("in a browser that was killed leaves records that no archive has, and they are swept away by the next", async () => {
    await commitArchive(about("aaaaaaaa"), two());
    const before = await counts();
    await withStore((store) => store.put("blocks", new Uint8Array(9), ["bbbbbbbb", 0, 7]));
    await withStore((store) => store.put("buckets", new Uint8Array(9), ["aaaaaaaa", 5, 7]));
    expect(await found(QUOTED)).toHaveLength(2);
    await commitArchive(about("aaaaaaaa"), two());
    expect(await counts()).toEqual(before);
  });
});

test("an archive takes the place of one of the same id at once, and is searched from then on", async () => {
  await commitArchive(about("aaaaaaaa"), two());
  const [first] = await archivesToSearch();
  const told: string[] = [];
  await commitArchive(about("aaaaaaaa"), [statementOfText("three", `${QUOTED} و بازگشتند`)], ({ indexed, written }) =>
    told.push(`${indexed} indexed, ${written} written`),
  );
  expect(told).toEqual(["1 indexed, 0 written", "1 indexed, 1 written"]);
  expect(await found(QUOTED)).toEqual(["aaaaaaaa/three"]);
  // Who had opened the one before is told that it is not there any more, and invents nothing.
  const old = new StoredArchive(first?.segments as SegmentStore, about("aaaaaaaa"));
  const answered = await reasonOf(old.about(QUOTED, "selection").then((archive) => expect(archive.views).toEqual([])));
  expect(["nothing", "damaged"]).toContain(answered);
});

describe("what the disk has changed", () => {
  test.each(["buckets", "blocks", "facts", "words"] as const)(
    "in %s is noticed, and nothing is told of it",
    async (name) => {
      await commitArchive(about("aaaaaaaa"), two());
      await withStore(async (store) => {
        const [key] = await store.getAllKeys(name);
        const bytes = (await store.get(name, key as RecordKey)) as Uint8Array;
        bytes[Math.floor(bytes.length / 2)] = (bytes[Math.floor(bytes.length / 2)] ?? 0) ^ 1;
        await store.put(name, bytes, key);
      });
      const [kept] = await archivesToSearch();
      const archive = new StoredArchive(kept?.segments as SegmentStore, about("aaaaaaaa"));
      const all = async () => {
        for await (const _ of archive.facts());
        await archive.about(QUOTED, "selection");
        await archive.about("کارگ", "search");
      };
      expect(await reasonOf(all())).toBe("damaged");
    },
  );

  test("where a block is missing, the archive is left out of an answer, and the others answer", async () => {
    await commitArchive(about("aaa"), two());
    await commitArchive(about("bbbb"), two());
    await withStore((store) => store.delete("blocks", ["aaa", 0, 0]));
    const problems: unknown[] = [];
    const archives = (await archivesToSearch()).map(({ about, segments }) => new StoredArchive(segments, about));
    const { hits } = await new Library(archives, (error) => problems.push(error)).lookup(QUOTED, {
      for: "selection",
      limit: 9,
    });
    expect(new Set(hits.map(({ statement }) => statement.archive?.id))).toEqual(new Set(["bbbb"]));
    expect(problems).toEqual([expect.objectContaining({ reason: "damaged" })]);
  });
});

test("an archive of other rules is named so, not searched, and searched once it is compiled again", async () => {
  await commitArchive(about("aaaaaaaa"), two());
  await withStore(async (store) => {
    const manifest = await store.get("archives", "aaaaaaaa");
    if (manifest) await store.put("archives", { ...manifest, indexVersion: INDEX_VERSION - 1 });
  });
  expect((await listArchives())[0]?.isOutdated).toBe(true);
  expect(await found(QUOTED)).toEqual([]);
  await indexAgain("aaaaaaaa");
  expect(await found(QUOTED)).toHaveLength(2);
});

test("an archive that is indexed again has the name, and is searched or not, as was said meanwhile; deleted, it stays so", async () => {
  await commitArchive(about("aaaaaaaa"), two());
  await Promise.all([indexAgain("aaaaaaaa"), renameArchive("aaaaaaaa", "نام نو"), setOn("aaaaaaaa", false)]);
  expect(await listArchives()).toMatchObject([{ name: "نام نو", isOn: false, statements: 2 }]);
  const deleted = () => void deleteArchive("aaaaaaaa");
  expect(await reasonOf(indexAgain("aaaaaaaa", deleted))).toBe("gone");
  expect(await counts()).toEqual({ archives: 0, records: 0, imports: 0, unfinished: 0 });
});

describe("the store", () => {
  test("that a newer version of the extension has written is named so", async () => {
    await withStore(async () => {}, VERSION + 1);
    expect(await reasonOf(listArchives())).toBe("newer");
  });

  test("that an older page holds is named so, and not waited for", async () => {
    const held = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open("archives", VERSION);
      request.onsuccess = () => resolve(request.result);
    });
    expect(await reasonOf(withStore(async () => {}, VERSION + 1))).toBe("blocked");
    held.close();
  });
});

test("ids are eight letters and digits, and no two are the same", () => {
  const ids = Array.from({ length: 1000 }, newArchiveId);
  for (const id of ids) expect(id).toMatch(/^[a-z0-9]{8}$/);
  expect(new Set(ids).size).toBe(1000);
});
