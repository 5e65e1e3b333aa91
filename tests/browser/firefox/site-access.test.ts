import { expect, test } from "vitest";
import { cardHits, noCard, silence } from "../card";
import type { FirefoxRig } from "../firefox";
import { FIREFOX_ID, launchFirefox } from "../firefox";
import { press } from "../press";
import { select, selectUntilAnswered } from "../select";
import { QUOTED } from "../text";
import { useBrowser } from "../use";

// A browser that lets the extension into no site before its user has said so, as Firefox may.
const browser = useBrowser<FirefoxRig>({
  launching: () =>
    launchFirefox({
      prefs: {
        "extensions.originControls.grantByDefault": false,
        // Its own question stands outside all pages: it is taken as answered with yes.
        "extensions.webextOptionalPermissionPrompts": false,
      },
    }),
});

const TAKE_AWAY = `
  const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
  const origins = ["http://*/*", "https://*/*", "file:///*"];
  await ExtensionPermissions.remove(args[0], { permissions: [], origins }, WebExtensionPolicy.getByID(args[0]).extension);`;

test("without site access the welcome page says how to grant it, and grants it with one press, and again when it was taken away", async () => {
  const page = await browser.rig.tab();
  await page.open(browser.site.at("plain.html"));
  await select(page);
  await silence(page);
  expect(await page.cardFrame()).toBeNull();

  const welcome = await browser.open(browser.rig.own("welcome.html"));
  const said = () => welcome.evaluate(() => document.querySelector(".access")?.textContent ?? "");
  await expect.poll(said).toContain("about:addons");
  await press(welcome, ".access button");
  await expect.poll(said).toMatch(/Allowed\.|اجازه داده شد\./);
  expect(await said()).not.toContain("about:addons");
  await expect.poll(() => welcome.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("status");

  // The page that was open already answers too, once the script has been brought to it.
  await page.takeUp();
  await selectUntilAnswered(page);
  expect((await cardHits(page))[0]?.title).toBe(QUOTED);

  // Taken away again, as on the add-on's page: what is open is left alone.
  await page.press("Escape");
  await noCard(page);
  await browser.rig.inBrowser(TAKE_AWAY, FIREFOX_ID);
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await select(page);
  await silence(page);
  expect(await page.cardFrame()).toBeNull();
  await page.close();
  await press(welcome, ".access button");
  await expect.poll(said).toMatch(/Allowed\.|اجازه داده شد\./);
  await welcome.reload();
  await expect.poll(() => welcome.evaluate(() => document.querySelectorAll(".pin").length)).toBe(1);
  expect(await welcome.evaluate(() => document.querySelector(".access"))).toBeNull();
});
