import { expect, test } from "vitest";
import { card, cardHits, hitsIn, noCard, silence } from "../card";
import type { ChromiumRig } from "../chromium";
import { select } from "../select";
import { QUOTED } from "../text";
import { useBrowser } from "../use";

const browser = useBrowser<ChromiumRig>();

const news = () => browser.open("news.html");

/** What the browser does when the user presses the keys: a headless one has no window to press them in. */
async function command(): Promise<void> {
  const { context } = browser.rig;
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
  await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: Record<string, Record<string, never>> };
    const { tabs, commands } = chrome as unknown as {
      tabs: { query(what: object): Promise<unknown[]> };
      commands: { onCommand: { dispatch(...event: unknown[]): void } };
    };
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    commands.onCommand.dispatch("focus-card", tab);
  });
}

const hasFocus = (frame: Awaited<ReturnType<typeof card>>) =>
  frame.evaluate(() => document.hasFocus() && document.activeElement?.localName === "a");

test("the keyboard command focuses the card, and Escape restores the focus", async () => {
  const tab = await news();
  await select(tab);
  const frame = await card(tab);
  expect(await hasFocus(frame)).toBe(false);
  await command();
  await expect.poll(() => hasFocus(frame)).toBe(true);
  await tab.press("Escape");
  await noCard(tab);
  expect(await tab.evaluate(() => String(getSelection()).length)).toBeGreaterThan(0);
});

test("an editable field is looked up only by command", async () => {
  const tab = await news();
  await tab.page.locator("textarea").click();
  await tab.press("Control+a");
  await silence(tab);
  await command();
  const frame = await card(tab);
  await expect.poll(() => hasFocus(frame)).toBe(true);
  expect(await hitsIn(frame)).not.toEqual([]);
  await tab.press("Escape");
  await noCard(tab);
  expect(await tab.evaluate(() => document.activeElement?.localName)).toBe("textarea");
});

test("a password field is never looked up", async () => {
  const tab = await news();
  await tab.page.locator("input[type=password]").click();
  await tab.press("Control+a");
  await command();
  await silence(tab);
  expect(await tab.cardFrame()).toBeNull();
});

test("the command looks up the selection again after its card was closed", async () => {
  const tab = await news();
  await select(tab);
  await card(tab);
  await tab.press("Escape");
  await noCard(tab);
  await command();
  expect((await cardHits(tab)).map((hit) => hit.title)).toContain(QUOTED);
});
