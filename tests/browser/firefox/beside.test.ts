import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { hitsIn } from "../card";
import { type FirefoxRig, launchFirefox } from "../firefox";
import { FirefoxWays } from "../firefox-ways";
import { select } from "../select";
import { type Site, serve } from "../site";
import { QUOTED } from "../text";

let rig: FirefoxRig;
let site: Site;
let ways: FirefoxWays;

beforeAll(async () => {
  [rig, site] = await Promise.all([launchFirefox(), serve()]);
  ways = new FirefoxWays(rig);
});
afterAll(() => Promise.all([rig.close(), site.close()]));

const panel = async () => {
  if (!(await ways.isPanelOpen())) return undefined;
  const asked = await ways.panel.evaluate(() => document.querySelector<HTMLInputElement>("[type=search]")?.value);
  return { asked, found: (await hitsIn(ways.panel))[0]?.title };
};

test("the side panel of a private window follows that window alone, and stores nothing", async () => {
  const hidden = await rig.privateTab();
  onTestFinished(() => hidden.close());
  const open = await rig.tab();
  onTestFinished(() => open.close());
  await open.open(site.at("plain.html"));
  await ways.command("open-panel");
  await expect.poll(panel).toMatchObject({ asked: "" });

  await hidden.open(site.at("plain.html"));
  await ways.command("open-panel");
  await expect.poll(panel).toMatchObject({ asked: "" });
  await select(hidden);
  await expect.poll(panel).toMatchObject({ found: QUOTED });
  expect(await rig.inBrowser("return PrivateBrowsingUtils.isWindowPrivate(window)")).toBe(true);
  const stored = await ways.panel.evaluate(async () => {
    const { browser } = globalThis as unknown as { browser: { storage: { local: { get(): Promise<object> } } } };
    return JSON.stringify(await browser.storage.local.get());
  });
  expect(stored).toBe("{}");

  await open.evaluate(() => document.title);
  expect(await panel()).toMatchObject({ asked: "" });
});
