import { readFileSync } from "node:fs";
import { zlibSync } from "fflate";
import sharp from "sharp";
import { afterEach, expect, test } from "vitest";
import { picturedPdf } from "../../imports/pictured-pdf";
import { PACKINGS } from "../../imports/scanned/packings";
import { writtenTiff } from "../../imports/written-tiff";
import { type BroughtFile, bringFiles } from "../bring-files";
import { press } from "../press";
import { readerFrom } from "../reader-from";
import type { Tab } from "../rig";
import { typeInSearch } from "../search-box";
import { count, text, texts } from "../texts";
import { useBrowser, useOwnPage } from "../use";

const browser = useBrowser();
const own = useOwnPage(browser);

afterEach(() => own.eraseArchives());

/** Reading a page takes a second of processor time, and the engine is started first; a busy machine takes many times as long. */
const READ = { timeout: 60_000 };

const PNG = new Uint8Array(readFileSync("tests/pages/two-lines.png"));
/** What stands in it, and what the machine makes of it. */
const ON_PAPER = "این کنگره طنین کوبنده گام های طبقه کارگر ایران است که پرچم رهایی انسان را برافراشته است";
const READ_FIRST = "این کنگره طنین کوبنده گام های طبقه کارگر ایران است";
/** What the user of these tests adds to it. */
const WRITTEN = "سنجاقک‌ها از رودخانه رسیدند و رفتند.";
const BY_MACHINE = /Read by machine|ماشین آن را/;

async function staged(files: readonly BroughtFile[]): Promise<Tab> {
  const tab = await browser.open(browser.rig.own("archives.html"));
  await expect.poll(() => count(tab, ".drop button")).toBe(2);
  await bringFiles(tab, files);
  await expect.poll(() => count(tab, ".staged-file"), READ).toBe(files.length);
  return tab;
}

test("a scan is read when that is asked for, kept with its pages, found, and shown with its page beside it", async () => {
  const tab = await staged([{ name: "scan.pdf", bytes: picturedPdf([undefined, PNG]) }]);
  expect(await text(tab, ".staged-file")).toMatch(/pages are pictures|صفحه‌های آن تصویر است/);
  expect(await count(tab, ".row")).toBe(0);
  expect(await text(tab, ".pictures-to-read")).toMatch(/^(2 pages|۲ صفحه)/);
  await press(tab, ".pictures-to-read button");
  await expect.poll(() => text(tab, ".row"), READ).toMatch(BY_MACHINE);
  expect(await text(tab, ".row .begins")).toContain(READ_FIRST);
  expect(await text(tab, ".staged-file")).toMatch(/1 of its 2 pages|از ۲ صفحهٔ آن ۱ صفحه/);
  await press(tab, ".row .read-text button");
  await expect.poll(() => count(tab, ".read-text textarea")).toBe(1);
  await press(tab, ".read-text textarea");
  await tab.press("Control+End");
  await tab.type(` ${WRITTEN}`);
  await press(tab, ".read-text [type=submit]");
  await expect.poll(() => text(tab, ".row .machine")).toMatch(/corrected by hand|تصحیح شده/);
  await press(tab, ".keep-form [type=submit]");
  await expect.poll(() => texts(tab, ".archives h3"), READ).toEqual(["scan"]);

  const popup = await browser.open(browser.rig.own("popup.html"));
  await typeInSearch(popup, WRITTEN);
  await expect.poll(() => texts(popup, "article .machine")).toEqual([expect.stringMatching(BY_MACHINE)]);
  const reader = await readerFrom(browser.rig, popup);
  await expect.poll(() => count(reader, ".page-picture canvas[data-drawn]"), READ).toBe(1);
  expect(await text(reader, ".page-picture")).toMatch(/Page 2|صفحهٔ ۲/);
  expect(await text(reader, ".facts")).toMatch(BY_MACHINE);
  expect(await reader.errors()).toEqual([]);
  await reader.close();
  expect(await tab.errors()).toEqual([]);
});

