import { eventually } from "../browser/card";
import type { ChromiumRig } from "../browser/chromium";
import { ChromiumTab } from "../browser/chromium-tab";
import type { FirefoxRig } from "../browser/firefox";
import type { Rig, Tab } from "../browser/rig";

/**
 * Puts a tab to sleep, as browsers do that are short of memory, and looks at it again, which loads its page anew.
 * @returns the tab as it is then; in Chromium it is another
 */
export function discard(tab: Tab, rig: Rig): Promise<Tab> {
  return rig.browser === "chromium"
    ? discardInChromium(tab as ChromiumTab, rig as ChromiumRig)
    : discardInFirefox(tab, rig as FirefoxRig);
}

async function discardInChromium(tab: ChromiumTab, rig: ChromiumRig): Promise<Tab> {
  const address = await tab.address();
  const [page] = await Promise.all([
    rig.context.waitForEvent("page", (each) => each.url() === address),
    rig.behind.evaluate(async (url) => {
      type Api = {
        tabs: {
          query(what: object): Promise<{ id: number }[]>;
          update(id: number, what: object): Promise<unknown>;
          discard(id: number): Promise<{ id: number }>;
          getCurrent(): Promise<{ id: number }>;
        };
      };
      const { tabs } = (globalThis as unknown as { chrome: Api }).chrome;
      const [[awake], mine] = await Promise.all([tabs.query({ url }), tabs.getCurrent()]);
      if (!awake) throw new Error("there is no such tab");
      // The one in front is not put to sleep.
      await tabs.update(mine.id, { active: true });
      const { id } = await tabs.discard(awake.id);
      await tabs.update(id, { active: true });
    }, address),
  ]);
  await page.waitForLoadState();
  return new ChromiumTab(page);
}

async function discardInFirefox(tab: Tab, rig: FirefoxRig): Promise<Tab> {
  const mark = () => tab.evaluate(() => performance.timeOrigin);
  const before = await mark();
  await rig.inBrowser(`
    const tab = gBrowser.selectedTab;
    gBrowser.selectedTab = gBrowser.tabs.find((each) => each !== tab);
    await gBrowser.prepareDiscardBrowser?.(tab);
    if (!gBrowser.discardBrowser(tab, true)) throw new Error("it was not put to sleep");
    const restored = new Promise((resolve) => tab.addEventListener("SSTabRestored", resolve, { once: true }));
    gBrowser.selectedTab = tab;
    await restored;`);
  if (!(await eventually(async () => (await mark()) !== before, 20_000))) throw new Error("it was not loaded again");
  return tab;
}
