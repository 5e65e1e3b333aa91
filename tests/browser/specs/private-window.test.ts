import { expect, onTestFinished, test } from "vitest";
import { bringFiles } from "../bring-files";
import { hitsIn } from "../card";
import { ownPage } from "../own-page";
import { press } from "../press";
import { privatePage } from "../private-page";
import { count } from "../texts";
import { launch, useBrowser } from "../use";

// Allowed into private windows, an extension stays so.
const browser = useBrowser({ launching: launch });

/** A word that statements of the bundled archive have too. */
const WORD = "کنگره";
const SAID = `باغداران دره دربارهٔ ${WORD} سخن گفتند و خواستند آب رودخانه بخش شود.`;

test("a private window is always in Quiet mode and stores nothing; own archives are silent there unless the user wants it", {
  tags: ["P51"],
}, async () => {
  const tab = await browser.open(browser.rig.own("archives.html"));
  await expect.poll(() => count(tab, ".drop button")).toBe(2);
  await bringFiles(tab, [{ name: "letter.txt", text: `نامهٔ باغداران\n\n${SAID}\n` }]);
  await press(tab, ".keep-form [type=submit]");
  await expect.poll(() => count(tab, ".archives > li")).toBe(1);
  const before = await ownPage(browser.rig).stored();
  // Pages of the extension's own go as it is loaded anew.
  await tab.open(browser.site.at("plain.html"));

  const page = await privatePage(browser.rig, browser.site.at("news.html"));
  onTestFinished(() => page.close());
  await page.select();
  expect(await page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(20);
  await expect.poll(page.badge).toMatch(/^[1-9۱-۹]$/);
  // By then a card would have its place in the page.
  expect(await page.evaluate(() => document.querySelectorAll("html > div").length)).toBe(0);
  expect(await page.stored()).toEqual(before);

  const archives = await page.own("archives.html");
  const said = () => archives.evaluate(() => document.querySelector("main")?.textContent ?? "");
  await expect.poll(said).toMatch(/private window|پنجرهٔ خصوصی/);
  expect(await archives.evaluate(() => document.querySelectorAll("input, button").length)).toBe(0);

  /** The titles that are found in the private window: the bundled archive's are among them. */
  const found = async () => {
    const popup = await page.search(WORD);
    await expect.poll(async () => (await hitsIn(popup)).length).toBeGreaterThan(0);
    return (await hitsIn(popup)).map(({ title }) => title);
  };
  expect(await found()).not.toContain("نامهٔ باغداران");
  await ownPage(browser.rig).choose({ inPrivate: "own" });
  // In Chromium a private window has a store of its own, in which nothing was ever brought.
  if (browser.rig.browser === "chromium") expect(await found()).not.toContain("نامهٔ باغداران");
  // What stands there for a moment may have been found for the first letters alone.
  else await expect.poll(found).toContain("نامهٔ باغداران");
});
