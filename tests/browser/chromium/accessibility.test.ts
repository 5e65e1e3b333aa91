import type { Frame } from "playwright-core";
import { describe, expect, onTestFinished, test } from "vitest";
import { axe } from "../audits/axe";
import { focusFaults } from "../audits/focus";
import { motion } from "../audits/motion";
import { sidewaysScrolling, slits } from "../audits/reflow";
import { cutText, spaceText } from "../audits/spacing";
import { smallTargets } from "../audits/targets";
import { ChromiumTab } from "../chromium-tab";
import { ownPage } from "../own-page";
import type { View } from "../rig";
import { type Shown, SURFACES, type Surface } from "../surfaces";
import { useBrowser } from "../use";

/** A page with a fault for each of the audits. */
const UNKIND = `<!doctype html>
  <html lang="fa" dir="rtl">
    <meta charset="utf-8">
    <title>صفحه‌ای نامهربان</title>
    <style>
      @keyframes turn { to { rotate: 1turn } }
      img { animation: turn 9s infinite }
      button { inline-size: 12px; block-size: 12px; padding: 0; outline: none }
      .wide { inline-size: 700px }
      .low { block-size: 20px; overflow: auto }
      .cut { block-size: 1.5em; overflow: hidden }
    </style>
    <main>
      <h1>صفحه‌ای نامهربان</h1>
      <img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">
      <a href="#x" tabindex="1">پیوندی که زود می‌آید</a>
      <button tabindex="3">×</button>
      <a href="#y" tabindex="2">پیوندی که از آنچه پیش از آن است زودتر می‌آید</a>
      <p class="wide">سطری که از صفحهٔ باریک بیرون می‌زند.</p>
      <p class="low">بند نخست در جایی کوتاه.<br>بند دوم.<br>بند سوم.</p>
      <p class="cut">واژه‌هایی که چون از هم فاصله بگیرند در دو سطر می‌آیند و سطر دوم را کسی نمی‌بیند.</p>
    </main>
  </html>`;

const browser = useBrowser({ pages: { "unkind.html": UNKIND } });

const DESK: View = { width: 1280, height: 720 };
/** The desk at 400 %. */
const ZOOMED: View = { width: 320, height: 180 };
const PHONE: View = { width: 360, height: 640, touch: true };

interface Seen extends Shown {
  readonly tab: ChromiumTab;
  readonly frame: Frame;
}

async function see({ show }: Surface, language: "fa" | "en", view: View = DESK): Promise<Seen> {
  const dress = async (tab: Shown["tab"]) => tab.resize(view);
  const own = await ownPage(browser.rig);
  await own.choose({ language });
  await own.close();
  const first = await browser.open();
  await dress(first);
  const { tab, document } = await show(first, { rig: browser.rig, site: browser.site, dress });
  if (!(tab instanceof ChromiumTab)) throw new Error("only in Chromium");
  if (tab !== first) onTestFinished(() => tab.close());
  const frame = tab.page.frames().find((each) => each.url().includes("/card.html")) ?? tab.page.mainFrame();
  return { tab, document, frame };
}

describe.each(SURFACES)("$name", (surface) => {
  test.each([
    ["Persian", "light", "fa", false],
    ["Persian", "dark", "fa", true],
    ["English", "light", "en", false],
    ["English", "dark", "en", true],
  ] as const)("in %s, in the %s, has no axe violations", async (_language, _theme, language, dark) => {
    const { tab, frame, document } = await see(surface, language, { ...DESK, dark });
    expect(await document.evaluate(() => window.document.documentElement.lang)).toBe(language);
    expect(await document.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches)).toBe(dark);
    expect(await axe(tab.page, frame)).toEqual([]);
  });

  test("has targets of at least 24 by 24 pixels", async () => {
    for (const language of ["fa", "en"] as const) {
      const { document } = await see(surface, language);
      expect(await document.evaluate(smallTargets)).toEqual([]);
    }
  });

  test("Tab visits every control in order, visibly, and leaves at the end", async () => {
    const { tab, document } = await see(surface, "fa");
    expect(await focusFaults(tab, document)).toEqual([]);
  });

  test.each([
    ["at 400 %", ZOOMED],
    ["on a phone", PHONE],
  ])("%s: no horizontal scrolling, and readable", async (_where, view) => {
    for (const language of ["fa", "en"] as const) {
      const { document } = await see(surface, language, view);
      expect(await document.evaluate(sidewaysScrolling)).toEqual([]);
      expect(await document.evaluate(slits)).toEqual([]);
      expect(await document.evaluate(smallTargets)).toEqual([]);
    }
  });

  test("loses no text with increased text spacing", async () => {
    for (const view of [DESK, ZOOMED]) {
      const { document } = await see(surface, "fa", view);
      await document.evaluate(spaceText);
      expect(await document.evaluate(cutText)).toEqual([]);
      expect(await document.evaluate(sidewaysScrolling)).toEqual([]);
    }
  });

  test("respects prefers-reduced-motion", async () => {
    const { tab, document } = await see(surface, "fa");
    await tab.page.emulateMedia({ reducedMotion: "reduce" });
    expect(await document.evaluate(motion)).toEqual([]);
  });
});

test("each audit detects its fault on a faulty page", async () => {
  const unkind: Surface = {
    name: "unkind",
    show: async (tab, { site }) => {
      await tab.open(site.at("unkind.html"));
      return { tab, document: tab };
    },
  };
  const { tab, document, frame } = await see(unkind, "fa", { width: 320, height: 640 });
  expect((await axe(tab.page, frame)).map((fault) => fault.split(":")[0])).toContain("image-alt");
  expect((await document.evaluate(smallTargets)).join()).toContain("12 × 12");
  expect(await document.evaluate(sidewaysScrolling)).not.toEqual([]);
  expect(await document.evaluate(slits)).toHaveLength(1);
  await tab.page.emulateMedia({ reducedMotion: "reduce" });
  expect((await document.evaluate(motion)).map((fault) => fault.split(":")[0])).toEqual(["moves", "would move"]);
  const walk = (await focusFaults(tab, document)).join();
  for (const fault of ["out of order", "focus not seen"]) expect(walk).toContain(fault);
  await document.evaluate(spaceText);
  expect((await document.evaluate(cutText)).join()).toContain('class="cut"');
});
