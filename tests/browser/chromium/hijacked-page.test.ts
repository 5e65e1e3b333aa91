import { expect, test } from "vitest";
import type { ChromiumRig } from "../chromium";
import type { ChromiumTab } from "../chromium-tab";
import { useBrowser, useOwnPage } from "../use";

const browser = useBrowser<ChromiumRig>();
const own = useOwnPage(browser);

/** Runs an expression where the page script runs: whoever takes over a page's process can do all that it can. */
async function inPageScript(tab: ChromiumTab, expression: string): Promise<string> {
  const session = await tab.page.context().newCDPSession(tab.page);
  const contexts: { id: number; origin: string }[] = [];
  session.on("Runtime.executionContextCreated", ({ context }) => contexts.push(context));
  await session.send("Runtime.enable");
  const mine = contexts.find(({ origin }) => origin.startsWith(browser.rig.own("").slice(0, -1)));
  if (!mine) throw new Error("there is no page script");
  const { result } = await session.send("Runtime.evaluate", {
    expression: `(async () => JSON.stringify(await (${expression})))().catch((error) => "refused: " + error.message)`,
    contextId: mine.id,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  return result.value;
}

test.each([
  ["read what is kept", "chrome.storage.local.get()"],
  [
    "turn Quiet mode off",
    'chrome.storage.local.set({ settings: { version: 1, quiet: false, quietSites: [] } }).then(() => "set")',
  ],
  ["clear the desk", 'chrome.storage.local.clear().then(() => "cleared")'],
  ["read what the session holds", "chrome.storage.session.get()"],
])("a page that takes over its process cannot %s", async (_what, expression) => {
  await own.choose({ quietSites: ["secret.example"] });
  const tab = await browser.open("news.html");
  expect(await inPageScript(tab, expression)).toMatch(/^refused: /);
  expect(await own.stored()).toEqual({ settings: { version: 1, quietSites: ["secret.example"] } });
});
