import { afterEach, expect, test } from "vitest";
import type { Statement } from "../../../archive/types";
import { bytesFile } from "../../../imports/found-file";
import { openBackup } from "../../../packs/backup";
import { keyWords } from "../../../packs/key-words";
import { openPack } from "../../../packs/open-pack";
import { type Signature, signedBefore } from "../../../packs/signature";
import { ABOUT, newSigner, opened, packOf, readAll, statement, statements } from "../../packs/made";
import { type BroughtFile, bringFiles } from "../bring-files";
import { choose } from "../choose";
import { press } from "../press";
import type { Tab } from "../rig";
import { savedFile } from "../saved-file";
import { searchFor, titlesFound } from "../search-box";
import { rest } from "../surfaces";
import { count, text, texts, values } from "../texts";
import { useBrowser, useOwnPage } from "../use";

const browser = useBrowser();
const own = useOwnPage(browser);

afterEach(() => own.eraseArchives());

const ORCHARD = "باغداران دره از خشک شدن چشمه‌ها سخن گفتند و خواستند آب رودخانه میان همهٔ روستاها بخش شود.";
const LETTER: BroughtFile = { name: "letter.txt", text: `نامهٔ باغداران\n\n${ORCHARD}\n` };

async function archives(): Promise<Tab> {
  const tab = await browser.open(browser.rig.own("archives.html"));
  await expect.poll(() => count(tab, ".drop button")).toBe(2);
  return tab;
}

const bring = (tab: Tab, bytes: Uint8Array, name = "archive.zip") => bringFiles(tab, [{ name, bytes }]);

/** What the page says once an archive is kept, and whoever searches knows of it. */
const KEPT = /is kept with|نگه داشته شد و/;

/** Brings a pack, and keeps what is offered. */
async function keepPack(tab: Tab, pack: Uint8Array, archives: number): Promise<void> {
  await bring(tab, pack);
  await expect.poll(() => count(tab, ".pack .does-it")).toBe(1);
  await press(tab, ".pack .does-it");
  await expect.poll(() => count(tab, ".archives > li")).toBe(archives);
  await expect.poll(() => text(tab, ".said")).toMatch(KEPT);
}

async function found(words: string): Promise<readonly string[]> {
  return titlesFound(await browser.open(browser.rig.own("popup.html")), words);
}

const withText = (number: number, more: Partial<Statement>): Statement => ({ ...statement(number), ...more });

/** What stands in the cells of a column of documents, from 1. */
const fields = (tab: Tab, nth: number) => values(tab, `.documents .cell:nth-of-type(${nth}) input`);

test("an archive is saved as a signed pack, the same to the byte as Node writes it, and comes back whole", async () => {
  const tab = await archives();
  await bringFiles(tab, [LETTER]);
  await expect.poll(() => count(tab, ".row")).toBe(1);
  await press(tab, ".keep-form [type=submit]");
  await expect.poll(() => count(tab, ".archives > li")).toBe(1);
  await press(tab, ".archives .opens-save");
  await press(tab, ".save-pack input");
  const pack = await savedFile(tab, ".save-pack [type=submit]");
  await expect.poll(() => text(tab, ".save-pack .said")).not.toBe("");
  // The key was made with this signature; its words are what others compare.
  await expect.poll(() => count(tab, ".save-pack .key-words li")).toBe(12);
  const focused = () => tab.evaluate(() => document.activeElement?.className);
  await press(tab, ".save-pack [type=button]");
  await expect.poll(focused).toBe("opens-save");

  const { about, signature } = await opened(pack);
  expect(about).toMatchObject({ name: "letter", edition: 1 });
  const all = await readAll(pack);
  expect(all.map(({ title }) => title)).toEqual(["نامهٔ باغداران"]);
  const again = await packOf(all, about, signedBefore(signature as Signature));
  expect(Buffer.compare(again, pack)).toBe(0);

  // Where the last archive is deleted by itself, the key can still be erased.
  await press(tab, ".archives .erases");
  await press(tab, ".archives .sure > button:last-child");
  await expect.poll(focused).toBe("erases");
  await press(tab, ".archives .erases");
  await press(tab, ".archives .sure .does-it");
  await expect.poll(() => count(tab, ".archives > li")).toBe(0);
  await press(tab, ".erase-all button");
  await expect.poll(() => tab.evaluate(() => document.activeElement?.className)).not.toBe("does-it");
  await press(tab, ".erase-all .does-it");
  await expect.poll(() => own.stored()).toEqual({});
  expect(await count(tab, ".archives > li")).toBe(0);
  const stores = () => tab.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  await expect.poll(stores).not.toContain("packs");

  await bring(tab, pack);
  await expect.poll(() => text(tab, ".pack")).toMatch(/for the first time|نخستین بار/);
  expect(await texts(tab, ".pack .key-words li")).toEqual(await keyWords(signature?.key as string));
  expect(await found(ORCHARD)).not.toContain("نامهٔ باغداران");
  const list = await archives();
  await keepPack(list, pack, 1);
  expect(await found(ORCHARD)).toContain("نامهٔ باغداران");
  const known = await archives();
  await bring(known, pack);
  await expect.poll(() => text(known, ".pack")).toMatch(/this very edition|همین ویراست/);
  expect(await count(known, ".pack .does-it")).toBe(0);
  expect(await known.errors()).toEqual([]);
});

