import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { built } from "../build";
import { card, eventually, SILENCE_MS } from "../card";
import { launchChromium } from "../chromium";
import { embed } from "../embed";
import { FIREFOX_ID, launchFirefox } from "../firefox";
import { SECRET } from "../leaky/leaks";
import type { Rig } from "../rig";
import { select } from "../select";
import { useBrowser } from "../use";

const QUERY = "این حق شما است که با احزاب سیاسی تماس بگیرید";

/** What our own pages ask of the background, and the page script. */
const REQUESTS: readonly object[] = [
  { type: "search", query: QUERY, options: { limit: 10 } },
  { type: "quotations", texts: [QUERY] },
  { type: "contents" },
  { type: "read", id: "davat-be-kongere-12", query: null },
  { type: "arrived", id: "davat-be-kongere-12" },
  { type: "handed", once: "3b241101-e2bb-4255-8caf-4136c566a962", window: null },
  { type: "wake", reads: false },
  { type: "selected", nonce: "0-0-0-0", text: QUERY, spot: null, byCommand: true },
];

/** In each page, when the page says so: takes what it can of whatever hangs in the page. */
const ROBBER = `
const api = globalThis.browser ?? chrome;
document.documentElement.dataset.robber = api.runtime.getURL("robber.html");
addEventListener("rob", () => {
  const taken = [];
  for (const host of document.documentElement.children) {
    const root = host.openOrClosedShadowRoot ?? (host instanceof HTMLElement ? api.dom?.openOrClosedShadowRoot(host) : null);
    if (!root) continue;
    taken.push(root.innerHTML, root.textContent);
    for (const frame of root.querySelectorAll("iframe")) {
      taken.push("address " + frame.src);
      try { taken.push(frame.contentDocument?.body.textContent ?? "no document"); } catch (error) { taken.push(String(error)); }
    }
  }
  document.documentElement.dataset.taken = JSON.stringify(taken);
});`;

/** In a page of its own: asks another extension, by message and by connection; what came of each stands in the page. */
const ASKER = `
const api = globalThis.browser ?? chrome;
const [id, requests] = JSON.parse(decodeURIComponent(location.hash.slice(1)));
const byMessage = (request) => api.runtime.sendMessage(id, request).then((answer) => answer ?? "nothing", () => "refused");
const byPort = (request) => new Promise((resolve) => {
  const port = api.runtime.connect(id);
  port.onMessage.addListener(resolve);
  port.onDisconnect.addListener(() => resolve("refused"));
  try { port.postMessage(request); } catch { resolve("refused"); }
});
Promise.all(requests.flatMap((request) => [byMessage(request), byPort(request)])).then((answers) => {
  document.body.textContent = JSON.stringify(answers);
});`;

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bayaniyab-robber-"));
  const manifest = {
    manifest_version: 3,
    name: "robber",
    version: "1",
    browser_specific_settings: { gecko: { id: "robber@test.example" } },
    host_permissions: ["http://*/*"],
    content_scripts: [{ matches: ["http://*/*"], js: ["robber.js"], run_at: "document_start" }],
  };
  const files = {
    "manifest.json": JSON.stringify(manifest),
    "robber.js": ROBBER,
    "robber.html": `<!doctype html><meta charset="utf-8"><body><script src="asker.js"></script>`,
    "asker.js": ASKER,
  };
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** The browser with both extensions in it. */
async function launchBoth(): Promise<Rig> {
  if (inject("browser") === "chromium") {
    const both = `${built("chrome-mv3")},${folder}`;
    return launchChromium({ args: [`--load-extension=${both}`, `--disable-extensions-except=${both}`] });
  }
  const rig = await launchFirefox();
  await rig.inBrowser(
    `const file = Cc["@mozilla.org/file/local;1"].createInstance(Ci.nsIFile);
     file.initWithPath(args[0]);
     await AddonManager.installTemporaryAddon(file);`,
    folder,
  );
  return rig;
}

const browser = useBrowser({ launching: launchBoth });

test("another extension reads nothing of a card, and is answered nothing", { tags: ["P34"] }, async () => {
  const tab = await browser.open("plain.html");
  const page = () => tab.evaluate(() => ({ ...document.documentElement.dataset }));
  await expect.poll(async () => (await page())["robber"]).toBeTruthy();
  await select(tab);
  await card(tab);
  await tab.evaluate(() => dispatchEvent(new Event("rob")));
  const { robber = "", taken = "" } = await page();
  // Extensions reach into closed roots: it finds the frame there, and may not look into it.
  expect(taken).toContain("card.html");
  expect(taken).not.toContain(SECRET);

  const id = browser.rig.browser === "chromium" ? new URL(browser.rig.own("")).host : FIREFOX_ID;
  const asker = await browser.rig.tab();
  await asker.open(`${robber}#${encodeURIComponent(JSON.stringify([id, REQUESTS]))}`);
  const answers = () => asker.evaluate(() => document.body.textContent ?? "");
  await expect.poll(answers).not.toBe("");
  expect(new Set(JSON.parse(await answers()))).toEqual(new Set(["refused"]));
  await asker.close();

  // With the address that it found, word and all, it gets a blank page.
  const address = /address (\S+?)"/.exec(taken)?.[1] ?? "";
  expect(address).toContain("card.html#");
  const thief = await browser.open("news.html");
  await embed(thief, address);
  const shown = async () => (await thief.cardFrame())?.evaluate(() => document.body.textContent?.trim() ?? "");
  expect(await eventually(shown, SILENCE_MS)).toBeFalsy();
});
