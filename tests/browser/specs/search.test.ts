import { describe, expect, test } from "vitest";
import { hitsIn } from "../card";
import type { Tab } from "../rig";
import { titlesFound, typeInSearch } from "../search-box";
import { useBrowser } from "../use";

const browser = useBrowser();

const CONGRESS = "در کنگره حزب کمونیست کارگری شرکت کنید!";
const KHUZESTAN = "همه دستگیرشدگان اعتراضات و کلیه زندانیان سیاسی باید آزاد شوند!";

async function popup(query = ""): Promise<Tab> {
  const tab = await browser.open(browser.rig.own("popup.html"));
  if (query) await typeInSearch(tab, query);
  return tab;
}

const focused = (tab: Tab) => tab.evaluate(() => document.activeElement?.localName);
const focusedName = (tab: Tab) =>
  tab.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "");
const written = (tab: Tab) => tab.evaluate(() => document.querySelector("input")?.value);
const titles = async (tab: Tab) => (await hitsIn(tab)).map(({ title }) => title);
const facts = async (tab: Tab) => (await hitsIn(tab)).map(({ facts }) => facts);
const status = (tab: Tab) => tab.evaluate(() => document.querySelector("[role=status]")?.textContent ?? "");

/** Goes on with the Tab key until what has the focus says this. */
async function tabTo(tab: Tab, name: RegExp): Promise<void> {
  // What is not drawn yet would be passed by.
  const names = () =>
    tab.evaluate(() =>
      [...document.querySelectorAll("a, button, input, select, summary, [tabindex]")].map(
        (it) => it.getAttribute("aria-label") ?? it.textContent ?? "",
      ),
    );
  await expect.poll(() => names().then((all) => all.some((it) => name.test(it)))).toBe(true);
  for (let at = 0; at < 20; at++) {
    if (name.test(await focusedName(tab))) return;
    await tab.press("Tab");
  }
  throw new Error(`no way to ${name} by the Tab key`);
}

/** Presses a button by the pointer, where it stands. */
async function pressButton(tab: Tab, words: string): Promise<void> {
  const isThere = (sought: string) =>
    [...document.querySelectorAll("button")].some(({ textContent }) => textContent?.includes(sought));
  await expect.poll(() => tab.evaluate(isThere, words)).toBe(true);
  const sought = JSON.stringify(words);
  const expression = `[...document.querySelectorAll("button")].find((each) => each.textContent.includes(${sought}))`;
  const { left, top, right, bottom } = await tab.locateBox({ expression });
  await tab.click({ x: (left + right) / 2, y: (top + bottom) / 2 });
}

test("another spelling is suggested to who has stopped typing, not while they type", async () => {
  const tab = await popup();
  await tab.evaluate(() => {
    const seen = window as { pauses?: number[] };
    const pauses: number[] = [];
    seen.pauses = pauses;
    let written = performance.now();
    addEventListener("input", () => {
      written = performance.now();
    });
    new MutationObserver(() => {
      if (document.querySelector(".meant")) pauses.push(performance.now() - written);
    }).observe(document.body, { subtree: true, childList: true });
  });
  await typeInSearch(tab, "خوزصتان");
  await expect.poll(() => tab.evaluate(() => document.querySelector(".meant") !== null)).toBe(true);
  const LEAST_MS = 500;
  const pauses = await tab.evaluate(() => (window as { pauses?: number[] }).pauses ?? []);
  expect(Math.min(...pauses)).toBeGreaterThan(LEAST_MS);
});

test("a quoted phrase finds only statements with the words side by side", async () => {
  const tab = await popup("احزاب سیاسی");
  await expect.poll(() => titles(tab).then(({ length }) => length)).toBeGreaterThan(1);
  await tab.press("Escape");
  await tab.type("«احزاب سیاسی»");
  await expect.poll(() => titles(tab)).toEqual([CONGRESS]);
  const [hit] = await hitsIn(tab);
  expect(hit?.marks.join(" ")).toBe("احزاب سیاسی");
});

test("quotations stand apart from what is only related, and the status says how many there are of each", async () => {
  const tab = await popup();
  await titlesFound(tab, "این حق شماست که با همه احزاب سیاسی گفتگو کنید، در میتینگ‌ها شرکت کنید");
  const hits = (selector: string) =>
    tab.evaluate((sought) => document.querySelectorAll(sought).length, `${selector} article`);
  const related = await hits("section section[aria-labelledby]");
  expect(related).toBeGreaterThan(0);
  expect((await hits("section")) - related).toBe(1);
  const count = (n: number) => `(${n}|${n.toLocaleString("fa-IR")}) (statements?|بیانیه)`;
  const relation = (en: string, fa: string, n: number) => `(${en}|${fa}): ${count(n)}`;
  const told = [
    relation("Quoted with changes", "نقل با تغییر", 1),
    relation("[^:]*not a quotation", "هم‌موضوع؛ نقل نیست", related),
  ];
  expect(await status(tab)).toMatch(new RegExp(`^${told.join("[,،] ")}$`));
  const heading = () => document.querySelector("section section h2")?.textContent;
  expect(await tab.evaluate(heading)).toMatch(/not a quotation|نقل نیست/);
});

