import { beforeAll, expect, onTestFinished, test } from "vitest";
import { hitsIn } from "../card";
import { launchFirefox } from "../firefox";
import { FirefoxWays } from "../firefox-ways";
import { select } from "../select";
import { OTHER, QUOTED } from "../text";
import { useBrowser } from "../use";

// Allowed into private windows, an extension stays so.
const browser = useBrowser({ launching: launchFirefox });

let ways: FirefoxWays;
beforeAll(() => {
  ways = new FirefoxWays(browser.rig);
});

const panel = async () => {
  if (!(await ways.isPanelOpen())) return undefined;
  const asked = await ways.panel.evaluate(() => document.querySelector<HTMLInputElement>("[type=search]")?.value);
  return { asked, found: (await hitsIn(ways.panel))[0]?.title };
};

test("the side panel of a private window follows only that window, goes back, and stores nothing", async () => {
  const hidden = await browser.rig.privateTab();
  onTestFinished(() => hidden.close());
  const open = await browser.open("plain.html");
  await ways.command("open-panel");
  await expect.poll(panel).toMatchObject({ asked: "" });

  await hidden.open(browser.site.at("plain.html"));
  await ways.command("open-panel");
  await expect.poll(panel).toMatchObject({ asked: "" });
  await select(hidden);
  await expect.poll(panel).toMatchObject({ found: QUOTED });
  // Back to the lookup before, which nothing has kept.
  await select(hidden, OTHER);
  await expect.poll(panel).not.toMatchObject({ found: QUOTED });
  await expect.poll(() => ways.panel.evaluate(() => document.querySelector("main > button") !== null)).toBe(true);
  await ways.panel.evaluate(() => document.querySelector<HTMLElement>("main > button")?.click());
  await expect.poll(panel).toMatchObject({ found: QUOTED });
  expect(await browser.rig.inBrowser("return PrivateBrowsingUtils.isWindowPrivate(window)")).toBe(true);
  const stored = await ways.panel.evaluate(async () => {
    const { browser } = globalThis as unknown as { browser: { storage: { local: { get(): Promise<object> } } } };
    return JSON.stringify(await browser.storage.local.get());
  });
  expect(stored).toBe("{}");

  await open.evaluate(() => document.title);
  expect(await panel()).toMatchObject({ asked: "" });
});
