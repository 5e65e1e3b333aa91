import { expect, test } from "vitest";
import { MAX_QUERY } from "../../../messages/limits";
import { PAYLOADS } from "../../hostile-text/payloads";
import { HOSTILE, SENTENCES } from "../../hostile-text/statements";
import { harm } from "../harm";
import { has, keepAll, openAll, useHostileArchive, write } from "../hostile-archive";
import { readCards, readResults, readScan } from "../read-hostile";
import { waysOf } from "../ways";

// That the probe sees harm where there is some: `tests/browser/specs/hostile-text.test.ts`.
const browser = useHostileArchive();

/** Hundreds of pages are opened one after the other. */
const AT_LENGTH = { timeout: 1_200_000, tags: ["P48", "P50"] };

test("in results, with all forms of citation", AT_LENGTH, async () => {
  const tab = await browser.open(browser.rig.own("popup.html"));
  await has(tab, "[type=search]");
  await readResults(tab);
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
  await readCards(await browser.open("hostile.html"));
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
    await browser.open("hostile.html");
    await readScan(browser.rig);
  },
);

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
