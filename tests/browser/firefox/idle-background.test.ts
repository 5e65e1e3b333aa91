import { expect, test } from "vitest";
import { cardHits, noCard } from "../card";
import { launchFirefox } from "../firefox";
import { QUOTE, QUOTED } from "../text";
import { useBrowser } from "../use";

const browser = useBrowser({
  launching: () => launchFirefox({ prefs: { "extensions.background.idle.timeout": 500 } }),
});

const state = () =>
  browser.rig.inBrowser<string>(
    `return WebExtensionPolicy.getByHostname(args[0]).extension.backgroundState`,
    new URL(browser.rig.own("")).host,
  );

test("a lookup works after Firefox suspended the idle background", async () => {
  const tab = await browser.open("plain.html");
  const { start, end } = await tab.locate(QUOTE);
  for (let round = 0; round < 3; round++) {
    await expect.poll(state).toBe("stopped");
    await tab.drag(start, end);
    expect((await cardHits(tab))[0]?.title).toBe(QUOTED);
    await tab.press("Escape");
    await noCard(tab);
    await tab.evaluate(() => getSelection()?.removeAllRanges());
  }
});
