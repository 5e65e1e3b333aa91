import { describe, expect, test } from "vitest";
import type { Photographing } from "../picture/compare-pictures";
import type { Seen } from "../picture/photographer";
import type { View } from "../rig";
import { axe } from "./axe";
import { focusFaults } from "./focus";
import { motion } from "./motion";
import { sidewaysScrolling, slits } from "./reflow";
import { smallText } from "./small-text";
import { cutText, spaceText } from "./spacing";
import { smallTargets } from "./targets";

const DESK: View = { width: 1280, height: 720 };
/** The desk at 400 %. */
const ZOOMED: View = { width: 320, height: 180 };
const PHONE: View = { width: 360, height: 640, touch: true };

/** What is shown is judged in a language; theme and width change under it, as they do for a reader. */
export function auditSurface(photographer: Photographing, seen: () => Seen, language: "fa" | "en"): void {
  const dress = (view: View) =>
    photographer.there.dress(seen(), { name: "judged", language, view, hasScrollbars: true });

  describe(`in ${language}`, () => {
    test.each([
      ["light", false],
      ["dark", true],
    ] as const)("in the %s, has nothing amiss to axe", async (_theme, dark) => {
      await dress({ ...DESK, dark });
      const { frame, document } = seen();
      expect(await document.evaluate(() => window.document.documentElement.lang)).toBe(language);
      expect(await document.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches)).toBe(dark);
      expect(await axe(frame)).toEqual([]);
    });

    test("has targets of at least 24 by 24 pixels, and no text under 13", async () => {
      await dress(DESK);
      const { document } = seen();
      expect(await document.evaluate(smallTargets)).toEqual([]);
      expect(await document.evaluate(smallText)).toEqual([]);
    });

    test.each([
      ["at 400 %", ZOOMED],
      ["on a phone", PHONE],
    ])("%s: no horizontal scrolling, and readable", async (_where, view) => {
      await dress(view);
      const { tab, document } = seen();
      // A card is there while its words are in view, and its frame follows its page.
      await tab.evaluate(() => window.document.querySelector("#quote")?.scrollIntoView({ behavior: "instant" }));
      await expect.poll(() => document.evaluate(() => window.innerWidth)).toBeLessThanOrEqual(view.width);
      expect(await document.evaluate(sidewaysScrolling)).toEqual([]);
      expect(await document.evaluate(slits)).toEqual([]);
      expect(await document.evaluate(smallTargets)).toEqual([]);
    });

    test("respects prefers-reduced-motion", async () => {
      await dress(DESK);
      expect(await seen().document.evaluate(() => matchMedia("(prefers-reduced-motion: reduce)").matches)).toBe(true);
      expect(await seen().document.evaluate(motion)).toEqual([]);
    });

    if (language === "en") return;

    test("Tab visits every control in order, visibly, and leaves at the end", async () => {
      await dress(DESK);
      expect(await focusFaults(seen().tab, seen().document)).toEqual([]);
    });

    // The last: the text stays spaced out.
    test("loses no text with increased text spacing", async () => {
      const { document } = seen();
      await document.evaluate(spaceText);
      for (const view of [DESK, ZOOMED]) {
        await dress(view);
        expect(await document.evaluate(cutText)).toEqual([]);
        expect(await document.evaluate(sidewaysScrolling)).toEqual([]);
      }
    });
  });
}
