import { describe, expect, test } from "vitest";
import { SILENCE_MS } from "../card";
import { inventoryOf } from "../leaky/inventory";
import { SHOWN_IN_PAGE } from "../leaky/leaks";
import { notedIn } from "../leaky/noted";
import { openSpy } from "../leaky/open-spy";
import { type Probe, useProbes, without } from "../leaky/probe";
import { ownPage } from "../own-page";
import type { Tab } from "../rig";
import { select } from "../select";
import { css } from "../text";

/** What a user does on a page, each with what a statement says in it. */
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

/**
 * What the spy page notes of each act. How often it notes the same is up to how fast the pointer went. That nothing comes
 * cannot be awaited: after the first act, which is looked up, and after the last, this looks on for as long as a card
 * would take.
 */
const notes: Probe = async (rig, site) => {
  const tab = await openSpy(rig, site);
  const origin = new URL(site.at("")).origin;
  const seen: string[] = [];
  const acts = Object.entries(ACTS);
  for (const [at, [name, act]] of acts.entries()) {
    await act(tab);
    if (at === 0 || at === acts.length - 1) {
      await new Promise((resolve) => setTimeout(resolve, SILENCE_MS));
      seen.push(...(await inventoryOf(tab)).map((found) => `${name} – ${found}`));
    }
    const notes = await notedIn(tab);
    seen.push(...new Set(notes.map((note) => `${name} – ${note.replaceAll(origin, "")}`)));
  }
  return seen.sort();
};

const having =
  (choices: object): Probe =>
  async (rig, site) => {
    await ownPage(rig).choose(choices);
    return notes(rig, site);
  };

const find = useProbes();
const usual = without(find, notes);

describe("a page that observes everything it can", () => {
  test("observes no difference between Quiet mode and no extension", {
    tags: ["P05", "P06", "P08", "P09", "P15", "P18", "P19", "P20", "P42"],
  }, async () => {
    expect((await usual()).length).toBeGreaterThan(20);
    expect(await find(having({ quiet: true })), "everywhere").toEqual(await usual());
    expect(await find(having({ quietSites: ["127.0.0.1"] })), "on its site").toEqual(await usual());
  });

  test("does observe a card, the extension's and a leaking one", { tags: ["P08"] }, async () => {
    expect(await find(having({}))).not.toEqual(await usual());
    expect(await find(notes, SHOWN_IN_PAGE["a closed root without a frame"])).not.toEqual(await usual());
  });
});
