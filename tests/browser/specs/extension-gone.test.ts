import { expect, test } from "vitest";
import { card, isOnTop } from "../card";
import type { Rig } from "../rig";
import { select } from "../select";
import { QUOTE } from "../text";
import { launch, useBrowser } from "../use";

const browser = useBrowser({ launching: launch });

test.each<[how: string, page: string, target: typeof QUOTE, end: (rig: Rig) => Promise<void>]>([
  ["is loaded anew", "news.html", QUOTE, (rig) => rig.reloadExtension()],
  ["is turned off", "news.html", QUOTE, (rig) => rig.disableExtension()],
])("an open card goes by itself when the extension %s", async (_how, page, target, end) => {
  const tab = await browser.open(page);
  await select(tab, target);
  const box = await (await card(tab)).box();
  if (!box) throw new Error("the card has no place");
  await end(browser.rig);
  // What a press there would meet is the page again.
  await expect.poll(() => isOnTop(tab, box)).toBe(false);
});
