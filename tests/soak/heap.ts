import { ChromiumTab } from "../browser/chromium-tab";
import type { FirefoxRig } from "../browser/firefox";
import type { Rig, Tab } from "../browser/rig";

/**
 * Runs in the process of the tab in front: what its scripts hold, objects and strings, in bytes. What Firefox counts beside
 * these is compiled code and the room of what is gone, megabytes that go up and down with what was done last; and a document
 * that was taken out of a page is let go over several turns.
 */
const IN_FIREFOX = `
  const { messageManager } = gBrowser.selectedBrowser;
  return new Promise((resolve) => {
    messageManager.addMessageListener("test:size", function heard({ data }) {
      messageManager.removeMessageListener("test:size", heard);
      resolve(data);
    });
    const look = async () => {
      for (let turn = 0; turn < 5; turn++) {
        Cu.forceCC();
        Cu.forceShrinkingGC();
        await new Promise((done) => Services.tm.idleDispatchToMainThread(done));
      }
      const sizes = Array.from({ length: 9 }, () => ({}));
      Cc["@mozilla.org/memory-reporter-manager;1"].getService(Ci.nsIMemoryReporterManager).sizeOfTab(content, ...sizes);
      sendAsyncMessage("test:size", sizes.slice(0, 2).reduce((sum, { value }) => sum + value, 0));
    };
    const script = "(" + look + ")()";
    messageManager.loadFrameScript("data:text/javascript;charset=utf-8," + encodeURIComponent(script), false);
  });`;

/** The heap of a page's scripts, the page script's among them, once what nobody needs is thrown away, in MB. */
export async function heapOf(rig: Rig, tab: Tab): Promise<number> {
  if (tab instanceof ChromiumTab) {
    const session = await tab.page.context().newCDPSession(tab.page);
    await session.send("HeapProfiler.collectGarbage");
    const { usedSize } = await session.send("Runtime.getHeapUsage");
    await session.detach();
    return usedSize / 1e6;
  }
  // To be the one in front.
  await tab.evaluate(() => {});
  return (await (rig as FirefoxRig).inBrowser<number>(IN_FIREFOX)) / 1e6;
}
