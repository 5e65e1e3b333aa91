import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { silence } from "../card";
import { type FirefoxRig, launchFirefox } from "../firefox";
import { ownPage } from "../own-page";
import { select } from "../select";
import { type Site, serve } from "../site";

let rig: FirefoxRig;
let site: Site;

beforeAll(async () => {
  [rig, site] = await Promise.all([launchFirefox(), serve()]);
});
afterAll(() => Promise.all([rig.close(), site.close()]));

test("a private window is always quiet: nothing comes into the page, the number is on the button, nothing is stored", async () => {
  const tab = await rig.privateTab();
  onTestFinished(() => tab.close());
  await tab.open(site.at("plain.html"));
  // Allowed into private windows, an extension of Firefox has one background for all of them.
  const own = await ownPage(rig);
  await select(tab);
  expect(await tab.evaluate(() => String(getSelection()).length)).toBeGreaterThan(20);
  await expect.poll(() => own.button(site.at("plain.html")).then(({ badge }) => badge)).toMatch(/^[1-9۱-۹]$/);
  await silence(tab);
  expect(await tab.cardFrame()).toBeNull();
  expect(await tab.evaluate(() => document.querySelectorAll("html > div").length)).toBe(0);
  expect(await own.stored()).toEqual({});
  expect(await tab.errors()).toEqual([]);
});