test("an unclosed quotation mark is searched as text, with a notice", async () => {
  const tab = await popup();
  expect((await titlesFound(tab, "«احزاب سیاسی")).length).toBeGreaterThan(1);
  const said = await status(tab);
  expect(said).toMatch(/not closed|بسته نشده/);
  expect(said, "a full stop parts it from how many were found").toMatch(/\p{L}\. \p{L}/u);
});

test("a minus excludes statements with the word", async () => {
  const tab = await popup();
  const all = await titlesFound(tab, "زندانیان");
  expect(all).toContain(KHUZESTAN);
  await tab.type(" -خوزستان");
  await expect.poll(() => titles(tab)).toEqual(all.filter((title) => title !== KHUZESTAN));
});

describe("a filter", () => {
  test("by issuer is completed from the archive, and leaves that issuer's statements", async () => {
    const tab = await popup("issuer:تقو");
    await expect.poll(() => facts(tab).then((all) => all.map((each) => each.includes("تقوائی")))).toEqual([true]);
    await tabTo(tab, /حمید تقوائی/);
    await tab.press("Enter");
    await expect.poll(() => focused(tab)).toBe("input");
    expect(await written(tab)).toMatch(/:«حمید تقوائی»\u200E? $/);
    await expect.poll(() => facts(tab).then((all) => all.map((each) => each.includes("تقوائی")))).toEqual([true]);
    await tab.type("آزادی");
    await expect.poll(() => hitsIn(tab).then(([hit]) => hit?.marks.length ?? 0)).toBeGreaterThan(0);
  });

  test("by date accepts a range in either calendar", async () => {
    for (const range of ["date:1386..1396", "تاریخ:۲۰۰۸ تا ۲۰۱۸"]) {
      const tab = await popup(range);
      // A range half typed has an answer too.
      const years = () => facts(tab).then((all) => all.map((each) => /1386|1396|۱۳۸۶|۱۳۹۶/.test(each)));
      await expect.poll(years).toEqual([true, true]);
    }
  });
});

test("an unknown word gets a suggestion that can be searched with one press", async () => {
  const tab = await popup("خوزصتان");
  await expect.poll(() => status(tab)).toContain("خوزستان");
  expect(await titles(tab)).toEqual([]);
  expect(await written(tab)).toBe("خوزصتان");
  const asked = () => document.querySelector("p:has(> button)")?.textContent?.replace(/\s+/g, " ").trim();
  expect(await tab.evaluate(asked)).toMatch(/^(آیا منظورتان «خوزستان» بود؟|Did you mean “خوزستان”\?)$/);
  await pressButton(tab, "خوزستان");
  await expect.poll(() => titles(tab)).toContain(KHUZESTAN);
  expect(await written(tab)).toBe("خوزستان");
});

test.each([
  ["cknhkdhk", "زندانیان"],
  ["ckhnd", "زیادی"],
])("%s, typed with the keyboard left in Latin, is offered in Persian and found with one press", async (keys, meant) => {
  const tab = await popup(keys);
  await expect.poll(() => status(tab)).toContain(meant);
  expect(await written(tab)).toBe(keys);
  expect(await titles(tab)).toEqual([]);
  await pressButton(tab, meant);
  await expect.poll(() => titles(tab).then(({ length }) => length)).toBeGreaterThan(0);
  expect(await written(tab)).toBe(meant);
});

test("a query runs from left to right where it has a filter in Latin letters, whose colon then stands behind its name", async () => {
  const tab = await popup("issuer:حزب");
  const direction = () => tab.evaluate(() => getComputedStyle(document.querySelector("input") as Element).direction);
  expect(await direction()).toBe("ltr");
  await tab.press("Escape");
  expect(await direction()).toBe("rtl");
  await tab.type("آزادی");
  expect(await direction()).toBe("rtl");
  await tab.type(" issuer:");
  expect(await direction()).toBe("ltr");
});

