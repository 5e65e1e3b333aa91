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

/** The toolbar's popup, a target that Playwright does not list. */
async function popupOf(session: CDPSession) {
  const { targetInfos } = await session.send("Target.getTargets");
  return targetInfos.find(({ url }) => url.endsWith("/popup.html"));
}

async function inPopup(session: CDPSession, expression: string): Promise<unknown> {
  const popup = await popupOf(session);
  if (!popup) return undefined;
  const { sessionId } = await session.send("Target.attachToTarget", { targetId: popup.targetId, flatten: false });
  const answer = new Promise((resolve) => {
    session.on("Target.receivedMessageFromTarget", ({ message, sessionId: from }) => {
      if (from === sessionId) resolve(JSON.parse(message).result?.result?.value);
    });
    // One that closes meanwhile says nothing any more.
    session.on("Target.detachedFromTarget", ({ sessionId: from }) => {
      if (from === sessionId) resolve(undefined);
    });
  });
  const message = JSON.stringify({ id: 1, method: "Runtime.evaluate", params: { expression, returnByValue: true } });
  await session.send("Target.sendMessageToTarget", { sessionId, message });
  return answer;
}

interface Box {
  value(): Promise<unknown>;
  /** Closes the popup and opens it again. */
  reopen(): Promise<void>;
}

async function searchBoxAfterSelecting(selector: string): Promise<Box> {
  const { context } = browser.rig;
  const tab = await browser.open("news.html");
  await tab.page.locator(selector).click({ clickCount: 3 });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
  const press = async () => {
    await tab.page.bringToFront();
    await worker.evaluate(() =>
      (globalThis as unknown as { chrome: { action: { openPopup(): Promise<void> } } }).chrome.action.openPopup(),
    );
  };
  await press();
  const session = await context.newCDPSession(tab.page);
  return {
    value: () => inPopup(session, `document.querySelector("input")?.value`),
    reopen: async () => {
      const popup = await popupOf(session);
      if (popup) await session.send("Target.closeTarget", { targetId: popup.targetId });
      await expect.poll(() => popupOf(session)).toBeUndefined();
      await press();
    },
  };
}

/** The box waits a quarter of a second for a page; where the machine stands still for longer, the button is pressed again. */
const MOST_TRIES = 4;

test("the popup opens with the page's selection", async () => {
  const { value, reopen } = await searchBoxAfterSelecting("#quote");
  await expect.poll(value).toBeDefined();
  for (let tries = 1; tries < MOST_TRIES && (await value()) === ""; tries++) {
    await reopen();
    await expect.poll(value).toBeDefined();
  }
  expect(await value()).toContain("این حق شما است که با احزاب سیاسی تماس بگیرید");
});

test("the popup never reads a password field", async () => {
  const { value } = await searchBoxAfterSelecting("input[type=password]");
  await expect.poll(value).toBeDefined();
  // That nothing is filled in cannot be awaited; this looks on for as long as it would take.
  await new Promise((resolve) => setTimeout(resolve, SILENCE_MS));
  expect(await value()).toBe("");
});
