import { expect, test } from "vitest";
import { card, noCard, silence } from "../card";
import type { ChromiumRig } from "../chromium";
import type { ChromiumTab } from "../chromium-tab";
import { ChromiumTarget } from "../chromium-target";
import { select } from "../select";
import { useBrowser } from "../use";

const browser = useBrowser<ChromiumRig>();

async function selectAnew(tab: ChromiumTab): Promise<void> {
  await tab.evaluate(() => getSelection()?.removeAllRanges());
  await select(tab);
}

/** The toolbar's popup over the tab that is in front, as a press of the button opens it. */
async function popupOver(tab: ChromiumTab): Promise<ChromiumTarget> {
  await tab.page.bringToFront();
  const { context } = browser.rig;
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
  await worker.evaluate("chrome.action.openPopup()");
  const popup = new ChromiumTarget(browser.rig, "/popup.html");
  await expect.poll(() => popup.evaluate(() => Boolean(document.querySelector("main")))).toBe(true);
  return popup;
}

const about = (popup: ChromiumTarget) => popup.evaluate(() => document.querySelector(".about")?.textContent ?? "");
const press = (popup: ChromiumTarget) =>
  popup.evaluate(() => document.querySelector<HTMLButtonElement>(".about button")?.click());

test("the popup makes a site and its subdomains quiet, and undoes it, with one press each", async () => {
  const tab = await browser.open(browser.site.elsewhere("news.html"));
  const popup = await popupOver(tab);
  await expect.poll(() => about(popup)).toContain("localhost");
  await press(popup);
  await expect
    .poll(() => popup.evaluate(() => document.querySelector(".about [role=status]")?.textContent))
    .toBeTruthy();
  await selectAnew(tab);
  await silence(tab);
  expect(await tab.cardFrame()).toBeNull();

  const part = await browser.open(browser.site.elsewhere("news.html").replace("localhost", "news.localhost"));
  await selectAnew(part);
  await silence(part);
  expect(await part.cardFrame()).toBeNull();

  const again = await popupOver(part);
  await expect.poll(() => about(again)).toContain("news.localhost");
  await press(again);
  await expect.poll(() => again.evaluate(() => document.querySelector(".about [role=status]"))).toBeNull();
  await selectAnew(part);
  await card(part);
  await part.press("Escape");
  await noCard(part);
});