describe("the timeline", () => {
  const pressed = (tab: Tab) =>
    tab.evaluate(() =>
      Array.from(document.querySelectorAll(".timeline [aria-pressed=true]"), (each) => each.getAttribute("aria-label")),
    );

  test("filters by year when pressed by keyboard, and shows all when pressed again", async () => {
    const tab = await popup();
    expect(await titlesFound(tab, "زندانیان")).toHaveLength(5);
    await tabTo(tab, /^(2008|۱۳۸۶): [1۱] /);
    await tab.press((await tab.evaluate(() => document.dir)) === "rtl" ? "ArrowLeft" : "ArrowRight");
    expect(await focusedName(tab)).toMatch(/^(2018|۱۳۹۶): /);
    await tab.press("End");
    expect(await focusedName(tab)).toMatch(/^(2021|۱۴۰۰): [3۳] /);
    await tab.press("Enter");
    await expect.poll(() => titles(tab).then(({ length }) => length)).toBe(3);
    expect(await pressed(tab)).toEqual([expect.stringMatching(/^(2021|۱۴۰۰): [3۳] /)]);
    expect(await focusedName(tab)).toMatch(/^(2021|۱۴۰۰): /);
    for (const each of await facts(tab)) expect(each).toMatch(/1400|۱۴۰۰/);
    await tab.press("Enter");
    await expect.poll(() => titles(tab).then(({ length }) => length)).toBe(5);
    expect(await pressed(tab)).toEqual([]);
  });

  test("is as tall as its hits are many, and no taller than they need", async () => {
    const tab = await popup();
    const tallest = () =>
      tab.evaluate(() =>
        Math.max(
          ...Array.from(document.querySelectorAll(".timeline svg"), (each) => each.getBoundingClientRect().height),
        ),
      );
    await typeInSearch(tab, "زندانیان");
    await expect.poll(tallest).toBe(18);
    await tab.press("Escape");
    await tab.type("«احزاب سیاسی»");
    await expect.poll(() => titles(tab)).toEqual([CONGRESS]);
    await tab.press("Escape");
    await tab.type("date:1386..1396");
    await expect.poll(() => titles(tab).then(({ length }) => length)).toBe(2);
    await expect.poll(tallest).toBe(6);
  });

  test("is absent when all hits are of one year", async () => {
    const tab = await popup();
    expect(await titlesFound(tab, "خوزستان")).toContain(KHUZESTAN);
    expect(await tab.evaluate(() => document.querySelectorAll(".timeline [aria-pressed]").length)).toBe(0);
  });
});

describe("without a query", () => {
  test("the archive is browsed by issuer, by the keyboard alone", async () => {
    const tab = await popup();
    await tabTo(tab, /^(Issuer|صادرکننده)$/);
    await tab.press("Enter");
    await tabTo(tab, /حمید تقوائی/);
    await tab.press("Enter");
    await expect.poll(() => facts(tab).then((all) => all.map((each) => each.includes("تقوائی")))).toEqual([true]);
    await expect.poll(() => focused(tab)).toBe("a");
    expect(await written(tab)).toMatch(/:«حمید تقوائی»\u200E?$/);
  });

  test("the archive is browsed by year", async () => {
    const tab = await popup();
    // Once it is drawn, it is in its language.
    await expect.poll(() => focused(tab)).toBe("input");
    const persian = (await tab.evaluate(() => document.documentElement.lang)) === "fa";
    await pressButton(tab, persian ? "سال" : "Year");
    await pressButton(tab, persian ? "۱۴۰۰" : "2021");
    await expect.poll(() => titles(tab).then(({ length }) => length)).toBe(3);
    for (const each of await facts(tab)) expect(each).toMatch(/2021|۲۰۲۱/);
  });
});

test("the examples of the help are searched when pressed", async () => {
  const tab = await popup();
  await tabTo(tab, /^(Help|راهنما)$/);
  await tab.press("Enter");
  await tabTo(tab, /^(issuer:حزب|صادرکننده:حزب)$/);
  await tab.press("Enter");
  await expect
    .poll(() => facts(tab).then((all) => all.length > 0 && all.every((each) => each.includes("حزب"))))
    .toBe(true);
  await expect.poll(() => focused(tab)).toBe("a");
  expect(await written(tab)).toMatch(/:حزب$/);
});

test("hits are sorted by date when asked to, by the keyboard", async () => {
  const tab = await popup();
  expect(await titlesFound(tab, "زندانیان")).toHaveLength(5);
  await tabTo(tab, /Order|ترتیب/);
  await tab.press("ArrowDown");
  const years = async () => (await facts(tab)).map((each) => /(?:1[34]|۱[۳۴])[0-9۰-۹]{2}/.exec(each)?.[0]);
  const newest = async () => {
    const all = await years();
    return all.length === 5 && all.every((year, at) => (year ?? "") <= (all[at - 1] ?? "۹"));
  };
  await expect.poll(newest).toBe(true);
  await tab.press("ArrowDown");
  await expect.poll(async () => (await years())[0]).toMatch(/1386|۱۳۸۶/);
});
