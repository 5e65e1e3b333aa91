import { expect, test } from "vitest";
import type { ChromiumRig } from "../chromium";
import { useBrowser } from "../use";

const browser = useBrowser<ChromiumRig>();

test("where Chromium gives no messages, a page reads them from the package and says the same", async () => {
  const heading = () => document.querySelector("h1")?.textContent;
  const address = browser.rig.own("archives.html");
  const usual = await browser.rig.tab();
  await usual.open(address);
  await expect.poll(() => usual.evaluate(heading)).toMatch(/\p{L}/u);
  const said = await usual.evaluate(heading);
  const tab = await browser.rig.tab();
  await tab.page.addInitScript(() => {
    const { chrome } = globalThis as unknown as { chrome: { i18n?: { getMessage(): string } } };
    if (chrome.i18n) chrome.i18n.getMessage = () => "";
  });
  await tab.open(address);
  await expect.poll(() => tab.evaluate(heading)).toBe(said);
  expect(await tab.evaluate(() => document.documentElement.lang)).toBe(
    await usual.evaluate(() => document.documentElement.lang),
  );
});
