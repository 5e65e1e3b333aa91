import { describe, expect, test } from "vitest";
import { COMES_MS, eventually, hitsIn, SILENCE_MS } from "../card";
import { bare, TELLING } from "../leaky/bare";
import { inventoryOf } from "../leaky/inventory";
import { notedIn } from "../leaky/noted";
import { openSpy } from "../leaky/open-spy";
import { type Probe, useProbes } from "../leaky/probe";
import { ownPage } from "../own-page";
import type { Document, Rig, Tab } from "../rig";
import { select } from "../select";
import { QUOTE } from "../text";
import { openToolbarPopup } from "../toolbar-popup";
import { type Ways, waysOf } from "../ways";

/**
 * That the pointer has come into what it is over: where a menu closes and a panel narrows the page at once, Firefox says so or
 * not, by which of the two it has drawn first. Whatever comes under the pointer makes a `mouseover` too, which counts.
 */
const UP_TO_THE_BROWSER = "event: mouseenter";

/** What an extension shows outside of the page, and how it is opened and closed. */
interface Use {
  open(): Promise<void>;
  readonly shown: Document;
  close(): Promise<void>;
}

/** A press counts as its user's for some seconds, and a busy machine may be longer in handing it on: it is made again then. */
const MOST_PRESSES = 3;
const OPENS_MS = COMES_MS / MOST_PRESSES;

async function openPanel(ways: Ways, press: () => Promise<void>): Promise<void> {
  for (let presses = 0; presses < MOST_PRESSES; presses++) {
    await press();
    if (await eventually(() => ways.isPanelOpen(), OPENS_MS)) return;
  }
  throw new Error("the panel does not open");
}

const usesOf = (rig: Rig, ways: Ways, tab: Tab): Readonly<Record<string, Use>> => ({
  "the toolbar's popup": {
    open: () => openToolbarPopup(rig, ways),
    shown: ways.popup,
    close: () => ways.closePopup(),
  },
  "the panel by its command": {
    open: () => openPanel(ways, () => ways.command("open-panel")),
    shown: ways.panel,
    close: () => ways.closePanel(),
  },
  "the panel by the menu of the selection": {
    open: async () => {
      const { start } = await tab.locate(QUOTE);
      const words = await tab.evaluate(() => String(getSelection()));
      await openPanel(ways, () => ways.chooseFromMenu({ x: start.x - 10, y: start.y }, words));
    },
    shown: ways.panel,
    close: () => ways.closePanel(),
  },
});

/** Waits for what was selected to be found, and searches for something else. */
async function searchIn(shown: Document): Promise<void> {
  const first = () => hitsIn(shown).then((hits) => hits[0]?.title);
  await expect.poll(first).toBeTruthy();
  const before = await first();
  await shown.evaluate((words) => {
    const search = document.querySelector<HTMLInputElement>("[type=search]");
    if (search) search.value = words;
    search?.dispatchEvent(new Event("input", { bubbles: true }));
  }, "دستگیرشدگان خوزستان");
  await expect.poll(first).not.toBe(before);
}

/**
 * What the spy page notes of each use, while it is open and once it has closed. That nothing comes cannot be awaited: each
 * time this looks on for as long as a card would take.
 */
const notesOf =
  (search: (shown: Document) => Promise<void>): Probe =>
  async (rig, site) => {
    const ways = waysOf(rig);
    // It opens when it is first looked into, which is no part of any use.
    await rig.behind.evaluate(() => true);
    const tab = await openSpy(rig, site);
    await select(tab);
    const noted = async () => {
      await new Promise((resolve) => setTimeout(resolve, SILENCE_MS));
      return (await notedIn(tab)).filter((note) => note !== UP_TO_THE_BROWSER);
    };
    await noted();
    const seen: string[] = [];
    for (const [name, { open, shown, close }] of Object.entries(usesOf(rig, ways, tab))) {
      await open();
      await search(shown);
      const view = await tab.evaluate(() => `view: ${innerWidth} ${innerHeight} ${document.hasFocus()}`);
      // To look around is noted too.
      const whileOpen = [view, ...(await inventoryOf(tab)), ...(await noted())];
      await close();
      const afterwards = await noted();
      seen.push(...new Set(whileOpen.map((note) => `${name}, open – ${note}`)));
      seen.push(...new Set(afterwards.map((note) => `${name}, closed – ${note}`)));
    }
    return seen.map((note) => note.replaceAll(new URL(site.at("")).origin, "")).sort();
  };

const find = useProbes();
const notesOfBare = notesOf(async () => {});

const inQuietMode: Probe = async (rig, site) => {
  const own = ownPage(rig);
  await own.choose({ quiet: true });
  try {
    return await notesOf(searchIn)(rig, site);
  } finally {
    await own.choose();
  }
};

describe("in Quiet mode, a page that observes everything it can", { tags: ["P08"] }, () => {
  test("observes no more of popup and side panel than of empty ones", async () => {
    const ofBare = await find(notesOfBare, bare());
    expect(ofBare.length).toBeGreaterThan(20);
    expect(await find(inQuietMode)).toEqual(ofBare);
  });

  test("does observe of each use what a popup or a panel tells it", async () => {
    const told = (await find(notesOfBare, TELLING())).filter((note) => note.endsWith("mutation: html data-opened"));
    expect(told).toHaveLength(3);
  });
});
