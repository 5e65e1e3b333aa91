import { expect, test } from "vitest";
import { hitsIn } from "../card";
import { holdAnswers, isHeld, letGo } from "../late-answers";
import type { Tab } from "../rig";
import { typeInSearch } from "../search-box";
import { useBrowser } from "../use";

const browser = useBrowser();

const FIRST = {
  query: "این حق شما است که با احزاب سیاسی تماس بگیرید",
  title: "در کنگره حزب کمونیست کارگری شرکت کنید!",
};
const SECOND = {
  query: "ترس مردم ریخته است و این مقامات حکومتند",
  title: "همه دستگیرشدگان اعتراضات و کلیه زندانیان سیاسی باید آزاد شوند!",
};

const titles = async (tab: Tab) => (await hitsIn(tab)).map(({ title }) => title);
const status = (tab: Tab) => tab.evaluate(() => document.querySelector("[role=status]")?.textContent ?? "");

/** The search, in which what the background answers is held back from now on. */
async function search(): Promise<Tab> {
  const tab = await browser.open(browser.rig.own("popup.html"));
  await typeInSearch(tab, "");
  await holdAnswers(tab);
  return tab;
}

test("an answer that comes when something else is written is not shown", async () => {
  const tab = await search();
  await tab.type(FIRST.query);
  await expect.poll(() => isHeld(tab, FIRST.query)).toBe(true);
  await tab.evaluate(
    (first, second) => {
      const page = window as unknown as { shown: string[]; held: { query: string; letGo(): void }[] };
      page.shown = [];
      const look = () => page.shown.push(document.querySelector("article h2")?.textContent ?? "");
      new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
      const box = document.querySelector<HTMLInputElement>("[type=search]");
      if (!box) return;
      box.value = second;
      box.dispatchEvent(new InputEvent("input", { bubbles: true }));
      for (const { query, letGo } of page.held) if (query === first) letGo();
    },
    FIRST.query,
    SECOND.query,
  );
  await expect.poll(() => isHeld(tab, SECOND.query)).toBe(true);
  await letGo(tab, SECOND.query);
  await expect.poll(() => titles(tab).then(([first]) => first)).toBe(SECOND.title);
  const shown = await tab.evaluate(() => (window as unknown as { shown: string[] }).shown);
  expect(shown).not.toContain(FIRST.title);
});

test("what was found for something else does not stay while an answer is long in coming", async () => {
  const tab = await search();
  await tab.type(FIRST.query);
  await expect.poll(() => isHeld(tab, FIRST.query)).toBe(true);
  await letGo(tab, FIRST.query);
  await expect.poll(() => titles(tab).then(([first]) => first)).toBe(FIRST.title);
  const found = await status(tab);

  await tab.press("Control+a");
  await tab.type(SECOND.query);
  await expect.poll(() => isHeld(tab, SECOND.query)).toBe(true);
  await expect.poll(() => titles(tab)).toEqual([]);
  expect(await status(tab)).not.toBe("");
  expect(await status(tab)).not.toBe(found);

  await letGo(tab, SECOND.query);
  await expect.poll(() => titles(tab).then(([first]) => first)).toBe(SECOND.title);
  expect(await tab.errors()).toEqual([]);
});

test("what chooses among the hits keeps the focus while those that were chosen are long in coming", async () => {
  const query = "زندانیان";
  const tab = await search();
  const heldOf = () =>
    tab.evaluate(
      (query) =>
        (window as unknown as { held: { query: string }[] }).held.filter((each) => each.query === query).length,
      query,
    );
  const focused = () => tab.evaluate(() => document.activeElement?.localName);
  await tab.type(query);
  await expect.poll(heldOf).toBe(1);
  await letGo(tab, query);
  await expect.poll(() => titles(tab).then(({ length }) => length)).toBe(5);
  const byRelevance = await titles(tab);
  await tab.evaluate(() => document.querySelector<HTMLElement>(".search select")?.focus());
  await tab.press("ArrowDown");
  await expect.poll(heldOf).toBe(2);
  await expect.poll(() => titles(tab)).toEqual([]);
  expect(await focused()).toBe("select");
  expect(await tab.evaluate(() => document.querySelector(".timeline") !== null)).toBe(true);
  await letGo(tab, query);
  await expect.poll(() => titles(tab).then(({ length }) => length)).toBe(5);
  expect(await titles(tab)).not.toEqual(byRelevance);
  expect(await focused()).toBe("select");

  const hasControls = () => tab.evaluate(() => document.querySelector(".timeline, .search select") !== null);
  await tab.evaluate(() => document.querySelector<HTMLElement>("[type=search]")?.focus());
  await tab.press("Control+a");
  await tab.type(SECOND.query);
  await expect.poll(() => isHeld(tab, SECOND.query)).toBe(true);
  await expect.poll(() => titles(tab)).toEqual([]);
  expect(await hasControls(), "they are of another query").toBe(false);
  expect(await tab.errors()).toEqual([]);
});

test("a question that is sent again is answered as it was the first time, and nothing is done anew", async () => {
  const tab = await browser.open(browser.rig.own("popup.html"));
  const answers = await tab.evaluate(async () => {
    interface Api {
      readonly runtime: { sendMessage(what: object): Promise<unknown> };
    }
    const page = window as unknown as { browser?: Api; chrome: Api };
    const { runtime } = page.browser ?? page.chrome;
    const name = () => crypto.randomUUID();
    const place = { window: 4711 };
    const handed = { query: "آزادی", isTyped: true };
    await runtime.sendMessage({ type: "hand", asked: name(), ...place, handed });
    // What was handed over is given once.
    const asked = name();
    const take = () => runtime.sendMessage({ type: "handed", asked, once: name(), ...place });
    return [JSON.stringify(await take()), JSON.stringify(await take())];
  });
  expect(answers[0]).toContain("آزادی");
  expect(answers[1]).toBe(answers[0]);
});
