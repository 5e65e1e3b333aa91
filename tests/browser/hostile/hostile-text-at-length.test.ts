import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { expect, test } from "vitest";
import { MAX_QUERY } from "../../../messages/limits";
import { PAYLOADS } from "../../hostile-text/payloads";
import { HOSTILE, SENTENCES } from "../../hostile-text/statements";
import { card, noCard } from "../card";
import { harm } from "../harm";
import { has, keepAll, openAll, useHostileArchive, write } from "../hostile-archive";
import { pressButton, scanned } from "../scan";
import { select } from "../select";
import { css } from "../text";
import { waysOf } from "../ways";

// That the probe sees harm where there is some: `tests/browser/specs/hostile-text.test.ts`.
const browser = useHostileArchive();

/** Hundreds of pages are opened one after the other. */
const AT_LENGTH = { timeout: 1_200_000, tags: ["P48", "P50"] };

test("in results, with all forms of citation", AT_LENGTH, async () => {
  const tab = await browser.open(browser.rig.own("popup.html"));
  await has(tab, "[type=search]");
  for (const sentence of SENTENCES) {
    await write(tab, sentence);
    const [word = ""] = sentence.split(" ");
    const isIts = () =>
      tab.evaluate((word) => document.querySelector("article blockquote")?.textContent?.includes(word) ?? false, word);
    await expect.poll(isIts).toBe(true);
    // What is only related comes again with its own sentence.
    await openAll(tab, 15);
    expect(await tab.evaluate(harm), sentence).toEqual([]);
  }
  expect(await tab.errors()).toEqual([]);
});

/** All payloads as queries, as many in one as it holds. */
function queries(): string[] {
  const all: string[] = [];
  for (const payload of PAYLOADS) {
    const last = all.at(-1);
    if (last !== undefined && last.length + 1 + payload.length <= MAX_QUERY) all[all.length - 1] = `${last} ${payload}`;
    else all.push(payload);
  }
  return all;
}

test("in a query", AT_LENGTH, async () => {
  const tab = await browser.open(browser.rig.own("popup.html"));
  await has(tab, "[type=search]");
  // Where nothing is found, what was sought is said; what is no query as it should be is said too.
  for (const query of [...queries(), ...PAYLOADS.filter((_, at) => at % 9 === 0).map((it) => `date:${it}«`)]) {
    await write(tab, query);
    expect(await tab.evaluate(harm), query).toEqual([]);
  }
  expect(await tab.errors()).toEqual([]);
});

test("in what a card says of a payload that was put into a sentence", AT_LENGTH, async () => {
  const tab = await browser.open("hostile.html");
  for (const at of [...SENTENCES.keys()].filter((it) => it % 3 === 0)) {
    await select(tab, css(`#said-${at}`));
    const frame = await card(tab);
    await openAll(frame);
    expect(await frame.evaluate(harm), `#said-${at}`).toEqual([]);
    await tab.press("Escape");
    await noCard(tab);
  }
});

test("in the reader", AT_LENGTH, async () => {
  const tab = await browser.open();
  for (const { id } of HOSTILE) {
    await tab.open(browser.rig.own(`reader.html?statement=${id}`));
    await has(tab, "h1");
    await openAll(tab);
    expect(await tab.evaluate(harm), id).toEqual([]);
  }
  expect(await tab.errors()).toEqual([]);
});

test(
  "in a scan and its report, of a page that is hostile itself, and in the report's own page",
  AT_LENGTH,
  async () => {
    const ways = waysOf(browser.rig);
    await browser.open("hostile.html");
    const panel = await scanned(ways);
    await expect.poll(() => panel.evaluate(() => document.querySelectorAll(".quoted").length)).toBeGreaterThan(30);
    await openAll(panel);
    expect(await panel.evaluate(harm)).toEqual([]);
    const report = await browser.rig.tabOpenedBy(() => pressButton(panel, ".sentence-bar", 2));
    await has(report, ".report li:nth-child(30)");
    expect(await report.evaluate(harm)).toEqual([]);

    const html = await report.evaluate(async () => {
      const made: Blob[] = [];
      const its = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        made.push(blob as Blob);
        return its(blob);
      };
      const buttons = Array.from(document.querySelectorAll<HTMLElement>(".carry button"));
      buttons.find(({ textContent }) => textContent === "HTML")?.click();
      return (await made[0]?.text()) ?? "";
    });
    expect(elementsOf(html)).toEqual(
      "a article b bdi body br dd div dl dt h1 h2 head html li meta ol p style title".split(" "),
    );
    await report.close();
    await ways.closePanel();
  },
);

/** The names of all elements of a document, each once. */
function elementsOf(html: string): string[] {
  const names = new Set<string>();
  const visit = (node: DefaultTreeAdapterTypes.ChildNode) => {
    if ("tagName" in node) names.add(node.tagName);
    if ("childNodes" in node) node.childNodes.forEach(visit);
  };
  parse(html).childNodes.forEach(visit);
  return [...names].sort();
}

test("under the address bar, where suggestions are markup in one browser", AT_LENGTH, async () => {
  const ways = waysOf(browser.rig);
  await browser.open("plain.html");
  for (const sentence of SENTENCES) {
    const suggested = await ways.writeInAddressBar(sentence);
    expect(suggested.length).toBeGreaterThan(0);
    for (const line of suggested)
      expect(line.replace(/\u2068[^\u2066-\u2069]*\u2069/g, "")).not.toMatch(/[\u202A-\u202E\u2066-\u2069]|\p{Cc}/u);
  }
});

test("on the welcome page", AT_LENGTH, async () => {
  const tab = await browser.open(browser.rig.own("welcome.html"));
  await has(tab, "h1");
  expect(await tab.evaluate(harm)).toEqual([]);
});

test("on the desk, with notes and what was selected", AT_LENGTH, async () => {
  await keepAll(browser.rig);
  const tab = await browser.open(browser.rig.own("desk.html"));
  await has(tab, "article:nth-of-type(700)");
  await openAll(tab);
  expect(await tab.evaluate(harm)).toEqual([]);
  expect(await tab.errors()).toEqual([]);
});

test("on the settings page, as sites and as a file of settings", AT_LENGTH, async () => {
  const tab = await browser.open(browser.rig.own("options.html"));
  await has(tab, ".sites input");
  await tab.evaluate(
    async (payloads) => {
      const field = document.querySelector<HTMLInputElement>(".sites input");
      for (const payload of payloads) {
        if (!field) continue;
        field.value = payload;
        field.dispatchEvent(new InputEvent("input", { bubbles: true }));
        field.form?.requestSubmit();
        await new Promise((resolve) => setTimeout(resolve));
      }
      const file = document.querySelector<HTMLInputElement>("input[type=file]");
      for (const text of [
        ...payloads.slice(0, 50),
        JSON.stringify({ file: "bayaniyab-settings", version: 1, quietSites: payloads }),
      ]) {
        const given = new DataTransfer();
        given.items.add(new File([text], "x.json"));
        if (file) file.files = given.files;
        file?.dispatchEvent(new Event("change", { bubbles: true }));
        await new Promise((resolve) => setTimeout(resolve));
      }
    },
    [...PAYLOADS],
  );
  expect(await tab.evaluate(harm)).toEqual([]);
});
