import { expect, onTestFinished, test } from "vitest";
import { privatePage } from "../private-page";
import { launch, useBrowser } from "../use";

// Allowed into private windows, an extension stays so.
const browser = useBrowser({ launching: launch });

test("a private window is always in Quiet mode and stores nothing", { tags: ["P51"] }, async () => {
  const page = await privatePage(browser.rig, browser.site.at("news.html"));
  onTestFinished(() => page.close());
  await page.select();
  expect(await page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(20);
  await expect.poll(page.badge).toMatch(/^[1-9۱-۹]$/);
  // By then a card would have its place in the page.
  expect(await page.evaluate(() => document.querySelectorAll("html > div").length)).toBe(0);
  expect(await page.stored()).toEqual({});

  const archives = await page.own("archives.html");
  const said = () => archives.evaluate(() => document.querySelector("main")?.textContent ?? "");
  await expect.poll(said).toMatch(/private window|پنجرهٔ خصوصی/);
  expect(await archives.evaluate(() => document.querySelectorAll("input, button").length)).toBe(0);
});
