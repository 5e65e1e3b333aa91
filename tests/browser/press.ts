import { expect } from "vitest";
import type { Tab } from "./rig";
import { css } from "./text";

/** Presses the middle of the first element that a selector finds, once it is there, as a person does with a mouse. */
export async function press(tab: Tab, selector: string): Promise<void> {
  await expect.poll(() => tab.evaluate((selector) => document.querySelector(selector) !== null, selector)).toBe(true);
  await tab.evaluate((selector) => document.querySelector(selector)?.scrollIntoView({ block: "nearest" }), selector);
  const { left, top, right, bottom } = await tab.locateBox(css(selector));
  await tab.click({ x: (left + right) / 2, y: (top + bottom) / 2 });
}

/** What is on the clipboard, pasted into a field of the page that is made for it and goes again. */
export async function pasted(tab: Tab): Promise<string> {
  await tab.evaluate(() => {
    const field = document.createElement("textarea");
    field.id = "pasted";
    document.body.append(field);
    field.focus();
  });
  await tab.press("Control+v");
  return tab.evaluate(() => {
    const field = document.querySelector<HTMLTextAreaElement>("#pasted");
    field?.remove();
    return field?.value ?? "";
  });
}
