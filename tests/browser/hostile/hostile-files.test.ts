import { afterEach, expect, test } from "vitest";
import type { Statement } from "../../../archive/types";
import { PAYLOADS } from "../../hostile-text/payloads";
import { SENTENCES } from "../../hostile-text/statements";
import { ABOUT, packOf, statement } from "../../packs/made";
import { bringFiles } from "../bring-files";
import { fill } from "../fill";
import { harm } from "../harm";
import { HOSTILE_NAME, has } from "../hostile-archive";
import { press } from "../press";
import type { Tab } from "../rig";
import { rest } from "../surfaces";
import { useBrowser, useOwnPage } from "../use";

const browser = useBrowser();
const own = useOwnPage(browser);

afterEach(() => own.eraseArchives());

const sentence = (at: number) => SENTENCES[at % SENTENCES.length] ?? "";

/** A document for each payload, which stands in all that is said of it, and a file that is named after each. */
const FILES = [
  {
    name: "all.jsonl",
    text: PAYLOADS.map((payload, at) =>
      JSON.stringify({
        title: `${payload} ${at}`,
        issuer: payload,
        kind: payload,
        date: payload,
        place: payload,
        source: payload,
        text: `${payload} ${at} ${sentence(at)}. ${payload}`,
      }),
    ).join("\n"),
  },
  ...PAYLOADS.map((payload, at) => ({ name: `${payload}${at}.txt`, text: `${payload}\n\n${at} ${sentence(at)}.` })),
];

/** Hundreds of files are read, on a machine that many share. */
const READ = { timeout: 120_000 };

/** Presses on as long as a button can be pressed, and looks for harm each time. @returns how often */
async function lookOn(tab: Tab, selector: string): Promise<number> {
  const pressed = () =>
    tab.evaluate((selector) => {
      const button = document.querySelector<HTMLButtonElement>(selector);
      if (!button || button.disabled) return false;
      button.click();
      return true;
    }, selector);
  let times = 0;
  while (await pressed()) {
    times++;
    expect(await tab.evaluate(harm)).toEqual([]);
  }
  return times;
}

test("files, and all that they say of themselves, are text on the page of archives", {
  timeout: 600_000,
  tags: ["P48", "P50"],
}, async () => {
  const tab = await browser.open(browser.rig.own("archives.html"));
  await has(tab, ".drop button");
  await bringFiles(tab, FILES);
  const sum = () => tab.evaluate(() => document.querySelector(".sum")?.textContent ?? "");
  await expect.poll(sum, READ).toMatch(new RegExp(`${FILES.length}|${FILES.length.toLocaleString("fa")}`));
  expect(await tab.evaluate(harm)).toEqual([]);
  expect(await lookOn(tab, ".staged-files ~ button")).toBeGreaterThan(5);
  expect(await lookOn(tab, ".turning button:last-child")).toBeGreaterThan(50);
  expect(await tab.errors()).toEqual([]);
});

test("the name of an archive is text in its list, in what is said of it and before it is deleted", {
  tags: ["P48", "P50"],
}, async () => {
  const tab = await browser.open(browser.rig.own("archives.html"));
  await has(tab, ".drop button");
  await bringFiles(tab, [{ name: "one.txt", text: `${sentence(0)}.` }]);
  await has(tab, ".keep-form input");
  await fill(tab, ".keep-form input", HOSTILE_NAME);
  await press(tab, ".keep-form [type=submit]");
  await has(tab, ".archives h3");
  expect(await tab.evaluate(harm)).toEqual([]);

  const said = () => tab.evaluate(() => document.querySelector(".said")?.textContent ?? "");
  const before = await said();
  await press(tab, ".archives .does input");
  await expect.poll(said).not.toBe(before);
  expect(await said()).toContain("moc.elpmaxe");
  expect(await tab.evaluate(harm)).toEqual([]);

  await bringFiles(tab, [{ name: "again.txt", text: `${sentence(0)}.` }]);
  await has(tab, ".staged-file .why");
  expect(await tab.evaluate(harm)).toEqual([]);

  await press(tab, ".archives .erases");
  await has(tab, ".archives .sure");
  expect(await tab.evaluate(harm)).toEqual([]);
  await press(tab, ".archives .sure .does-it");
  await expect.poll(() => tab.evaluate(() => document.querySelectorAll(".archives > li").length)).toBe(0);
  expect(await tab.evaluate(harm)).toEqual([]);
  expect(await tab.errors()).toEqual([]);
});