test("an altered pack is named so, and nothing of it is kept", async () => {
  const pack = await packOf(statements(3), ABOUT, await newSigner());
  const tab = await archives();
  await bring(
    tab,
    pack.map((byte, at) => (at === Math.floor(pack.length / 2) ? byte ^ 4 : byte)),
  );
  await expect.poll(() => text(tab, ".pack [role=alert]")).toMatch(/Nothing of it was|چیزی از آن/);
  expect(await count(tab, ".pack button")).toBe(1);
  await press(tab, ".pack button");
  await expect.poll(() => count(tab, ".pack")).toBe(0);
  expect(await tab.evaluate(() => document.activeElement?.tagName)).toBe("BUTTON");
  expect(await count(tab, ".archives > li")).toBe(0);
});

test("a new edition says what is added, changed and withdrawn, and takes the place of the old one", async () => {
  const signer = await newSigner();
  const tab = await archives();
  await keepPack(tab, await packOf(statements(4), ABOUT, signer), 1);

  const next = [withText(0, {}), withText(1, { issuer: "انجمن دیگر" }), withText(2, {}), withText(9, {})];
  const second = await packOf(next, { ...ABOUT, edition: 2 }, signer);
  await bring(tab, second);
  await expect.poll(() => count(tab, ".pack .changes summary")).toBe(3);
  const summaries = await texts(tab, ".pack .changes summary");
  expect(summaries.map((each) => /[1۱]/.test(each))).toEqual([true, true, true]);
  expect(await texts(tab, ".pack .changes li")).toEqual([9, 1, 3].map((number) => statement(number).title));
  expect(await text(tab, ".pack")).toMatch(/same key|همان کلیدی/);
  await press(tab, ".pack .does-it");
  await expect.poll(() => text(tab, ".said")).toMatch(/Edition 2 of|ویراست ۲ از/);
  expect(await count(tab, ".pack")).toBe(0);
  expect(await count(tab, ".archives > li")).toBe(1);
  expect(await found(statement(9).title)).toContain(statement(9).title);
  expect(await found(statement(3).text)).not.toContain(statement(3).title);

  const stranger = await packOf(statements(2), { ...ABOUT, edition: 3 }, await newSigner());
  const list = await archives();
  await bring(list, stranger);
  await expect
    .poll(() => text(list, ".pack .trouble"))
    .toMatch(/not signed with the same key|همان کلید آن را امضا نکرده/);
  expect(await count(list, ".pack .does-it")).toBe(0);
});

test("another edition leaves what its user has corrected, deleted and added, and says so", async () => {
  const signer = await newSigner();
  const tab = await archives();
  await keepPack(tab, await packOf(statements(3), ABOUT, signer), 1);
  await press(tab, ".archives .opens-documents");
  await expect.poll(() => count(tab, ".documents .row")).toBe(3);
  const [corrected, , other] = await fields(tab, 1);
  const issuer = ".documents .row:nth-child(1) .cell:nth-of-type(2) input";
  await press(tab, issuer);
  await tab.press("Control+a");
  await tab.type("دره");
  await tab.press("Tab");
  await expect.poll(() => text(tab, ".documents .said")).toMatch(/Changed in 1|مشخصات ۱ سند/);
  await press(tab, ".documents .row:nth-child(2) .out button");
  await press(tab, ".documents .sure .does-it");
  await expect.poll(() => count(tab, ".documents .row")).toBe(2);
  await bringFiles(tab, [LETTER]);
  await expect.poll(() => count(tab, ".keep-form select")).toBe(1);
  await choose(tab, ".keep-form select", ABOUT.name);
  await press(tab, ".keep-form [type=submit]");
  await expect.poll(() => text(tab, ".archives .counts")).toMatch(/^(3 documents|۳ سند)/);

  const next = await packOf([...statements(3), statement(9)], { ...ABOUT, edition: 2 }, signer);
  await bring(tab, next);
  await expect.poll(() => text(tab, ".pack")).toMatch(/3 documents that you|۳ سند که افزوده/);
  expect(await texts(tab, ".pack .changes li")).toEqual([statement(9).title]);
  await press(tab, ".pack .does-it");
  await expect.poll(() => text(tab, ".said")).toMatch(/Edition 2 of|ویراست ۲ از/);
  const list = await archives();
  await press(list, ".archives .opens-documents");
  await expect.poll(() => count(list, ".documents .row")).toBe(4);
  expect((await fields(list, 1)).sort()).toEqual([corrected, other, statement(9).title, "نامهٔ باغداران"].sort());
  expect(await fields(list, 2)).toContain("دره");
  expect(await list.errors()).toEqual([]);
});

