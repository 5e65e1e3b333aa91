import { expect, onTestFinished, test } from "vitest";
import { silence } from "../card";
import { launchFirefox } from "../firefox";
import { ownPage } from "../own-page";
import { select } from "../select";
import { useBrowser } from "../use";

// Allowed into private windows, an extension stays so.
const browser = useBrowser({ launching: launchFirefox });

test("a private window is always in Quiet mode and stores nothing", { tags: ["P51"] }, async () => {
  const tab = await browser.rig.privateTab();
  onTestFinished(() => tab.close());
  await tab.open(browser.site.at("plain.html"));
  // Allowed into private windows, an extension of Firefox has one background for all of them.
  const own = ownPage(browser.rig);
  await select(tab);
  expect(await tab.evaluate(() => String(getSelection()).length)).toBeGreaterThan(20);
  await expect.poll(() => own.button(browser.site.at("plain.html")).then(({ badge }) => badge)).toMatch(/^[1-9۱-۹]$/);
  await silence(tab);
  expect(await tab.cardFrame()).toBeNull();
  expect(await tab.evaluate(() => document.querySelectorAll("html > div").length)).toBe(0);
  expect(await own.stored()).toEqual({});
  expect(await tab.errors()).toEqual([]);
});
