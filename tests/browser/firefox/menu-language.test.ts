import { expect, test } from "vitest";
import type { FirefoxRig } from "../firefox";
import { useBrowser, useOwnPage } from "../use";

const browser = useBrowser<FirefoxRig>();
const own = useOwnPage(browser);

/** Opens the page's own menu, and says what is ours in it. */
const LABELS = `
  const menu = document.getElementById("contentAreaContextMenu");
  const shown = new Promise((resolve) => menu.addEventListener("popupshown", resolve, { once: true }));
  const { left, top } = gBrowser.selectedBrowser.getBoundingClientRect();
  for (const type of ["mousedown", "contextmenu", "mouseup"])
    await window.synthesizeMouseEvent(type, left + 5, top + 5, { button: 2, clickCount: 1 }, {});
  await shown;
  const labels = [...menu.querySelectorAll("[id*=-menuitem-_]")].map((item) => item.label);
  const hidden = new Promise((resolve) => menu.addEventListener("popuphidden", resolve, { once: true }));
  menu.hidePopup();
  await hidden;
  return labels;`;

const labels = () => browser.rig.inBrowser<string[]>(LABELS);

test("the browser's menu is written anew in the language that is chosen", async () => {
  await browser.open("plain.html");
  await own.choose({ language: "fa" });
  await expect.poll(labels).toEqual(["بررسی این صفحه با بیانیه‌ها", "متن آنچه را در دید است پیدا کن"]);
  await own.choose({ language: "en" });
  await expect.poll(labels).toEqual(["Scan this page for statements", "Find the text of what is in view"]);
});
