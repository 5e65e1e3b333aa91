import { describe, expect, test } from "vitest";
import { SILENCE_MS } from "../card";
import { INERT, SHOWN_IN_PAGE } from "../leaky/leaks";
import { findings, type Probe } from "../leaky/probe";
import { ownPage } from "../own-page";
import type { Tab } from "../rig";
import { select } from "../select";
import { css } from "../text";

/** What a reader does on a page, each with what a statement says in it. */
const ACTS: Readonly<Record<string, (tab: Tab) => Promise<void>>> = {
  "drags over a quotation": (tab) => select(tab),
  "scrolls on": (tab) => tab.scroll(40),
  "presses Escape": (tab) => tab.press("Escape"),
  "clicks twice on a word": async (tab) => {
    const { box } = await tab.locate(css("#word"));
    await tab.click({ x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 }, 2);
  },
  "selects on by keys": (tab) => tab.press("Shift+End"),
  "selects all": (tab) => tab.press("Control+a"),
  types: (tab) => tab.press("a"),
  "presses a button": async (tab) => tab.click((await tab.locate(css("#button"))).start),
};

/** What the spy page notes of each act. How often it notes the same is up to how fast the pointer went. */
const notes: Probe = async (rig, site) => {
  const tab = await rig.tab();
  await tab.open(site.at("spy.html"));
  const origin = new URL(site.at("")).origin;
  const seen: string[] = [];
  for (const [name, act] of Object.entries(ACTS)) {
    await act(tab);
    // What comes is there by then; that nothing comes cannot be awaited.
    await new Promise((resolve) => setTimeout(resolve, SILENCE_MS));
    const noted = await tab.evaluate(() => (window as unknown as { seen: string[] }).seen.splice(0));
    seen.push(...new Set(noted.map((note) => `${name} – ${note.replaceAll(origin, "")}`)));
  }
  return seen.sort();
};

const having =
  (choices: object): Probe =>
  async (rig, site) => {
    const own = await ownPage(rig);
    await own.choose(choices);
    await own.close();
    return notes(rig, site);
  };

const TIMEOUT_MS = 90_000;

describe("a page that watches everything", () => {
  test(
    "notes nothing more and nothing less in Quiet mode than without the extension",
    async () => {
      const without = await findings(notes, INERT);
      expect(without.length).toBeGreaterThan(20);
      expect(await findings(having({ quiet: true })), "everywhere").toEqual(without);
      expect(await findings(having({ quietSites: ["127.0.0.1"] })), "on its site").toEqual(without);
    },
    TIMEOUT_MS,
  );

  test(
    "would note a card, one that the extension shows and one that a leak puts there",
    async () => {
      const without = await findings(notes, INERT);
      expect(await findings(notes)).not.toEqual(without);
      expect(await findings(notes, SHOWN_IN_PAGE["an answer in a closed shadow root"])).not.toEqual(without);
    },
    TIMEOUT_MS,
  );
});
