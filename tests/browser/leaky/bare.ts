import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";
import { built, INERT_FILE } from "../build";
import type { Leak } from "./extension";

/** Opens the panel as ours is opened: by its command, and by an item in the menu of a selection. */
const OPENS_PANEL = `
  const { commands, contextMenus, runtime, sidePanel, sidebarAction } = globalThis.browser ?? chrome;
  const open = (tab) => (sidePanel ? sidePanel.open({ windowId: tab.windowId }) : sidebarAction.open());
  runtime.onInstalled.addListener(() => contextMenus.create({ id: "ask", title: "ask", contexts: ["selection"] }));
  commands.onCommand.addListener((_name, tab) => open(tab));
  contextMenus.onClicked.addListener((_item, tab) => open(tab));`;

/** An extension whose popup and panel are empty, but for a script that runs in both; and one that runs in pages. */
export function bare({ opened = "", page = "" } = {}): Leak {
  const browser = inject("browser");
  const document = `<!doctype html><meta charset="utf-8"><body><script src="opened.js"></script></body>`;
  return {
    page,
    background: OPENS_PANEL,
    permissions: ["contextMenus", ...(browser === "chromium" ? ["sidePanel"] : [])],
    manifest: {
      action: { default_popup: "popup.html" },
      commands: { "open-panel": { suggested_key: { default: "Alt+W" }, description: "panel" } },
      ...(browser === "chromium"
        ? { side_panel: { default_path: "panel.html" } }
        : { sidebar_action: { default_panel: "panel.html", open_at_install: false } }),
    },
    files: {
      "popup.html": document,
      "panel.html": document,
      "opened.js": opened,
      [INERT_FILE]: readFileSync(join(built(browser === "chromium" ? "chrome-mv3" : "firefox-mv3"), INERT_FILE)),
    },
  };
}

/** One whose popup and panel tell the page that they have opened. */
export const TELLING = (): Leak =>
  bare({
    opened: `
      const { tabs } = globalThis.browser ?? chrome;
      tabs.query({ active: true, currentWindow: true }).then(([tab]) => tabs.sendMessage(tab.id, "opened"));`,
    page: `(globalThis.browser ?? chrome).runtime.onMessage.addListener(() => {
      document.documentElement.setAttribute("data-opened", "");
      document.documentElement.removeAttribute("data-opened");
    });`,
  });
