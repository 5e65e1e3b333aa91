import { ChromiumTab } from "../browser/chromium-tab";
import type { FirefoxRig } from "../browser/firefox";
import type { Rig, Tab } from "../browser/rig";

/**
 * What a tab's page takes once what nobody needs is thrown away, in MB: in Chromium the heap of its scripts, the page script's
 * with it; in Firefox the memory of the process that it is in, which is more, and less exact.
 */
export async function heapOf(rig: Rig, tab: Tab): Promise<number> {
  if (tab instanceof ChromiumTab) {
    const session = await tab.page.context().newCDPSession(tab.page);
    await session.send("HeapProfiler.collectGarbage");
    const { usedSize } = await session.send("Runtime.getHeapUsage");
    await session.detach();
    return usedSize / 1e6;
  }
  await tab.evaluate(() => {});
  return (
    (await (rig as FirefoxRig).inBrowser<number>(`
      const context = gBrowser.selectedBrowser.browsingContext.currentWindowGlobal;
      const collect = Cc["@mozilla.org/memory-reporter-manager;1"].getService(Ci.nsIMemoryReporterManager);
      Services.obs.notifyObservers(null, "child-gc-request");
      Services.obs.notifyObservers(null, "child-cc-request");
      await new Promise((resolve) => collect.minimizeMemoryUsage(resolve));
      const { children } = await ChromeUtils.requestProcInfo();
      return children.find(({ pid }) => pid === context.osPid)?.memory ?? 0;`)) / 1e6
  );
}
