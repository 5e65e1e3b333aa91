import type { FirefoxRig } from "./firefox";
import type { Document, Point } from "./rig";
import { callOf } from "./source";
import type { Ways } from "./ways";

/**
 * Such a document is of another process: a script is sent there, which looks around as the document itself. Where another
 * takes its place meanwhile, as the first one of a panel does that opens, it will say nothing any more.
 */
const inside = (frame: string) => `
  const [expression] = args;
  const frame = ${frame};
  const { messageManager } = frame;
  const shown = () => frame.browsingContext?.currentWindowGlobal?.innerWindowId;
  const asked = shown();
  return new Promise((resolve, reject) => {
    const watching = setInterval(() => shown() !== asked && end(() => reject(new Error("another document has come"))), 50);
    const heard = ({ data }) => end(() => (data.error ? reject(new Error(data.error)) : resolve(data.value)));
    const end = (how) => {
      clearInterval(watching);
      messageManager.removeMessageListener("test:said", heard);
      how();
    };
    messageManager.addMessageListener("test:said", heard);
    const look = async (expression) => {
      try {
        const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
        sendAsyncMessage("test:said", { value: await Cu.evalInSandbox(expression, sandbox) });
      } catch (error) {
        sendAsyncMessage("test:said", { error: String(error) });
      }
    };
    const script = "(" + look + ")(" + JSON.stringify(expression) + ")";
    messageManager.loadFrameScript("data:text/javascript;charset=utf-8," + encodeURIComponent(script), false);
  });`;

const IN_SIDEBAR = inside(`SidebarController.browser.contentDocument.getElementById("webext-panels-browser")`);
const POPUP = `document.querySelector(".webextension-popup-browser")`;

const CHOOSE = `
  const [x, y, item] = args;
  const menu = document.getElementById("contentAreaContextMenu");
  const shown = new Promise((resolve) => menu.addEventListener("popupshown", resolve, { once: true }));
  const { left, top } = gBrowser.selectedBrowser.getBoundingClientRect();
  for (const type of ["mousedown", "contextmenu", "mouseup"])
    await window.synthesizeMouseEvent(type, left + x, top + y, { button: 2, clickCount: 1 }, {});
  await shown;
  const hidden = new Promise((resolve) => menu.addEventListener("popuphidden", resolve, { once: true }));
  menu.activateItem(menu.querySelector("[id$=-menuitem-_" + item + "]"));
  await hidden;`;

/** Trusted key events, to whatever has the focus in the browser's own window. */
const PRESS = `
  const [keys] = args;
  const events = Cc["@mozilla.org/text-input-processor;1"].createInstance(Ci.nsITextInputProcessor);
  if (!events.beginInputTransactionForTests(window)) throw new Error("Firefox takes no keys");
  const pressed = keys.map((key) => new KeyboardEvent("", key));
  for (const event of pressed) events.keydown(event);
  for (const event of pressed.reverse()) events.keyup(event);`;

/**
 * Firefox waits three seconds for more than an extension has suggested, before it says that all is there; what our
 * extension suggests comes at once.
 */
const WRITE = `
  const [text] = args;
  window.focus();
  gURLBar.focus();
  const sought = "بیان " + text;
  const suggested = new Promise((resolve) => {
    const listener = {
      onQueryResults: ({ searchString, results }) => searchString === sought && results.length > 1 && end(results),
      onQueryFinished: ({ searchString, results }) => searchString === sought && end(results),
    };
    const end = (results) => {
      gURLBar.controller.removeListener(listener);
      resolve(results.slice(1).map((result) => result.payload.title));
    };
    gURLBar.controller.addListener(listener);
  });
  gURLBar.search(sought, { focus: true });
  return suggested;`;

/** Firefox's own menus, keys, address bar and sidebar. */
export class FirefoxWays implements Ways {
  readonly panel: Document = { evaluate: (work, ...args) => this.rig.inBrowser(IN_SIDEBAR, callOf(work, args)) };
  readonly popup: Document = { evaluate: (work, ...args) => this.rig.inBrowser(inside(POPUP), callOf(work, args)) };

  constructor(readonly rig: FirefoxRig) {}

  isPanelOpen() {
    return this.rig.inBrowser<boolean>(
      `return SidebarController.isOpen && SidebarController.currentID.endsWith("-sidebar-action") &&
        SidebarController.browser.contentDocument.getElementById("webext-panels-browser")?.currentURI.filePath === "/panel.html"`,
    );
  }

  async closePanel() {
    await this.rig.inBrowser(`SidebarController.hide()`);
  }

  async pressToolbarButton() {
    // The key that presses it, in the quiet edition.
    await this.command("focus-card");
    await this.rig.inBrowser(`
      while (!(${POPUP})?.currentURI.spec.endsWith("/popup.html")) await new Promise((resolve) => setTimeout(resolve, 20));`);
  }

  async closePopup() {
    await this.rig.inBrowser(`(${POPUP})?.closest("panel").hidePopup();`);
  }

  async chooseFromMenu({ x, y }: Point) {
    await this.rig.inBrowser(CHOOSE, x, y, "ask");
  }

  async chooseFromMenuOfImage({ x, y }: Point) {
    await this.rig.inBrowser(CHOOSE, x, y, "image");
  }

  async command(name: string) {
    const keys: Record<string, object> = {
      "open-panel": { key: "w", code: "KeyW", keyCode: 87 },
      "focus-card": { key: "q", code: "KeyQ", keyCode: 81 },
      "see-view": { key: "y", code: "KeyY", keyCode: 89 },
      "scan-page": { key: "r", code: "KeyR", keyCode: 82 },
    };
    await this.rig.inBrowser(PRESS, [{ key: "Alt", code: "AltLeft", keyCode: 18 }, keys[name]]);
  }

  writeInAddressBar(text: string) {
    return this.rig.inBrowser<string[]>(WRITE, text);
  }

  async enter(suggestion: number) {
    const down = { key: "ArrowDown", code: "ArrowDown", keyCode: 40 };
    for (let at = 0; at < suggestion; at++) await this.rig.inBrowser(PRESS, [down]);
    await this.rig.inBrowser(PRESS, [{ key: "Enter", code: "Enter", keyCode: 13 }]);
  }
}
