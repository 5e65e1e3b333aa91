import { unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { bytesFile } from "../../imports/found-file";
import { isBackup, openBackup, writeBackup } from "../../packs/backup";
import { isPack, openPack } from "../../packs/open-pack";
import { PackProblem } from "../../packs/pack-problem";
import { ABOUT, packOf, statements } from "./made";

const SETTINGS = '{"file":"bayaniyab-settings"}\n';

async function backup(traces = {}) {
  const packs = new Map([
    ["orchard1", await packOf(statements(3))],
    ["orchard2", await packOf(statements(4), { ...ABOUT, id: "orchard2" })],
  ]);
  return new Uint8Array(await new Blob(await writeBackup(packs, traces)).arrayBuffer());
}
const fileOf = (bytes: Uint8Array) => bytesFile("backup.zip", bytes);
const refusalOf = (bytes: Uint8Array) =>
  openBackup(fileOf(bytes)).then(
    () => "taken",
    (error: unknown) => (error instanceof PackProblem ? `${error.reason}: ${error.what}` : String(error)),
  );
/** A backup in which these files were changed, or taken out. */
const changed = (bytes: Uint8Array, changes: Readonly<Record<string, string | null>>) => {
  const files = { ...unzipSync(bytes) };
  for (const [name, text] of Object.entries(changes)) {
    if (text === null) delete files[name];
    else files[name] = new TextEncoder().encode(text);
  }
  return zipSync(files);
};

test("a backup has every archive as a pack, and nothing else that was not asked for", async () => {
  const bytes = await backup();
  expect(await isBackup(fileOf(bytes))).toBe(true);
  expect(await isPack(fileOf(bytes))).toBe(false);
  expect(await isBackup(fileOf(await packOf(statements(1))))).toBe(false);
  const { packs, traces } = await openBackup(fileOf(bytes));
  expect(traces).toEqual({});
  const opened = await Promise.all(packs.map(openPack));
  expect(opened.map(({ about, statements }) => [about.id, statements])).toEqual([
    ["orchard1", 3],
    ["orchard2", 4],
  ]);
  const again = await openBackup(fileOf(changed(await backup({ "settings.json": SETTINGS }), {})));
  expect(again.traces).toEqual({ "settings.json": SETTINGS });
  expect(await Promise.all(again.packs.map(openPack))).toHaveLength(2);
});

test("a backup that was altered, cut or is of a later version is refused by what is wrong in it", async () => {
  const bytes = await backup({ "settings.json": SETTINGS });
  expect(await refusalOf(changed(bytes, { "settings.json": "{}" }))).toBe("altered: settings.json");
  expect(await refusalOf(changed(bytes, { "archives/orchard1.zip": null }))).toBe("missing: archives/orchard1.zip");
  expect(await refusalOf(changed(bytes, { "bayaniyab-backup.json": "{" }))).toBe("damaged: bayaniyab-backup.json");
  expect(await refusalOf(changed(bytes, { "bayaniyab-backup.json": '{"backup":2}' }))).toBe("version: 2");
});