test("archives that the browser has thrown away are missed, and a backup brings them back, with what was asked for", async () => {
  const signer = await newSigner();
  const tab = await archives();
  const pack = await packOf(statements(4), ABOUT, signer);
  await keepPack(tab, pack, 1);
  await keepPack(tab, await packOf([statement(9)], { ...ABOUT, id: "orchard2", name: "دفتر دوم" }), 2);
  await press(tab, ".back-up label input");
  const backup = await savedFile(tab, ".back-up [type=submit]");
  const { packs, traces } = await openBackup(bytesFile("backup.zip", backup));
  expect(Object.keys(traces)).toEqual(["settings.json"]);
  const [first] = await Promise.all(packs.map(openPack));
  expect(first?.signature?.key).toBe(Buffer.from(signer.publicKey).toString("hex"));
  expect(Buffer.compare((await packs[0]?.bytes()) as Uint8Array, pack)).toBe(0);

  await own.eraseArchives();
  const empty = await archives();
  await expect.poll(() => text(empty, ".evicted")).toMatch(/2|۲/);
  await bring(empty, backup, "backup.zip");
  await expect.poll(() => count(empty, ".pack .does-it")).toBe(2);
  await press(empty, ".pack .does-it");
  await expect.poll(() => count(empty, ".pack .does-it")).toBe(1);
  await press(empty, ".pack .does-it");
  await expect.poll(() => count(empty, ".archives > li")).toBe(2);
  await expect.poll(() => text(empty, ".said")).toContain("دفتر دوم");
  await expect.poll(() => count(empty, ".evicted")).toBe(0);
  await press(empty, ".traces button");
  await expect.poll(() => text(empty, ".traces .said")).not.toBe("");
  expect(await found(statement(9).title)).toContain(statement(9).title);
  const after = await archives();
  await rest(after);
  expect(await count(after, ".evicted")).toBe(0);
  expect(await after.errors()).toEqual([]);
});

test("two archives with a document of the same id keep them apart: each is found, kept and opened by itself", async () => {
  const tab = await archives();
  const said = statement(0).text.split("\n\n")[1] ?? "";
  for (const [id, issuer] of [
    ["orchard1", "انجمن باغداران"],
    ["orchard2", "شورای روستا"],
  ] as const)
    await keepPack(
      tab,
      await packOf([withText(0, { issuer })], { ...ABOUT, id, name: issuer }),
      id === "orchard1" ? 1 : 2,
    );
  const popup = await browser.open(browser.rig.own("popup.html"));
  await searchFor(popup, said);
  /** Of those that quote it; others are only related. */
  const ids = () =>
    popup.evaluate(() =>
      Array.from(document.querySelectorAll<HTMLAnchorElement>("article a[href*='reader.html']"), ({ href }) =>
        new URL(href).searchParams.get("statement"),
      ).filter((id, at, all) => id?.startsWith("orchard") && all.indexOf(id) === at),
    );
  expect((await ids()).sort()).toEqual(["orchard1/letter-0", "orchard2/letter-0"]);

  await press(popup, "article .keep");
  await expect.poll(() => count(popup, "article .keep[aria-pressed=true]")).toBe(1);
  const [first, second] = await ids();
  for (const id of [first, second]) {
    const reader = await browser.open(browser.rig.own(`reader.html?statement=${id}`));
    await expect
      .poll(() => text(reader, "main"))
      .toContain(id?.startsWith("orchard1") ? "انجمن باغداران" : "شورای روستا");
  }
});
