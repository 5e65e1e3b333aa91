import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { toSave } from "../../entrypoints/archives/packs/to-save";
import { saveBackup, savePack } from "../../entrypoints/archives/worker/packs/save-packs";
import { listArchives } from "../../kept/archives";
import { commitArchive } from "../../kept/commit-archive";
import { closeStore } from "../../kept/kept-segments";
import { forgetPack, noteSaved, readPackNotes } from "../../kept/pack-notes";
import { hasPackStore } from "../../kept/pack-store";
import { reviseArchive } from "../../kept/revise-archive";
import type { Pack } from "../../packs/open-pack";
import { opened, statements } from "../packs/made";

const ARCHIVE = { id: "orchard1", name: "دره", isOn: true, madeAt: "2026-01-05T10:00:00.000Z" };

beforeEach(async () => {
  closeStore();
  globalThis.indexedDB = new IDBFactory();
  await commitArchive(ARCHIVE, statements(3));
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-02-03T04:05:06Z") });
});
afterEach(() => vi.useRealTimers());

/** Saves the archive as its page does. */
async function saved(): Promise<{ pack: Pack; bytes: Buffer }> {
  const [archive] = await listArchives();
  if (!archive) throw new Error("there is no archive");
  const { pieces, edition } = await savePack(toSave(archive, await readPackNotes()), false, () => {});
  await noteSaved(new Map([[archive.id, edition]]));
  const bytes = Buffer.concat(pieces);
  return { pack: await opened(bytes), bytes };
}

const correct = (issuer: string) =>
  reviseArchive(ARCHIVE.id, { deleted: new Set(), said: new Map([["letter-1", { issuer }]]) });

describe("an archive that was made here", () => {
  test("is first saved as edition 1, of the day on which it was brought", async () => {
    expect((await saved()).pack.about).toEqual({ id: "orchard1", name: "دره", edition: 1, date: "2026-01-05" });
  });

  test("is the same edition, to the byte, while nothing of it is changed, and another one each time that something is", async () => {
    const first = await saved();
    expect(Buffer.compare((await saved()).bytes, first.bytes)).toBe(0);
    await correct("انجمن روستاها");
    expect((await saved()).pack.about).toMatchObject({ edition: 2, date: "2026-02-03" });
    expect((await saved()).pack.about).toMatchObject({ edition: 2, date: "2026-02-03" });
    await correct("انجمن شهر");
    expect((await saved()).pack.about).toMatchObject({ edition: 3, date: "2026-02-03" });
  });

  test("never bears a number again that something else bore", async () => {
    await saved();
    await correct("انجمن روستاها");
    expect((await saved()).pack.about.edition).toBe(2);
    await correct("انجمن باغداران");
    expect((await saved()).pack.about.edition).toBe(3);
  });

  test("is the next edition in a backup too, and that is what it is saved as then", async () => {
    await saved();
    await correct("انجمن روستاها");
    const archives = (await listArchives()).map(async (each) => toSave(each, await readPackNotes()));
    const { editions } = await saveBackup(await Promise.all(archives), {}, () => {});
    await noteSaved(editions);
    expect(editions.get("orchard1")?.edition).toBe(2);
    expect((await saved()).pack.about.edition).toBe(2);
  });
});

test("which editions archives were saved as is forgotten with them, and asking makes no store", async () => {
  expect(await hasPackStore()).toBe(false);
  await saved();
  await forgetPack(ARCHIVE.id);
  expect(await readPackNotes()).toEqual(new Map());
});
