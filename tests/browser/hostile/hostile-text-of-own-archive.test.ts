import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { PAYLOADS } from "../../hostile-text/payloads";
import { HOSTILE, SENTENCES } from "../../hostile-text/statements";
import { bringFiles } from "../bring-files";
import { fill } from "../fill";
import { harm } from "../harm";
import { HOSTILE_NAME, HOSTILE_PAGE, has, openAll, write } from "../hostile-archive";
import { dropToBeRead, pictureShown } from "../picture-page";
import { press } from "../press";
import { beginningOf, readCards, readResults, readScan } from "../read-hostile";
import type { Tab } from "../rig";
import { text } from "../texts";
import { useBrowser } from "../use";
import { waysOf } from "../ways";

// What reads the files, and lists what is brought: `hostile-files.test.ts`. The bundled archive: `hostile-text-at-length.test.ts`.
const browser = useBrowser({ pages: { "hostile.html": HOSTILE_PAGE } });

/** Hundreds of pages are opened one after the other. */
const AT_LENGTH = { timeout: 1_200_000, tags: ["P48", "P50"] };

/** What the hostile statements say, a document each, with a payload in all that is said of it; numbers keep equal ones apart. */
const DOCUMENTS = HOSTILE.map(({ title, issuer, kind, place, source, text }, at) =>
  JSON.stringify({ title: `${title} ${at}`, issuer, kind, date: title, place, source, text: `${text} ${at}` }),
).join("\n");

beforeAll(async () => {
  const tab = await browser.rig.tab();
  await tab.open(browser.rig.own("archives.html"));
  await has(tab, ".drop button");
  await bringFiles(tab, [{ name: "all.jsonl", text: DOCUMENTS }]);
  await has(tab, ".keep-form input");
  await fill(tab, ".keep-form input", HOSTILE_NAME);
  await press(tab, ".keep-form [type=submit]");
  await has(tab, ".archives > li");
  await tab.close();
}, 120_000);

/** Where the reader opens what is found, by the links of the results. */
const links = (tab: Tab): Promise<string[]> =>
  tab.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLAnchorElement>("article a[href*='reader.html']"), ({ href }) => href),
  );

test("in what the side panel finds", AT_LENGTH, async () => {
  const ways = waysOf(browser.rig);
  await browser.open("plain.html");
  await ways.command("open-panel");
  await has(ways.panel, "[type=search]");
  await readResults(ways.panel);
  await ways.closePanel();
});

test("in the reader, of each document that is found", AT_LENGTH, async () => {
  const tab = await browser.open(browser.rig.own("popup.html"));
  await has(tab, "[type=search]");
  const addresses = new Set<string>();
  for (const sentence of SENTENCES) {
    await write(tab, sentence);
    await openAll(tab, 15);
    for (const address of await links(tab)) addresses.add(address);
  }
  expect(addresses.size).toBeGreaterThan(PAYLOADS.length * 0.9);
  for (const address of addresses) {
    await tab.open(address);
    await has(tab, "h1");
    await openAll(tab);
    expect(await tab.evaluate(harm), address).toEqual([]);
  }
  expect(await tab.errors()).toEqual([]);
});

test("in what a card says of a payload that was put into a sentence", AT_LENGTH, async () => {
  await readCards(await browser.open("hostile.html"));
});

test("in a scan and its report, of a page that is hostile itself", AT_LENGTH, async () => {
  await browser.open("hostile.html");
  await readScan(browser.rig);
});

const PICTURE = readFileSync("tests/pages/two-lines.png").toString("base64");

test("in what is found for the text of a picture, as its user has corrected it", AT_LENGTH, async () => {
  const tab = await browser.open(browser.rig.own("picture.html"));
  await dropToBeRead(tab, PICTURE);
  await pictureShown(tab);
  const ask = async (asked: string) => {
    await fill(tab, ".correct textarea", asked);
    await press(tab, ".correct button");
  };
  for (const [at, sentence] of SENTENCES.entries()) {
    await ask(sentence);
    const isIts = async () => (await text(tab, ".found blockquote")).includes(beginningOf(sentence));
    await expect.poll(isIts).toBe(true);
    expect(await tab.evaluate(harm), sentence).toEqual([]);

    const found = await text(tab, ".found");
    // What is asked is shown too, line by line, and of the documents that have it some are found.
    await ask(PAYLOADS.filter((_, place) => place % SENTENCES.length === at).join("\n"));
    await expect.poll(() => text(tab, ".found")).not.toBe(found);
    await pictureShown(tab);
    expect(await tab.evaluate(harm), sentence).toEqual([]);
  }
  expect(await tab.errors()).toEqual([]);
});
