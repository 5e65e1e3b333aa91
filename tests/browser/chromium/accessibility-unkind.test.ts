import { expect, test } from "vitest";
import { axe } from "../audits/axe";
import { focusFaults } from "../audits/focus";
import { motion } from "../audits/motion";
import { sidewaysScrolling, slits } from "../audits/reflow";
import { cutText, spaceText } from "../audits/spacing";
import { smallTargets } from "../audits/targets";
import type { ChromiumRig } from "../chromium";
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

const browser = useBrowser<ChromiumRig>({ pages: { "unkind.html": UNKIND } });

test("each audit detects its fault on a faulty page", async () => {
  const tab = await browser.open("unkind.html");
  await tab.resize({ width: 320, height: 640 });
  expect((await axe(tab.page.mainFrame())).map((fault) => fault.split(":")[0])).toContain("image-alt");
  expect((await tab.evaluate(smallTargets)).join()).toContain("12 × 12");
  expect(await tab.evaluate(sidewaysScrolling)).not.toEqual([]);
  expect(await tab.evaluate(slits)).toHaveLength(1);
  await tab.page.emulateMedia({ reducedMotion: "reduce" });
  expect((await tab.evaluate(motion)).map((fault) => fault.split(":")[0])).toEqual(["moves", "would move"]);
  const walk = (await focusFaults(tab, tab)).join();
  for (const fault of ["out of order", "focus not seen"]) expect(walk).toContain(fault);
  await tab.evaluate(spaceText);
  expect((await tab.evaluate(cutText)).join()).toContain('class="cut"');
});
