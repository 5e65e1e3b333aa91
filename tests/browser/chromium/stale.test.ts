import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { built } from "../build";
import { launchChromium } from "../chromium";
import { ChromiumTarget } from "../chromium-target";
import { serve } from "../site";

/** Longer than the popup waits for a page. In milliseconds. */
const BUSY_MS = 3000;

test.each(["an idle", "a busy"])(
  "the popup says when the page script cannot be injected into a page older than the extension, %s one",
  async (state) => {
    const extension = mkdtempSync(join(tmpdir(), "bayaniyab-stale-"));
    onTestFinished(() => rmSync(extension, { recursive: true, force: true }));
    cpSync(built("chrome-mv3"), extension, { recursive: true });
    const [rig, site] = await Promise.all([launchChromium({ extension }), serve()]);
    onTestFinished(() => Promise.all([rig.close(), site.close()]).then(() => {}));
    const tab = await rig.tab();
    await tab.open(site.at("plain.html"));
    // An update whose script does not begin in that page.
    writeFileSync(join(extension, "selection.js"), "");
    await rig.reloadExtension();
    await tab.page.bringToFront();
    const worker = new ChromiumTarget(rig, "/background.js");
    const popup = new ChromiumTarget(rig, "/popup.html");
    const makeBusy = () =>
      tab.page.evaluate((ms) => {
        setTimeout(() => {
          const end = performance.now() + ms;
          while (performance.now() < end);
        });
      }, BUSY_MS);
    // The background of before may still be there for a moment.
    const isOpen = async () => {
      if (await popup.isThere()) return true;
      if (state === "a busy") await makeBusy();
      await worker.evaluate(() =>
        (globalThis as unknown as { chrome: { action: { openPopup(): Promise<void> } } }).chrome.action.openPopup(),
      );
      return popup.isThere();
    };
    await expect.poll(() => isOpen().catch(() => false)).toBe(true);
    const about = () => popup.evaluate(() => document.querySelector(".about")?.textContent ?? "").catch(() => "");
    await expect.poll(about).toMatch(/صفحه را دوباره باز کنید|reload the page/);
    // The search in it works all the same.
    await expect.poll(() => popup.evaluate(() => document.querySelectorAll("[data-stop] a").length)).toBeGreaterThan(0);
  },
);
