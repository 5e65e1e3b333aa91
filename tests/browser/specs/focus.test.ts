import { beforeAll, describe, expect, test } from "vitest";
import { card, noCard, SILENCE_MS } from "../card";
import { pageOf, SENTENCE, UNRELATED } from "../page-of";
import { select } from "../select";
import { useBrowser } from "../use";
import { type Ways, waysOf } from "../ways";

const dialog = (script: string, role = 'role="dialog" aria-modal="true"') =>
  pageOf(`<p>${UNRELATED}</p><a href="#z">پیوند</a><div id="dialog" ${role} tabindex="-1"
    style="position: fixed; top: 20px; left: 50%; transform: translateX(-50%); width: 600px; border: 1px solid; padding: 1rem">
    <p id="quote">${SENTENCE}.</p><button id="ok" type="button">پذیرفتن</button></div>
    <script>const dialog = document.getElementById("dialog"); dialog.focus();
    const isOut = (element) => element !== dialog && !dialog.contains(element); ${script}</script>`);

/** How pages keep the focus in a dialog of their own. */
const TRAPS = {
  "when it arrives outside": `document.addEventListener("focusin", ({ target }) => isOut(target) && dialog.focus());`,
  "when it arrives outside, heard first": `document.addEventListener("focus", ({ target }) => isOut(target) && dialog.focus(), true);`,
  "when it leaves": `dialog.addEventListener("focusout", ({ relatedTarget }) => isOut(relatedTarget) && dialog.focus());`,
  "whenever it looks": `setInterval(() => isOut(document.activeElement) && dialog.focus(), 50);`,
  "whenever the window loses it": `addEventListener("blur", () => setTimeout(() => isOut(document.activeElement) && dialog.focus()));`,
};
const names = Object.keys(TRAPS) as (keyof typeof TRAPS)[];
const address = (name: string) => `${name.replace(/\W+/g, "-")}.html`;

const browser = useBrowser({
  pages: {
    ...Object.fromEntries(names.map((name) => [address(name), dialog(TRAPS[name])])),
    "unnamed.html": dialog(TRAPS["when it arrives outside"], ""),
  },
});

let ways: Ways;
beforeAll(() => {
  ways = waysOf(browser.rig);
});

describe("by keyboard the card is entered, and stays so, on a page that takes the focus back", () => {
  test.each([
    ...names.map((name) => [name, address(name)] as const),
    ["from a box without a role", "unnamed.html"] as const,
  ])("%s", async (_how, page) => {
    const tab = await browser.open(page);
    await select(tab);
    const frame = await card(tab);
    await ways.command("focus-card");
    await expect.poll(() => frame.evaluate(() => document.hasFocus())).toBe(true);
    // That it is not taken back cannot be awaited; this looks on for as long as it would take.
    await new Promise((resolve) => setTimeout(resolve, SILENCE_MS));
    expect(await frame.evaluate(() => document.hasFocus())).toBe(true);
    await tab.press("Escape");
    await noCard(tab);
    expect(await tab.evaluate(() => document.getElementById("dialog")?.contains(document.activeElement))).toBe(true);
  });
});
