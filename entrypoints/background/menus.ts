import { type Browser, browser } from "wxt/browser";
import { listenTo } from "../../platform/listen-to";
import { hasSidePanel, openSidePanel } from "../../platform/side-panel";
import { onSettings } from "../../stored/settings/store";
import { i18n } from "../../words/i18n";
import { applyChosenWriting } from "./apply-chosen-writing";
import { scanBeside, showBeside } from "./show-answer";
import { showImage, showView } from "./show-picture";

type Item = Browser.contextMenus.CreateProperties & { id: string };

/** What stands in the browser's own menus: on a selection, on a page, and on the toolbar's button. */
function items(): Item[] {
  const ask: Item = { id: "ask", contexts: ["selection"], title: i18n.t("menu.ask") };
  const panel: Item = { id: "panel", contexts: ["action"], title: i18n.t("panel.open") };
  const scan: Item = { id: "scan", contexts: ["page", "action"], title: i18n.t("menu.scan") };
  const image: Item = { id: "image", contexts: ["image"], title: i18n.t("menu.image") };
  // Chromium's PDF viewer is a frame to its menu.
  const view: Item = { id: "view", contexts: ["page", "frame", "video", "action"], title: i18n.t("menu.view") };
  return hasSidePanel() ? [ask, panel, scan, image, view] : [ask, image, view];
}

/**
 * Adds what the browser's menus do not have, and writes the rest anew. `removeAll` will not do: in Chromium it also takes
 * the items of the usual windows when a private one asks, and the other way round.
 */
const set = ({ id, ...rest }: Item): Promise<void> =>
  new Promise((resolve) => {
    browser.contextMenus.create({ id, ...rest }, () => {
      const isThere = browser.runtime.lastError !== undefined;
      resolve(isThere ? browser.contextMenus.update(id, rest).catch(console.warn) : undefined);
    });
  });

/** One making at a time, so that the language chosen last is the one that stays. */
let making: Promise<unknown> = Promise.resolve();

function make(): void {
  making = making
    .then(applyChosenWriting)
    .then(() => Promise.all(items().map(set)))
    .catch(console.warn);
}

function onClicked(clicked: Browser.contextMenus.OnClickData, tab?: Browser.tabs.Tab): void {
  const { menuItemId, selectionText } = clicked;
  // Chromium gives its own PDF viewer no tab, or one without a number.
  const window = tab && tab.windowId >= 0 ? tab.windowId : undefined;
  if (menuItemId === "ask" && selectionText)
    void showBeside({ query: selectionText, isTyped: false }, "newForegroundTab", window);
  if (menuItemId === "scan" && tab?.id !== undefined) void scanBeside(tab.id, tab.windowId);
  if (menuItemId === "image") void showImage(clicked, tab);
  if (menuItemId === "view") void showView(window);
  if (menuItemId === "panel") void openSidePanel(window);
}

/** Listens to the menus, and makes them when the browser has none of ours or the user has chosen another language. */
export function listenToMenus(signal: AbortSignal): void {
  // Firefox for Android has no such menus.
  if (!browser.contextMenus) return;
  listenTo(browser.contextMenus.onClicked, onClicked, signal);
  listenTo(browser.runtime.onInstalled, make, signal);
  listenTo(browser.runtime.onStartup, make, signal);
  onSettings(make, signal);
  // Private windows of Chromium have menus of their own, and no such event as the two above.
  if (browser.extension.inIncognitoContext) make();
}
