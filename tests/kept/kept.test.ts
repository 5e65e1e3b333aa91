import "fake-indexeddb/auto";
import { IDBFactory, IDBObjectStore } from "fake-indexeddb";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { Archive } from "../../archive/archive";
import { compileStatements } from "../../archive/compile/compile-statements";
import { INDEX_VERSION } from "../../archive/index/index-version";
import { deleteArchive, listArchives, readArchive, readStatements, setOn, statementsKept } from "../../kept/archives";
import { commitArchive, type NewArchive } from "../../kept/commit-archive";
import { newArchiveId } from "../../kept/kept-archive";
import { KeptProblem } from "../../kept/kept-problem";
import { withStore } from "../../kept/open-store";
import { statementOfText } from "./statement-of-text";

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const QUOTED = "کارگران معدن از سحرگاه امروز در برابر فرمانداری گرد آمدند و خواستار پرداخت دستمزدهای عقب‌مانده شدند";

async function newArchive(id: string, text = QUOTED, name = "بایگانی من"): Promise<NewArchive> {
  const statements = [statementOfText("one", text), statementOfText("two", `${text} و پراکنده نشدند`)];
  const about = { id, name, isOn: true, madeAt: `2026-01-0${id.length}T00:00:00.000Z` };
  return { about, statements: ["one", "two"], ...(await compileStatements(statements)) };
}

const reasonOf = (work: Promise<unknown>) =>
  work.then(
    () => "nothing",
    (error: unknown) => (error instanceof KeptProblem ? error.reason : String(error)),
  );

/** How much stands in each store. */
const counts = () =>
  withStore((store) => Promise.all((["archives", "parts", "statements"] as const).map((name) => store.count(name))));

test("an archive that was kept opens as the bundled one does, and finds what it says", async () => {
  const made = await newArchive("aaaaaaaa");
  await commitArchive(made);
  const { files, digests } = await readArchive("aaaaaaaa");
  const archive = await Archive.load(files, digests);
  const { hits } = archive.lookup(QUOTED.slice(0, 60), { limit: 5, for: "selection" });
  expect(hits.map(({ statement }) => statement.id)).toContain("one");
  expect(await readStatements("aaaaaaaa")).toEqual(made.files.statements);
});

test("archives are listed by age, with counts and bytes, and switched on and off", async () => {
  const bytes = ({ files: { statements, index, search } }: NewArchive) =>
    statements.length + index.length + search.length;
  const [first, second] = [await newArchive("aaa"), await newArchive("bbbb", `${QUOTED} امروز`)];
  await commitArchive(second);
  await commitArchive(first);
  await setOn("bbbb", false);
  expect(await listArchives()).toEqual([
    { ...first.about, statements: 2, passages: first.passages, bytes: bytes(first), isOn: true, isOutdated: false },
    { ...second.about, statements: 2, passages: second.passages, bytes: bytes(second), isOn: false, isOutdated: false },
  ]);
  expect(await statementsKept()).toEqual(
    new Map([
      ["one", "bbbb"],
      ["two", "bbbb"],
    ]),
  );
});

test("of an archive that is deleted nothing is left, and of others all", async () => {
  await commitArchive(await newArchive("aaa"));
  await commitArchive(await newArchive("aaab"));
  await deleteArchive("aaa");
  expect(await counts()).toEqual([1, 3, 1]);
  expect(await reasonOf(readArchive("aaa"))).toBe("gone");
  expect(await reasonOf(setOn("aaa", false))).toBe("gone");
  expect(await reasonOf(readArchive("aaab"))).toBe("nothing");
  await deleteArchive("aaa");
});

describe("a commit that does not come to its end", () => {
  const full = () => new DOMException("No room.", "QuotaExceededError");

  test.each([1, 2, 3, 4, 5])("at its write %i leaves nothing, and says that there is no room", async (last) => {
    const made = await newArchive("aaaaaaaa");
    let writes = 0;
    const { put } = IDBObjectStore.prototype;
    const spy = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...args) {
      writes += 1;
      if (writes === last) throw full();
      return put.apply(this, args as never);
    });
    try {
      expect(await reasonOf(commitArchive(made))).toBe("full");
    } finally {
      spy.mockRestore();
    }
    expect(writes).toBe(last);
    expect(await counts()).toEqual([0, 0, 0]);
    expect(await listArchives()).toEqual([]);
  });

  test("leaves the archive that it would have replaced as it was", async () => {
    const before = await newArchive("aaaaaaaa");
    await commitArchive(before);
    const broken = new Error("the reader's machine went out");
    const after = await newArchive("aaaaaaaa", `${QUOTED} و بازگشتند`);
    const stop = () => {
      throw broken;
    };
    expect(await reasonOf(commitArchive(after, stop))).toBe("failed");
    expect((await readArchive("aaaaaaaa")).files).toEqual(before.files);
  });
});

test("files larger than a part are kept in parts and read whole, and their progress is told", async () => {
  const made = await newArchive("aaaaaaaa");
  const index = new Uint8Array(9 * 1024 * 1024).map((_, at) => at % 251);
  const told: number[] = [];
  await commitArchive({ ...made, files: { ...made.files, index } }, (bytes) => told.push(bytes));
  const { files } = await readArchive("aaaaaaaa");
  expect(files.index.length).toBe(index.length);
  expect(Buffer.compare(files.index, index)).toBe(0);
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(told.at(-1)).toBe(files.statements.length + files.index.length + files.search.length);
});

test("an archive of which a part is missing is not opened", async () => {
  await commitArchive(await newArchive("aaaaaaaa"));
  await withStore((store) => store.delete("parts", ["aaaaaaaa", "index", 0]));
  expect(await reasonOf(readArchive("aaaaaaaa"))).toBe("incomplete");
});

test("an archive of other rules is named so, and opens once it is compiled again", async () => {
  const made = await newArchive("aaaaaaaa");
  await commitArchive(made);
  await withStore(async (store) => {
    const manifest = await store.get("archives", "aaaaaaaa");
    if (manifest) await store.put("archives", { ...manifest, indexVersion: INDEX_VERSION - 1 });
  });
  expect(await reasonOf(readArchive("aaaaaaaa"))).toBe("outdated");
  expect((await listArchives())[0]?.isOutdated).toBe(true);
  expect(await readStatements("aaaaaaaa")).toEqual(made.files.statements);
  await commitArchive(made);
  expect(await reasonOf(readArchive("aaaaaaaa"))).toBe("nothing");
});

describe("the store", () => {
  test("that a newer version of the extension has written is named so", async () => {
    await withStore(async () => {}, 2);
    expect(await reasonOf(listArchives())).toBe("newer");
  });

  test("that an older page holds is named so, and not waited for", async () => {
    const held = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open("archives", 1);
      request.onsuccess = () => resolve(request.result);
    });
    expect(await reasonOf(withStore(async () => {}, 2))).toBe("blocked");
    held.close();
  });
});

test("ids are eight letters and digits, and no two are the same", () => {
  const ids = Array.from({ length: 1000 }, newArchiveId);
  for (const id of ids) expect(id).toMatch(/^[a-z0-9]{8}$/);
  expect(new Set(ids).size).toBe(1000);
});
