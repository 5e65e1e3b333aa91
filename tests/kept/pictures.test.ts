import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, expect, test } from "vitest";
import { deleteArchive, listArchives } from "../../kept/archives";
import { commitArchive } from "../../kept/commit-archive";
import { commitImport } from "../../kept/commit-import";
import { closeStore } from "../../kept/kept-segments";
import { withStore } from "../../kept/open-store";
import { pictureOf } from "../../kept/pictures";
import { reviseArchive } from "../../kept/revise-archive";
import { takeBackImport } from "../../kept/take-back";
import { about, QUOTED } from "./kept-now";
import { statementOfText } from "./statement-of-text";

beforeEach(() => {
  closeStore();
  globalThis.indexedDB = new IDBFactory();
});

const ID = "aaaaaaaa";
const picture = (page: number) => new Uint8Array(1000).fill(page);
const PICTURES = new Map([
  [1, picture(1)],
  [3, picture(3)],
]);

/** Keeps statements, each of which has two pages. */
const bring = (...ids: readonly string[]) =>
  commitImport(about(ID), {
    at: "2026-01-01T00:00:00.000Z",
    documents: ids.length,
    files: 1,
    statements: ids.map((id) => statementOfText(id, `${QUOTED} ${id}`)),
    picturesOf: () => PICTURES,
  });

const keys = () => withStore((store) => store.getAllKeys("pictures"));
const bytesKept = async () => (await listArchives())[0]?.bytes ?? 0;
const statementsWith = async () => [...new Set((await keys()).map(([, id]) => id))];

test("the pictures of pages are kept with their statement, and counted", async () => {
  await bring("one");
  expect(await pictureOf(ID, "one", 3)).toEqual(picture(3));
  expect(await pictureOf(ID, "one", 2)).toBeUndefined();
  const withPictures = await bytesKept();
  await commitArchive(about(ID), [statementOfText("one", `${QUOTED} one`)]);
  expect(await bytesKept()).toBe(withPictures);
});

test("they go with the statement that is deleted, with the import that is taken back, and with the archive", async () => {
  await bring("one", "two");
  await bring("three");
  const before = await bytesKept();
  const { freed } = await reviseArchive(ID, { deleted: new Set(["one"]), said: new Map() });
  expect(await statementsWith()).toEqual(["three", "two"]);
  expect(freed).toBeGreaterThan(2000);
  expect(before - (await bytesKept())).toBe(freed);
  await takeBackImport(ID, 2);
  expect(await statementsWith()).toEqual(["two"]);
  await deleteArchive(ID);
  expect(await keys()).toEqual([]);
});

test("they stay while anything else is said of their statement, and when it is compiled again", async () => {
  await bring("one");
  await reviseArchive(ID, { deleted: new Set(), said: new Map([["one", { title: "نامه" }]]) });
  expect(await pictureOf(ID, "one", 1)).toEqual(picture(1));
});

test("those of an archive that is damaged are left alone, and keep no other from being written, nor it from being replaced", async () => {
  await bring("one");
  await withStore(async (store) => {
    for (const key of await store.getAllKeys("facts")) await store.put("facts", new Uint8Array(9), key);
  });
  await commitArchive(about("bbbbbbbb"), [statementOfText("other", `${QUOTED} other`)]);
  expect((await listArchives()).map(({ id }) => id).sort()).toEqual([ID, "bbbbbbbb"]);
  expect(await statementsWith()).toEqual(["one"]);
  await commitArchive(about(ID), [statementOfText("two", `${QUOTED} two`)]);
  expect(await statementsWith()).toEqual([]);
});

test("nothing is left of those of an import that fails", async () => {
  await bring("one");
  const failing = commitImport(about(ID), {
    at: "2026-01-02T00:00:00.000Z",
    documents: 2,
    files: 1,
    statements: (async function* () {
      yield statementOfText("two", `${QUOTED} two`);
      throw new Error("no more");
    })(),
    picturesOf: () => PICTURES,
  });
  await expect(failing).rejects.toThrow();
  expect(await statementsWith()).toEqual(["one"]);
});
