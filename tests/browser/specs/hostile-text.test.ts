import { expect, test } from "vitest";
import { MARKUP } from "../../hostile-text/markup";
import { PAYLOADS } from "../../hostile-text/payloads";
import { HOSTILE, SENTENCES } from "../../hostile-text/statements";
import { card } from "../card";
import { harm } from "../harm";
import { has, openAll, useHostileArchive, write } from "../hostile-archive";
import { select } from "../select";
import { css } from "../text";

// Every payload on every surface: `tests/browser/hostile/hostile-text-at-length.test.ts`.
const browser = useHostileArchive();

test("payloads run where nothing is done against them, and the probe sees that they do", {
  tags: ["P48"],
}, async () => {
  const tab = await browser.open("plain.html");
  for (const markup of MARKUP.slice(0, 8)) {
    await tab.evaluate((markup) => {
      const place = document.createElement("div");
      place.innerHTML = markup;
      document.body.append(place);
    }, markup);
  }
  await expect.poll(() => tab.evaluate(harm)).toEqual(expect.arrayContaining(["a payload has run", "an element img"]));
});

test("in a page of ours markup is refused by its policy, and what is put there all the same is seen", {
  tags: ["P48"],
}, async () => {
  const tab = await browser.open(browser.rig.own("options.html"));
  await has(tab, "fieldset");
  expect(await tab.evaluate(harm)).toEqual([]);
  const refused = await tab.evaluate(() => {
    try {
      document.body.innerHTML = "<img src=x>";
      return "";
    } catch (error) {
      return (error as Error).name;
    }
  });
  expect(refused).toBe("TypeError");
  await tab.evaluate(() => {
    const planted = Object.assign(document.createElement("b"), { textContent: "\u202Ex" });
    document.body.append(document.createElement("img"), planted);
  });
  expect(await tab.evaluate(harm)).toEqual(["an element img", expect.stringMatching(/^obeyed: U\+202e/)]);
});

test("all payloads are text in the list of statements, and in what they can be chosen by", {
  tags: ["P48", "P50"],
}, async () => {
  const tab = await browser.open(browser.rig.own("popup.html"));
  await has(tab, ".contents li:nth-child(700)");
  expect(await tab.evaluate(() => document.querySelectorAll(".contents li").length)).toBe(PAYLOADS.length);
  expect(await tab.evaluate(harm)).toEqual([]);
  await tab.evaluate(() => document.querySelector<HTMLElement>(".browse button")?.click());
  await has(tab, ".facets li:nth-child(400)");
  expect(await tab.evaluate(harm)).toEqual([]);
  expect(await tab.errors()).toEqual([]);
});

test("some are text in results, a card and the reader, with all forms of citation", {
  tags: ["P48", "P50"],
}, async () => {
  const tab = await browser.open(browser.rig.own("popup.html"));
  await has(tab, "[type=search]");
  await write(tab, `${SENTENCES[0]} ${PAYLOADS[400]}`);
  await has(tab, "article");
  expect(await openAll(tab)).toBeGreaterThanOrEqual(15);
  expect(await tab.evaluate(harm)).toEqual([]);

  // What may have been meant is offered once its user has stopped writing.
  await write(tab, "دستگیرشذگان \u202Emoc.elpmaxe");
  await has(tab, ".meant");
  expect(await tab.evaluate(harm)).toEqual([]);

  await tab.open(browser.rig.own(`reader.html?statement=${HOSTILE.at(-20)?.id}`));
  await has(tab, "h1");
  await openAll(tab);
  expect(await tab.evaluate(harm)).toEqual([]);

  await tab.open(browser.site.at("hostile.html"));
  await select(tab, css("#said-31"));
  const frame = await card(tab);
  await openAll(frame);
  expect(await frame.evaluate(harm)).toEqual([]);
  expect(await tab.evaluate(() => "ran" in self)).toBe(false);
});
