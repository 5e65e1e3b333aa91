import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, expect, test } from "vitest";
import { deleteArchive, renameArchive } from "../../kept/archives";
import { CAME, readCame } from "../../kept/came";
import { commitArchive, indexAgain } from "../../kept/commit-archive";
import { commitImport } from "../../kept/commit-import";
import { closeStore } from "../../kept/kept-segments";
import { withStore } from "../../kept/open-store";
import { reviseArchive } from "../../kept/revise-archive";
import { cameOf } from "../../packs/yours";
import { about, counts, reasonOf, two } from "./kept-now";
import { statementOfText } from "./statement-of-text";

const ID = "aaaaaaaa";

beforeEach(() => {
  closeStore();
  globalThis.indexedDB = new IDBFactory();
});

test("what came with a pack is remembered whatever is made of the archive, and is that of the last edition", async () => {
  const came = await cameOf(two());
  await commitArchive({ ...about(ID), came }, two());
  await reviseArchive(ID, { deleted: new Set(["one"]), said: new Map([["two", { issuer: "انجمن باغداران" }]]) });
  const three = statementOfText("three", "نامهٔ آموزگاران");
  await commitImport(about(ID), { statements: [three], at: "2026-01-01T00:00:00.000Z", documents: 1, files: 1 });
  await renameArchive(ID, "دره");
  await indexAgain(ID);
  expect(await readCame(ID)).toEqual(came);

  const next = await cameOf([three]);
  await commitArchive({ ...about(ID), came: next }, [three]);
  expect(await readCame(ID)).toEqual(next);
});

test("it goes with the archive, and with a pack that another archive takes the place of", async () => {
  for (const away of [() => deleteArchive(ID), () => commitArchive(about(ID), two())]) {
    await commitArchive({ ...about(ID), came: await cameOf(two()) }, two());
    await away();
    expect(await readCame(ID)).toBeUndefined();
    expect((await counts()).imports).toBe(0);
  }
});

test("where it cannot be read, nothing is taken for the publisher's", async () => {
  await commitArchive({ ...about(ID), came: await cameOf(two()) }, two());
  await withStore((store) => store.put("imports", new Uint8Array([1, 2, 3, 4, 5, 6]), [ID, CAME, 0]));
  expect(await reasonOf(readCame(ID))).toBe("damaged");
});
