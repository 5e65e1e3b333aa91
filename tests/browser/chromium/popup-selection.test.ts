import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CDPSession } from "playwright-core";
import { expect, test } from "vitest";
import { built } from "../build";
import { SILENCE_MS } from "../card";
import { type ChromiumRig, launchChromium } from "../chromium";
import { useBrowser } from "../use";

/**
 * The built extension, with access to every page: the press of the toolbar's button that would give it access to this
 * one cannot be had without a window.
 */
async function asIfPressed(): Promise<ChromiumRig> {
  const folder = await mkdtemp(join(tmpdir(), "bayaniyab-pressed-"));
  await cp(built("chrome-mv3"), folder, { recursive: true });
  const path = join(folder, "manifest.json");
  const manifest = JSON.parse(await readFile(path, "utf8"));
  await writeFile(path, JSON.stringify({ ...manifest, host_permissions: ["http://*/*"] }));
  const rig = await launchChromium({ extension: folder });
  return {
    ...rig,
    close: async () => {
      await rig.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const browser = useBrowser({ launching: asIfPressed });

/** Evaluates an expression in the toolbar's popup, a target that Playwright does not list. */
async function inPopup(session: CDPSession, expression: string): Promise<unknown> {
  const { targetInfos } = await session.send("Target.getTargets");
  const popup = targetInfos.find(({ url }) => url.endsWith("/popup.html"));
  if (!popup) return undefined;
  const { sessionId } = await session.send("Target.attachToTarget", { targetId: popup.targetId, flatten: false });
  const answer = new Promise((resolve) => {
    session.on("Target.receivedMessageFromTarget", ({ message, sessionId: from }) => {
      if (from === sessionId) resolve(JSON.parse(message).result?.result?.value);
    });
  });
  const message = JSON.stringify({ id: 1, method: "Runtime.evaluate", params: { expression, returnByValue: true } });
  await session.send("Target.sendMessageToTarget", { sessionId, message });
  return answer;
}

async function searchBoxAfterSelecting(selector: string): Promise<() => Promise<unknown>> {
  const { context } = browser.rig;
  const tab = await browser.open("news.html");
  await tab.page.locator(selector).click({ clickCount: 3 });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
  await worker.evaluate(() =>
    (globalThis as unknown as { chrome: { action: { openPopup(): Promise<void> } } }).chrome.action.openPopup(),
  );
  const session = await context.newCDPSession(tab.page);
  return () => inPopup(session, `document.querySelector("input")?.value`);
}

test("the popup opens with the page's selection", async () => {
  const value = await searchBoxAfterSelecting("#quote");
  await expect.poll(value).toContain("این حق شما است که با احزاب سیاسی تماس بگیرید");
});

test("the popup never reads a password field", async () => {
  const value = await searchBoxAfterSelecting("input[type=password]");
  await expect.poll(value).toBeDefined();
  // That nothing is filled in cannot be awaited; this looks on for as long as it would take.
  await new Promise((resolve) => setTimeout(resolve, SILENCE_MS));
  expect(await value()).toBe("");
});
