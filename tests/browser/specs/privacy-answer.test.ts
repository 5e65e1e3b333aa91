import { describe } from "vitest";
import { eventually, isShown } from "../card";
import { SECRET, SHOWN_IN_PAGE } from "../leaky/leaks";
import { type Probe, promise, useProbes } from "../leaky/probe";
import type { Tab } from "../rig";
import { select } from "../select";

/** Waits for whatever comes of a selection: our card, or the plain element that a planted extension hangs in the page. */
async function answered(tab: Tab): Promise<void> {
  const came = async () =>
    (await isShown(tab)) || (await tab.evaluate(() => document.documentElement.lastElementChild?.localName === "div"));
  if (!(await eventually(came, 8000))) throw new Error("nothing came of the selection");
  await tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

/** A page's ways to a text that is on the screen and not its own. */
const readOut: Probe = async (rig, site) => {
  const tab = await rig.tab();
  await tab.open(site.at("spy.html"));
  await select(tab);
  await answered(tab);
  if (rig.browser === "chromium" || (await tab.cardFrame())) await eventually(() => isShown(tab), 2000);
  return tab.evaluate((secret) => {
    const seen: string[] = [];
    type Find = (text: string, ...flags: boolean[]) => boolean;
    const find = (window as unknown as { find: Find }).find.bind(window);
    const ways = Array.from({ length: 64 }, (_, bits) =>
      Array.from({ length: 6 }, (_, bit) => (bits & (1 << bit)) > 0),
    );
    // The last flag of find is a dialog's, which would stop the page.
    for (const flags of ways.filter((each) => !each[5])) {
      getSelection()?.removeAllRanges();
      try {
        if (!find(secret, ...flags)) continue;
        seen.push(`find(${flags})`);
        getSelection()?.modify("extend", "forward", "line");
        seen.push(`selection: ${getSelection()}`);
      } catch {
        // A frame of another origin refuses, which tells that there is one and nothing of what it says.
      }
    }
    for (const element of Array.from(document.querySelectorAll("*"))) {
      if (element.shadowRoot?.textContent?.includes(secret)) seen.push("an open shadow root");
    }
    if (document.documentElement.outerHTML.includes(secret)) seen.push("the page's own markup");
    const frames = Array.from({ length: window.length }, (_, index) => window[index]);
    for (const frame of frames) {
      try {
        if (frame?.document.documentElement.outerHTML.includes(secret)) seen.push("a frame");
      } catch {
        // Another origin.
      }
    }
    if (JSON.stringify((window as unknown as { seen: string[] }).seen).includes(secret)) seen.push("the page's spy");
    for (const { name } of performance.getEntries()) if (name.includes("extension:")) seen.push(`a timing of ${name}`);
    return seen;
  }, SECRET);
};

const find = useProbes();

describe("while the card is open", () => {
  promise("the page cannot read the answer", { tags: ["P04", "P11", "P12"] }, find, readOut, SHOWN_IN_PAGE);
});