test("what hurts is said in words, file by file, and nothing hangs; where the machine misread, nothing was changed", async () => {
  const huge = PNG.slice();
  new DataView(huge.buffer).setUint32(16, 10_000);
  new DataView(huge.buffer).setUint32(20, 10_000);
  // It says that it is larger than it is.
  const large = PNG.slice();
  new DataView(large.buffer).setUint32(20, 12_000);
  const tab = await staged([
    { name: "huge.png", bytes: huge },
    { name: "large.png", bytes: large },
    { name: "torn.png", bytes: PNG.subarray(0, 2000) },
    { name: "many.pdf", bytes: picturedPdf(Array.from({ length: 1001 }, () => undefined)) },
    { name: "poster.png", bytes: PNG },
  ]);
  await press(tab, ".pictures-to-read button");
  await expect.poll(() => count(tab, ".row"), READ).toBe(1);
  const lines = await texts(tab, ".staged-file");
  expect(lines[0]).toMatch(/too many pixels|پیکسل‌های تصویر بیش/);
  for (const line of lines.slice(1, 3)) expect(line).toMatch(/damaged|آسیب/);
  expect(lines[3]).toMatch(/More than a thousand|بیش از هزار/);
  await press(tab, ".keep-form input");
  await tab.type("scan");
  await press(tab, ".keep-form [type=submit]");
  await expect.poll(() => texts(tab, ".archives h3"), READ).toEqual(["scan"]);
  const popup = await browser.open(browser.rig.own("popup.html"));
  await typeInSearch(popup, ON_PAPER);
  await expect.poll(() => count(popup, "article:has(.machine) .trace.misread")).toBe(1);
  expect(await text(popup, "article:has(.machine) div.misread")).toContain("گه");
  expect(await tab.errors()).toEqual([]);
});

test.each(["JPEG 2000", "JBIG2"])("pages that scanners have packed as %s are read", async (packing) => {
  const tab = await staged([{ name: "scan.pdf", bytes: picturedPdf([PACKINGS[packing]]) }]);
  await press(tab, ".pictures-to-read button");
  await expect.poll(() => text(tab, ".row"), READ).toMatch(BY_MACHINE);
  // In black and white alone, some of its dots run together.
  expect(await text(tab, ".row .begins")).toContain("گام های طبقه کارگر ایران است");
  expect(await tab.errors()).toEqual([]);
});

test("pages of a TIFF are one document, found and shown with the page beside it; one that would take gigabytes is not opened", async () => {
  // A line on each page, packed as scanners do.
  const half = async (top: number) => {
    const light = await sharp(PNG).greyscale().extract({ left: 0, top, width: 504, height: 54 }).raw().toBuffer();
    return { tags: { 256: 504, 257: 54, 258: 8, 259: 8, 262: 1 }, pieces: [zlibSync(light)] };
  };
  const bomb = await half(0);
  Object.assign(bomb.tags, { 256: 60_000, 257: 60_000 });
  const jp2 = new Uint8Array(readFileSync("tests/imports/scanned/two-lines.jp2"));
  const tab = await staged([
    { name: "scan.tif", bytes: writtenTiff([await half(0), await half(54)]) },
    { name: "bomb.tiff", bytes: writtenTiff([bomb]) },
    { name: "library.jp2", bytes: jp2 },
  ]);
  expect((await texts(tab, ".staged-file"))[1]).toMatch(/too many pixels|پیکسل‌های تصویر بیش/);
  expect(await text(tab, ".pictures-to-read")).toMatch(/^(3 pages|۳ صفحه)/);
  await press(tab, ".pictures-to-read button");
  await expect.poll(() => count(tab, ".row"), READ).toBe(2);
  for (const row of await texts(tab, ".row")) expect(row).toMatch(BY_MACHINE);
  await press(tab, ".keep-form input");
  await tab.type("scans");
  await press(tab, ".keep-form [type=submit]");
  await expect.poll(() => texts(tab, ".archives h3"), READ).toEqual(["scans"]);

  const popup = await browser.open(browser.rig.own("popup.html"));
  await typeInSearch(popup, "گام های طبقه کارگر ایران است");
  await expect.poll(() => count(popup, "article .machine"), READ).toBeGreaterThan(0);
  const reader = await readerFrom(browser.rig, popup);
  await expect.poll(() => count(reader, ".page-picture canvas[data-drawn]"), READ).toBeGreaterThan(0);
  expect(await text(reader, ".facts")).toMatch(BY_MACHINE);
  expect(await reader.errors()).toEqual([]);
  await reader.close();
  expect(await tab.errors()).toEqual([]);
});