/** Documents whose facts, texts and removals are payloads: nearly the same as each other, and with page numbers taken out. */
const DOUBTFUL = PAYLOADS.slice(0, 12).flatMap((payload, at) => {
  const long = [0, 1, 2, 3].map((more) => sentence(at + more)).join(" ");
  return [
    { name: `${payload}one${at}.txt`, text: `${payload}\n\n${long} ${payload}` },
    { name: `${payload}two${at}.txt`, text: `${payload}\n\n${long} ${payload} ${sentence(at + 5)}` },
    {
      name: `pages${at}.txt`,
      text: [1, 2, 3].map((page) => `${page} ${sentence(at + page)}\n\n${payload}`).join("\f"),
    },
  ];
});

test("what is nearly the same, and what was taken out, is text beside the documents that are brought", {
  timeout: 300_000,
  tags: ["P48", "P50"],
}, async () => {
  const tab = await browser.open(browser.rig.own("archives.html"));
  await has(tab, ".drop button");
  await bringFiles(tab, DOUBTFUL);
  await expect.poll(() => tab.evaluate(() => document.querySelectorAll(".row").length)).toBeGreaterThan(20);
  const opened = await lookOn(tab, ".row .discloses[aria-expanded=false]");
  expect(opened).toBeGreaterThan(3);
  // What they open comes a little later.
  await expect
    .poll(() => tab.evaluate(() => document.querySelectorAll(".differing, .removed li").length))
    .toBeGreaterThan(3);
  expect(await tab.evaluate(harm)).toEqual([]);
  expect(await tab.errors()).toEqual([]);
});

test("packs, and the documents of an archive that is kept, are text: offered, listed, drawn, explained, and before they go", {
  timeout: 300_000,
  tags: ["P48", "P50"],
}, async () => {
  const hostile = PAYLOADS.slice(0, 20).map((payload, at) => ({
    ...statement(at),
    title: `${payload} ${at}`,
    issuer: payload,
    place: payload,
    heading: undefined,
    removed: [{ what: `${payload} ${sentence(at)}`, why: payload, at: 0 }],
    text: `${sentence(at)} ${payload}`,
  })) as unknown as Statement[];
  const tab = await browser.open(browser.rig.own("archives.html"));
  await has(tab, ".drop button");
  await bringFiles(tab, [{ name: "hostile.zip", bytes: await packOf(hostile, { ...ABOUT, name: HOSTILE_NAME }) }]);
  await has(tab, ".pack .does-it");
  expect(await tab.evaluate(harm)).toEqual([]);
  await press(tab, ".pack .does-it");
  await has(tab, ".archives .opens-documents");
  await bringFiles(tab, [
    {
      name: "next.zip",
      bytes: await packOf(
        hostile.slice(5).map((it) => ({ ...it, issuer: HOSTILE_NAME })),
        { ...ABOUT, edition: 2, name: HOSTILE_NAME },
      ),
    },
  ]);
  await has(tab, ".pack .changes, .pack .trouble, .pack p");
  expect(await tab.evaluate(harm)).toEqual([]);
  await press(tab, ".pack > button");
  await expect.poll(() => tab.evaluate(() => document.querySelectorAll(".pack").length)).toBe(0);

  await rest(tab);
  await press(tab, ".archives .opens-documents");
  await has(tab, ".documents .row");
  expect(await tab.evaluate(harm)).toEqual([]);
  expect(await lookOn(tab, ".documents .discloses[aria-expanded=false]")).toBeGreaterThan(10);
  await has(tab, ".why-not textarea");
  await fill(tab, ".why-not textarea", hostile[0]?.removed[0]?.what ?? "");
  await press(tab, ".why-not [type=submit]");
  await has(tab, ".why-not .answer:not(:empty)");
  expect(await tab.evaluate(harm)).toEqual([]);
  await press(tab, ".documents .out button");
  await has(tab, ".documents .sure");
  expect(await tab.evaluate(harm)).toEqual([]);
  await press(tab, ".documents .sure .does-it");
  await has(tab, ".documents .said:not(:empty)");
  expect(await tab.evaluate(harm)).toEqual([]);
  await press(tab, ".archives .opens-rename");
  await has(tab, ".rename input");
  expect(await tab.evaluate(harm)).toEqual([]);
  expect(await tab.errors()).toEqual([]);
});
