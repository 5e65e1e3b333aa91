import type { Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ChromiumRig } from "../chromium";
import { ChromiumTab } from "../chromium-tab";
import { ownPage } from "../own-page";
import type { Tab, View } from "../rig";
import type { Shown, Surface } from "../surfaces";
import type { Stage } from "../use";
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

export interface Seen extends Shown {
  readonly tab: ChromiumTab;
  readonly frame: Frame;
}

/** Shows a surface on a desk. Its tabs stay open until the rig is tidied. */
export async function see({ rig, site }: Stage<ChromiumRig>, { show }: Surface, language: "fa" | "en"): Promise<Seen> {
  await ownPage(rig).choose({ language });
  const dress = (tab: Tab) => tab.resize(DESK);
  const first = await rig.tab();
  await dress(first);
  const { tab, document } = await show(first, { rig, site, dress });
  if (!(tab instanceof ChromiumTab)) throw new Error("only in Chromium");
  // What it shows may have opened another tab over it, and behind that it would draw nothing.
  await tab.page.bringToFront();
  const frame = tab.page.frames().find((each) => each.url().includes("/card.html")) ?? tab.page.mainFrame();
  return { tab, document, frame };
}

/** Each surface is shown once in each language; theme and width change under it, as they do for a reader. */
export function auditSurfaces(browser: Stage<ChromiumRig>, surfaces: readonly Surface[]): void {
  describe.each(surfaces)("$name", (surface) => {
    for (const [name, language] of [
      ["Persian", "fa"],
      ["English", "en"],
    ] as const) {
      describe(`in ${name}`, () => {
        let seen: Seen;
        beforeAll(async () => {
          seen = await see(browser, surface, language);
        });
        afterAll(() => browser.rig.tidy());

        test.each([
          ["light", false],
          ["dark", true],
        ] as const)("in the %s, has nothing amiss to axe", async (_theme, dark) => {
          const { tab, frame, document } = seen;
          await tab.resize({ ...DESK, dark });
          expect(await document.evaluate(() => window.document.documentElement.lang)).toBe(language);
          expect(await document.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches)).toBe(dark);
          expect(await axe(frame)).toEqual([]);
        });

        test("has targets of at least 24 by 24 pixels, and no text under 13", async () => {
          await seen.tab.resize(DESK);
          expect(await seen.document.evaluate(smallTargets)).toEqual([]);
          expect(await seen.document.evaluate(smallText)).toEqual([]);
        });

        test.each([
          ["at 400 %", ZOOMED],
          ["on a phone", PHONE],
        ])("%s: no horizontal scrolling, and readable", async (_where, view) => {
          const { tab, document } = seen;
          await tab.resize(view);
          // A card is there while its words are in view, and its frame follows its page.
          await tab.evaluate(() => window.document.querySelector("#quote")?.scrollIntoView({ behavior: "instant" }));
          await expect.poll(() => document.evaluate(() => window.innerWidth)).toBeLessThanOrEqual(view.width);
          expect(await document.evaluate(sidewaysScrolling)).toEqual([]);
          expect(await document.evaluate(slits)).toEqual([]);
          expect(await document.evaluate(smallTargets)).toEqual([]);
        });

        test("respects prefers-reduced-motion", async () => {
          const { tab, document } = seen;
          await tab.resize(DESK);
          await tab.page.emulateMedia({ reducedMotion: "reduce" });
          expect(await document.evaluate(motion)).toEqual([]);
          await tab.page.emulateMedia({ reducedMotion: "no-preference" });
        });

        if (language === "en") return;

        test("Tab visits every control in order, visibly, and leaves at the end", async () => {
          await seen.tab.resize(DESK);
          expect(await focusFaults(seen.tab, seen.document)).toEqual([]);
        });

        // The last: the text stays spaced out.
        test("loses no text with increased text spacing", async () => {
          const { tab, document } = seen;
          await document.evaluate(spaceText);
          for (const view of [DESK, ZOOMED]) {
            await tab.resize(view);
            expect(await document.evaluate(cutText)).toEqual([]);
            expect(await document.evaluate(sidewaysScrolling)).toEqual([]);
          }
        });
      });
    }
  });
}
