import { describe, expect, onTestFinished, test } from "vitest";
import { card } from "../card";
import { press } from "../press";
import { readerFrom } from "../reader-from";
import type { Tab } from "../rig";
import { titlesFound, typeInSearch } from "../search-box";
import { select } from "../select";
import { QUOTED } from "../text";
import { useBrowser, useOwnPage } from "../use";

const browser = useBrowser();
const { choose } = useOwnPage(browser);

/** The reader page, reached from the card of a selection by its link. */
async function readerFromCard(): Promise<Tab> {
  const tab = await browser.open("news.html");
  await select(tab);
  const frame = await card(tab);
  const reader = await readerFrom(browser.rig, frame);
  await expect.poll(() => reader.evaluate(() => document.querySelector("h1")?.textContent)).toBe(QUOTED);
  return reader;
}

test("the card's link opens the reader at the passage, with the words marked", async () => {
  const reader = await readerFromCard();
  const inView = () =>
    reader.evaluate(() =>
      Array.from(document.querySelectorAll("main mark")).some((mark) => {
        const { top, bottom } = mark.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight && mark.textContent?.includes("انتظارتان");
      }),
    );
  await expect.poll(inView).toBe(true);
  expect(await reader.errors()).toEqual([]);
  await reader.close();
});

test("the reader's address contains statement and passage, and no query", { tags: ["P51"] }, async () => {
  const reader = await readerFromCard();
  expect(await reader.address()).toMatch(/\/reader\.html\?statement=davat-be-kongere-12#p\d+$/);
  await reader.close();
});

/** The reader page, reached from the popup's first hit for these words. */
async function readerFor(words: string): Promise<Tab> {
  const tab = await browser.open(browser.rig.own("popup.html"));
  expect((await titlesFound(tab, words)).length).toBeGreaterThan(0);
  await tab.press("ArrowDown");
  await expect.poll(() => tab.evaluate(() => document.activeElement?.localName)).toBe("a");
  const reader = await browser.rig.tabOpenedBy(() => tab.press("Enter"));
  onTestFinished(() => reader.close());
  await expect.poll(() => reader.evaluate(() => document.querySelectorAll("main mark").length)).toBeGreaterThan(0);
  return reader;
}

const status = (reader: Tab) =>
  reader.evaluate(() => document.querySelector(".matches [role=status]")?.textContent ?? "");
const current = (reader: Tab) =>
  reader.evaluate(() => Array.from(document.querySelectorAll("main .current"), (each) => each.textContent).join(" "));

test("of a quotation that leaves a word out, it is not said that all of it is there", async () => {
  const reader = await readerFor(
    "این حق شما است که با احزاب تماس بگیرید، در میتینگ ها و همایش های آنها شرکت کنید، نظر بدهید",
  );
  const head = () => reader.evaluate(() => document.querySelector(".comparison .head")?.textContent ?? "");
  await expect.poll(head).toMatch(/سیاسی/);
  expect(await head()).not.toMatch(/همهٔ متن|All of/);
});

describe("next and previous", () => {
  test("go over sentences, round at the ends", async () => {
    const reader = await readerFor("کنگره حزب");
    await expect.poll(() => status(reader)).toMatch(/sentence|جمله/);
    const before = await status(reader);
    await reader.press("Alt+ArrowDown");
    await expect.poll(() => status(reader)).not.toBe(before);
    await reader.press("Alt+ArrowUp");
    await expect.poll(() => status(reader)).toBe(before);
  });

  test("go over what was changed, where something was, and say what", async () => {
    const reader = await readerFor(
      "این حق شماست که با همه احزاب سیاسی گفتگو کنید، در میتینگ‌ها و همایش‌هاي آنها شرکت کنید، نقد کنید",
    );
    await expect.poll(() => status(reader)).toMatch(/1 of 3: change|تغییر \(۱ از ۳\)/);
    await reader.press("Alt+ArrowDown");
    await expect.poll(() => current(reader)).toBe("تماس بگیرید");
    expect(await status(reader)).toMatch(/گفتگو کنید.*تماس بگیرید/);
    await reader.press("Alt+ArrowDown");
    await expect.poll(() => current(reader)).toBe("نظر بدهید");
    const isInView = () =>
      reader.evaluate(() => {
        const { top, bottom } = document.querySelector("main .current")?.getBoundingClientRect() ?? {
          top: -1,
          bottom: -1,
        };
        const head = document.querySelector("header")?.getBoundingClientRect().bottom ?? 0;
        return top >= head && bottom <= innerHeight;
      });
    await expect.poll(isInView).toBe(true);
  });
});

test("what can be done with a passage stays in view, wherever the statement is scrolled to", async () => {
  const reader = await readerFromCard();
  const isReachable = () =>
    reader.evaluate(() =>
      Array.from(document.querySelectorAll(".passage-actions button"), (button) => {
        const { left, right, top, bottom } = button.getBoundingClientRect();
        return button.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
      }).every(Boolean),
    );
  for (const at of [0, 0.5, 1]) {
    await reader.evaluate((share) => scrollTo({ top: share * document.body.scrollHeight, behavior: "instant" }), at);
    expect(await isReachable()).toBe(true);
  }
  expect(await reader.evaluate(() => document.querySelectorAll(".passage-actions button").length)).toBeGreaterThan(2);
  await reader.close();
});

test("a note that is being written stays with its passage when the address turns to another", async () => {
  const tab = await browser.open(browser.rig.own("reader.html?statement=davat-be-kongere-12#p1"));
  const note = () => tab.evaluate(() => document.querySelector<HTMLInputElement>(".kept-note [type=text]")?.value);
  const turn = (passage: string) =>
    tab.evaluate((passage) => {
      location.hash = passage;
    }, passage);
  const isKept = () => tab.evaluate(() => document.querySelector(".keep")?.getAttribute("aria-pressed"));
  await expect.poll(isKept).toBe("false");
  await press(tab, ".keep");
  await expect.poll(note).toBe("");
  await turn("#p2");
  await expect.poll(isKept).toBe("false");
  await press(tab, ".keep");
  await expect.poll(note).toBe("");
  await press(tab, ".kept-note [type=text]");
  await tab.type("برای پنجشنبه");
  await turn("#p1");
  await expect.poll(note).toBe("");
  await press(tab, ".keep");
  await expect.poll(isKept).toBe("false");
  await turn("#p2");
  await expect.poll(isKept).toBe("true");
  await press(tab, ".keep");
  await expect.poll(isKept).toBe("false");
});

test("the rule spans the lines of what was asked, and no others", async () => {
  const reader = await readerFromCard();
  const spans = () =>
    reader.evaluate(() => {
      const rules = Array.from(document.querySelectorAll(".rule"), (each) => each.getBoundingClientRect());
      const marks = Array.from(document.querySelectorAll("main mark"), (each) => [...each.getClientRects()]).flat();
      const rule = rules[0];
      const [first, last] = [marks[0], marks.at(-1)];
      if (rules.length !== 1 || !rule || !first || !last) return null;
      return [rule.top - first.top, last.bottom - rule.bottom].map((apart) => Math.abs(apart) < 12);
    });
  await expect.poll(spans).toEqual([true, true]);
  await reader.close();
});

test("the other half of a text that was joined of two statements is a link at the end", async () => {
  const reader = await readerFor(
    "این حق شما است که با احزاب سیاسی تماس بگیرید، در میتینگ ها و همایش های آنها شرکت کنید. جنبش وسیع همبستگی که در سراسر کشور توسط بخش های مختلف مردم شکل گرفته است",
  );
  const title = () => document.querySelector("h1")?.textContent ?? "";
  const here = await reader.evaluate(title);
  await expect.poll(() => reader.evaluate(() => document.querySelectorAll(".others a").length)).toBe(1);
  // On paper too a verdict on a part is not one on the whole.
  const checked = await reader.evaluate(() => {
    dispatchEvent(new Event("beforeprint"));
    return document.querySelector(".evidence .checked")?.textContent;
  });
  expect(checked).toMatch(/[0-9۰-۹]{2}(٪ از متن|% of your)/);
  await reader.evaluate(() => dispatchEvent(new Event("afterprint")));
  const other = await browser.rig.tabOpenedBy(() => press(reader, ".others a"));
  onTestFinished(() => other.close());
  await expect.poll(() => other.evaluate(() => document.querySelectorAll("main mark").length)).toBeGreaterThan(0);
  expect(await other.evaluate(title)).not.toBe(here);
});

test("the same address opened later shows the statement without a query", async () => {
  const reader = await readerFromCard();
  const address = await reader.address();
  await reader.close();
  const again = await browser.open(address);
  await expect.poll(() => again.evaluate(() => document.querySelector("h1")?.textContent)).toBe(QUOTED);
  expect(await again.evaluate(() => document.querySelectorAll("mark").length)).toBe(0);
});

test("on paper there is the statement with its facts, the verdict, the comparison, and when it was checked", async () => {
  await choose({ language: "fa" });
  const tab = await browser.open(browser.rig.own("popup.html"));
  await typeInSearch(tab, "این اشغال بایستی به منزله اخلال در این کنفرانس تلقی شود");
  // All of what was typed is answered when the word that it changes is told.
  const first = () => tab.evaluate(() => document.querySelector("article")?.textContent ?? "");
  await expect.poll(first).toContain("«نبایستی»");
  const reader = await readerFrom(browser.rig, tab);
  await expect.poll(() => reader.evaluate(() => document.querySelectorAll("main mark").length)).toBeGreaterThan(0);
  expect(await reader.evaluate(() => document.querySelector(".evidence"))).toBeNull();
  // What a browser tells a page before it lays it out for paper.
  const printed = await reader.evaluate(() => {
    dispatchEvent(new Event("beforeprint"));
    const sheet = document.querySelector(".evidence");
    const facts = Array.from(sheet?.querySelectorAll("dl > div") ?? [], (each) =>
      Array.from(each.children, ({ textContent }) => textContent ?? ""),
    );
    return {
      title: sheet?.querySelector("h1")?.textContent ?? "",
      facts: Object.fromEntries(facts) as Record<string, string>,
      verdict: sheet?.querySelector(".checked")?.textContent ?? "",
      compared: Array.from(sheet?.querySelectorAll(".compared li:first-child p") ?? [], (each) => each.textContent),
      marked:
        sheet?.querySelector(".text")?.textContent?.includes("بلندگوهای سرمایه داری") &&
        Boolean(sheet.querySelector(".text mark")),
      controls: sheet?.querySelectorAll("button, a, input, summary").length,
    };
  });
  expect(printed).toMatchObject({
    title: expect.stringContaining("خوشه های خشم"),
    facts: {
      صادرکننده: expect.stringContaining("خوشه های خشم"),
      "نشانی منبع": expect.stringMatching(/^https:\/\/www\.facebook\.com\//),
      "تاریخ بررسی": expect.stringMatching(/^[۰-۹]{1,2} \p{L}+ ۱۴[۰-۹]{2}\P{N}+[۰-۹]{1,2}:[۰-۹]{2}$/u),
    },
    verdict: expect.stringContaining("«بایستی» به جای «نبایستی»"),
    compared: [expect.stringContaining("بایستی"), expect.stringContaining("نبایستی")],
    marked: true,
    controls: 0,
  });
  await reader.evaluate(() => dispatchEvent(new Event("afterprint")));
  expect(await reader.evaluate(() => document.querySelector(".evidence"))).toBeNull();
  expect(await reader.errors()).toEqual([]);
  await reader.close();
});

test("an unknown address says so", async () => {
  const tab = await browser.open(browser.rig.own("reader.html?statement=no-such-thing"));
  await expect
    .poll(() => tab.evaluate(() => document.querySelector("main")?.textContent?.trim().length ?? 0))
    .toBeGreaterThan(10);
  expect(await tab.errors()).toEqual([]);
});
