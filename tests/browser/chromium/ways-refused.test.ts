import { expect, onTestFinished, test } from "vitest";
import { hitsIn } from "../card";
import { launchChromium } from "../chromium";
import { allowInPrivate } from "../chromium-extensions-page";
import { ChromiumTarget } from "../chromium-target";
import type { Tab } from "../rig";
import { useBrowser } from "../use";

const ASKED = "دستگیرشدگان خوزستان";
const FOUND = "همه دستگیرشدگان اعتراضات و کلیه زندانیان سیاسی باید آزاد شوند!";

// Allowed into private windows, an extension stays so.
const browser = useBrowser({ launching: launchChromium });

/** Gives an event to the background as if by no press of a user's: then Chromium opens no side panel. */
async function dispatch(background: ChromiumTarget, room: string, event: string, ...values: unknown[]): Promise<void> {
  await background.evaluate(
    (room, event, values) => {
      type Api = Record<string, Record<string, { dispatch(...values: unknown[]): void }>>;
      (globalThis as unknown as { chrome: Api }).chrome[room]?.[event]?.dispatch(...values);
    },
    room,
    event,
    values,
  );
}

const background = () => new ChromiumTarget(browser.rig, "/background.js");

async function expectAnswer(tab: Tab): Promise<void> {
  await expect.poll(() => hitsIn(tab).then((hits) => hits[0]?.title)).toBe(FOUND);
  expect(await tab.evaluate(() => document.querySelector("input")?.value)).toBe(ASKED);
  expect(await tab.address()).toBe(browser.rig.own("popup.html"));
}

test("without a side panel the menu answers in a tab, which forgets the query on reload", async () => {
  const tab = await browser.rig.tabOpenedBy(() =>
    dispatch(background(), "contextMenus", "onClicked", { menuItemId: "ask", selectionText: ASKED }),
  );
  onTestFinished(() => tab.close());
  await expectAnswer(tab);
  await tab.reload();
  await expect.poll(() => tab.evaluate(() => document.querySelector("input")?.value)).toBe("");
});

test("the address bar answers in the current, a new or a background tab, as chosen", async () => {
  const tab = await browser.open("plain.html");
  const background = new ChromiumTarget(browser.rig, "/background.js");
  await dispatch(background, "omnibox", "onInputEntered", ASKED, "currentTab");
  await expect.poll(() => tab.address()).toBe(browser.rig.own("popup.html"));
  await expectAnswer(tab);
  for (const where of ["newForegroundTab", "newBackgroundTab"]) {
    const other = await browser.rig.tabOpenedBy(() => dispatch(background, "omnibox", "onInputEntered", ASKED, where));
    onTestFinished(() => other.close());
    await expectAnswer(other);
  }
});

test("private windows have a menu beside that of the usual ones, and it answers there", async () => {
  await allowInPrivate(browser.rig);
  const page = await browser.open(browser.rig.own("popup.html"));
  await page.evaluate(async (url) => {
    type Api = { windows: { create(what: object): Promise<unknown> } };
    await (globalThis as unknown as { chrome: Api }).chrome.windows.create({ incognito: true, url });
  }, browser.site.at("plain.html"));

  const secret = new ChromiumTarget(browser.rig, "/background.js", true);
  await expect.poll(() => secret.isThere()).toBe(true);
  const hasMenu = (background: ChromiumTarget) =>
    background.evaluate(async () => {
      type Api = { contextMenus: { update(id: string, what: object): Promise<void> } };
      const { chrome } = globalThis as unknown as { chrome: Api };
      return chrome.contextMenus.update("ask", {}).then(
        () => true,
        () => false,
      );
    });
  await expect.poll(() => hasMenu(secret)).toBe(true);
  // Asked after the private windows' menu was made, which once took the other away.
  await expect.poll(() => hasMenu(background())).toBe(true);

  await dispatch(secret, "contextMenus", "onClicked", { menuItemId: "ask", selectionText: ASKED });
  const answer = new ChromiumTarget(browser.rig, "/popup.html", true);
  await expect.poll(() => answer.isThere()).toBe(true);
  await expect.poll(() => hitsIn(answer).then((hits) => hits[0]?.title)).toBe(FOUND);
  const stored = () =>
    (
      globalThis as unknown as { chrome: { storage: { local: { get(): Promise<object> } } } }
    ).chrome.storage.local.get();
  expect(await secret.evaluate(stored)).toEqual({});
});
