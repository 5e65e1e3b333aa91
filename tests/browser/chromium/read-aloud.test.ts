import type { Page } from "playwright-core";
import { afterEach, beforeAll, expect, test } from "vitest";
import { card } from "../card";
import type { ChromiumRig } from "../chromium";
import type { ChromiumTab } from "../chromium-tab";
import { pageOf, UNRELATED } from "../page-of";
import { readerFrom } from "../reader-from";
import type { Tab } from "../rig";
import { typeInSearch } from "../search-box";
import { select } from "../select";
import { useBrowser, useOwnPage } from "../use";
import { type Ways, waysOf } from "../ways";

/** A bundled statement's sentence, of which one word says the contrary. */
const REVERSED =
  "این اشغال بایستی به منزله اخلال در این کنفرانس تلقی شود، زیرا معتقدیم صدای انقلابیون باید از تریبون های متعلق به خود آنان شنیده شود";

const TITLE =
  "اطلاعیه گروه انقلابی و کمونیستی “خوشه های خشم “- در همبستگی با قیام کارگران و زحمتکشان و توده های تحت ستم ایران";

const browser = useBrowser<ChromiumRig>({
  pages: { "reversed.html": pageOf(`<p id="quote">${REVERSED}</p><p>${UNRELATED}</p>`) },
});
const own = useOwnPage(browser);
let ways: Ways;
beforeAll(() => {
  ways = waysOf(browser.rig);
});
afterEach(() => ways.closePanel());

/** What is read aloud of a part of a document, as its accessibility tree has it: roles where they are said, and all words. */
async function aloud(frame: Pick<Page, "locator">, selector: string): Promise<string[]> {
  const tree = await frame.locator(selector).first().ariaSnapshot();
  return tree
    .split("\n")
    .map((line) =>
      line
        .trim()
        .replace(/^- /, "")
        .replace(/^'(.*)':?/, "$1"),
    )
    .filter((line) => !line.startsWith("/url:"))
    .map((line) =>
      line
        .replace(/^(text|paragraph): ?/, "")
        .replace(/^"(.*)"$/, "$1")
        .replace(/:$/, ""),
    )
    .filter((line) => line && !/^(list|listitem|text|paragraph)$/.test(line));
}

/** How the verdict is said, on whatever surface. */
const VERDICT = ["نقل با تغییر", "«", "insertion: بایستی", "» به جای «", "deletion: نبایستی", "»"];

const WORDS = [
  "mark: این اشغال",
  "نبایستی",
  "mark: به منزله اخلال در این کنفرانس تلقی شود",
  "،",
  "mark: زیرا معتقدیم صدای انقلابیون باید از تریبون های متعلق به خود آنان شنیده شود",
];

async function selected(): Promise<Tab> {
  await own.choose({ language: "fa" });
  const tab = await browser.open("reversed.html");
  await select(tab);
  return tab;
}

const cardOf = async (tab: Tab) => {
  await card(tab);
  const frame = (tab as ChromiumTab).page.frames().find((each) => each.url().includes("/card.html"));
  if (!frame) throw new Error("no card");
  return frame;
};

test("the card reads a quotation with changes aloud: verdict, words, source, actions", async () => {
  const frame = await cardOf(await selected());
  // Until what is kept has been read, the button that keeps is disabled.
  await expect
    .poll(() => aloud(frame, "body"))
    .toEqual([
      'main "بیانیه‌یاب"',
      'heading "بیانیه‌یاب" [level=1]',
      `article "${TITLE}"`,
      ...VERDICT,
      "blockquote",
      "… اسلامی ایران اشغال می کنیم.",
      ...WORDS,
      "نه از بلندگوهای سرمایه داری …",
      "گروه انقلابی و کمونیستی “خوشه های خشم”",
      "۲۳ دی ۱۳۹۶ (۱۳ ژانویهٔ ۲۰۱۸)",
      `heading "${TITLE}" [level=2]`,
      `link "${TITLE}"`,
      'button "دیدن در متن بیانیه"',
      'button "کپی با منبع"',
      'button "افزودن به میز کار"',
      'button "ارجاع و تصحیح"',
      expect.stringMatching(/^button ".*127\.0\.0\.1.* باز نشود"$/),
      'button "باز کردن در کنار صفحه"',
      'button "بستن"',
      'status: "نقل با تغییر: «بایستی» به جای «نبایستی»"',
    ]);
});

/** A hit of popup and side panel. */
const HIT = [
  `article "${TITLE}"`,
  ...VERDICT,
  "blockquote",
  "… سرکوب و استثمار رژیم سرمایه داری اسلامی ایران اشغال می کنیم.",
  ...WORDS,
  "نه از بلندگوهای سرمایه داری لیبرال و امپریالیستی.",
  "گروه انقلابی و کمونیستی “خوشه های خشم”",
  "اطلاعیه، ۲۳ دی ۱۳۹۶ (۱۳ ژانویهٔ ۲۰۱۸)",
  `heading "${TITLE}" [level=2]`,
  `link "${TITLE}"`,
];

test("popup and side panel read it aloud in the same words", async () => {
  const tab = await selected();
  await card(tab);
  await ways.command("open-panel");
  const hasHit = () => ways.panel.evaluate(() => document.querySelector("article del") !== null);
  await expect.poll(async () => (await ways.isPanelOpen()) && (await hasHit())).toBe(true);
  const inPanel = await ways.panel.evaluate(() =>
    (document.querySelector("article .verdict")?.textContent ?? "").replace(/\s+/g, " ").trim(),
  );
  expect(inPanel).toBe("نقل با تغییر«بایستی» به جای «نبایستی»");
  const popup = await browser.rig.tab();
  await popup.open(browser.rig.own("popup.html"));
  await typeInSearch(popup, REVERSED);
  await expect.poll(() => popup.evaluate(() => document.querySelector("article del") !== null)).toBe(true);
  await expect.poll(async () => (await aloud(popup.page, "article")).slice(0, HIT.length)).toEqual(HIT);
  await expect
    .poll(() => aloud(popup.page, "[role=status]"))
    .toEqual([expect.stringContaining("نقل با تغییر: ۱ بیانیه")]);
  await popup.close();
});

test("the reader reads it aloud: verdict, both texts side by side, and the statement's own words", async () => {
  const frame = await card(await selected());
  const reader = (await readerFrom(browser.rig, frame)) as ChromiumTab;
  await expect.poll(() => reader.evaluate(() => document.querySelector("main mark") !== null)).toBe(true);
  const REST =
    "به منزله اخلال در این کنفرانس تلقی شود، زیرا معتقدیم صدای انقلابیون باید از تریبون های متعلق به خود آنان شنیده شود";
  await expect
    .poll(() => aloud(reader.page, ".comparison"))
    .toEqual([
      "group",
      "نقل با تغییر «بایستی» به جای «نبایستی»",
      'region "مقایسه با متن انتخاب‌شده"',
      "انتخاب‌شده",
      "این اشغال تغییرکرده",
      "insertion: بایستی",
      REST,
      "بیانیه",
      "این اشغال در اصل",
      "deletion: نبایستی",
      REST,
    ]);
  await expect.poll(async () => (await aloud(reader.page, "p.here")).slice(0, WORDS.length)).toEqual(WORDS);
  await reader.close();
});
