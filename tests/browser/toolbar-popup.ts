import { eventually } from "./card";
import { FIREFOX_ID, type FirefoxRig } from "./firefox";
import type { Rig } from "./rig";
import type { Ways } from "./ways";

/** Presses the button of the toolbar over the tab in front, in Firefox wherever it has put that, and waits for the popup. */
const PRESS = `
  const extension = WebExtensionPolicy.getByID(args[0]);
  await gUnifiedExtensions.browserActionFor(extension).triggerAction(window);`;

/** Opens the toolbar's popup over the tab in front; for a browser of any launch, unlike `pressToolbarButton`. */
export async function openToolbarPopup(rig: Rig, ways: Ways): Promise<void> {
  if (rig.browser === "firefox") await (rig as FirefoxRig).inBrowser(PRESS, FIREFOX_ID);
  else
    await rig.behind.evaluate(() =>
      (globalThis as unknown as { chrome: { action: { openPopup(): Promise<void> } } }).chrome.action.openPopup(),
    );
  const isOpen = () =>
    ways.popup.evaluate(() => location.pathname === "/popup.html" && document.readyState === "complete");
  if (!(await eventually(isOpen))) throw new Error("the popup does not open");
}
