import { afterAll, beforeAll, expect, test } from "vitest";
import { card, hitsIn, noCard } from "../card";
import { type FirefoxRig, launchFirefox } from "../firefox";
import { type Site, serve } from "../site";
import { QUOTE, QUOTED } from "../text";

let rig: FirefoxRig;
let site: Site;

beforeAll(async () => {
  site = await serve();
  rig = await launchFirefox({ prefs: { "extensions.background.idle.timeout": 500 } });
});
afterAll(async () => {
  await rig.close();
  await site.close();
});

const state = () =>
  rig.inBrowser<string>(
    `return WebExtensionPolicy.getByHostname(args[0]).extension.backgroundState`,
    new URL(rig.own("")).host,
  );

test("a lookup after Firefox has put the idle background away is answered all the same", async () => {
  const tab = await rig.tab();
  await tab.open(site.at("plain.html"));
  const { start, end } = await tab.locate(QUOTE);
  for (let round = 0; round < 3; round++) {
    await expect.poll(state, { timeout: 10_000 }).toBe("stopped");
    await tab.drag(start, end);
    expect((await hitsIn(await card(tab)))[0]?.title).toBe(QUOTED);
    await tab.press("Escape");
    await noCard(tab);
    await tab.evaluate(() => getSelection()?.removeAllRanges());
  }
});
