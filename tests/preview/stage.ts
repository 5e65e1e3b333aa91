import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import type { PageReplies } from "../../messages/requests";

export type Replies = Partial<PageReplies>;

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".woff2": "font/woff2",
};

/** Serves the built extension under its own content policy. */
export async function serveBuilt(built: string): Promise<{ origin: string; close: () => void }> {
  const manifest = JSON.parse(await readFile(join(built, "manifest.json"), "utf8"));
  const policy: string = manifest.content_security_policy.extension_pages;
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const body = await readFile(join(built, pathname)).catch(() => undefined);
    response.writeHead(body ? 200 : 404, {
      "content-type": TYPES[extname(pathname)] ?? "application/octet-stream",
      "content-security-policy": policy,
      "cache-control": "max-age=3600",
    });
    response.end(body);
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

interface Staging {
  language: "fa" | "en";
  /** Texts of `_locales/<language>/messages.json`. */
  messages: Record<string, { message: string }>;
  replies: Replies;
  /** What the active tab is said to have selected. */
  selection: string;
  /** What the extension is said to have stored. */
  stored: Record<string, unknown>;
}

/** Opens a built page outside any extension, with a browser API that answers from `replies`. */
export async function openStaged(context: BrowserContext, address: string, staging: Staging): Promise<Page> {
  const page = await context.newPage();
  page.on("pageerror", (error) => console.error(address, error));
  page.on("console", (message) => message.type() === "error" && console.error(address, message.text()));
  // tsx wraps named functions in a helper that the page does not have.
  await page.addInitScript("globalThis.__name = (it) => it");
  await page.addInitScript(playBrowser, staging);
  await page.goto(address);
  // Over a network the font comes too late for the first visit; in an extension it is there at once.
  await page.evaluate(() => document.fonts.ready);
  await page.goto("about:blank");
  await page.goto(address);
  await page.locator("main").waitFor();
  return page;
}

/** Runs in the page, before its own scripts. */
function playBrowser({ messages, replies, selection, stored }: Staging): void {
  const said: unknown[] = [];
  const isPopup = location.pathname === "/popup.html";
  Object.assign(window, {
    said,
    chrome: { runtime: { id: "staged" } },
    browser: {
      runtime: {
        id: "staged",
        getURL: (path: string) => path,
        onMessage: { addListener: () => {} },
        sendMessage: async (request: { type: keyof Replies }) => {
          said.push(request);
          const nothing = request.type === "handed" ? null : true;
          return { ok: true, value: request.type in replies ? replies[request.type] : nothing };
        },
      },
      i18n: {
        getMessage: (key: string, values: string[] = []) =>
          values.reduce((text, value, at) => text.replaceAll(`$${at + 1}`, value), messages[key]?.message ?? ""),
      },
      extension: { inIncognitoContext: false },
      storage: {
        local: { get: async () => stored },
        onChanged: { addListener: () => {}, removeListener: () => {} },
      },
      tabs: {
        query: async () => [{ id: 1 }],
        getCurrent: async () => (isPopup ? undefined : { id: 2 }),
        onActivated: { addListener: () => {} },
      },
      windows: { getCurrent: async () => ({ id: 3 }) },
      commands: { getAll: async () => [{ name: "open-panel", shortcut: "Alt+W" }] },
      sidePanel: { open: async () => {} },
      scripting: { executeScript: async () => [{ result: selection }] },
    },
  });
}
