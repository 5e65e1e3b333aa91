import { describe } from "vitest";
import { SILENCE_MS } from "../card";
import { ANNOUNCED } from "../leaky/leaks";
import { type Probe, promise, unusual, useProbes } from "../leaky/probe";
import type { Tab } from "../rig";
import { launch } from "../use";
import { KINDS } from "./kinds-before-use";

/** Where the words in English stand, or nothing, or what a kind of page shows there by itself. */
const [FROM, TO] = [
  { x: 30, y: 40 },
  { x: 240, y: 40 },
];

/** Apart from both: a second press at the place of the last one makes a double click of the two, unless it comes late. */
const PRESSED = { x: 60, y: 40 };

/**
 * That the pointer has come: whether the browser says so is up to what was there first, the pointer or the page's script.
 * What came between the two would have the pointer leave as well, which counts.
 */
const UP_TO_THE_BROWSER = /^event: (?:pointer|mouse)(?:over|enter)$/;

/** A user looks around, and selects nothing that a statement says. */
async function lookAround(tab: Tab): Promise<void> {
  await tab.click(PRESSED);
  await tab.drag(FROM, TO);
  await tab.scroll(200);
  await tab.press("Shift+ArrowLeft");
}

/** Runs in the page: waits until nothing more is noted, and gives what was, and what stands there to be found. */
async function found(): Promise<string[]> {
  // Counted in looks: of the time that a machine stands still, in which nothing is noted either, it is one.
  const [LOOK_MS, QUIET_LOOKS] = [10, 10];
  const { seen = [], chrome } = window as unknown as { seen?: string[]; chrome?: { runtime?: unknown } };
  await new Promise<void>((resolve) => {
    let [noted, quiet] = [seen.length, 0];
    const look = setInterval(() => {
      if (seen.length !== noted) [noted, quiet] = [seen.length, -1];
      if (++quiet < QUIET_LOOKS) return;
      clearInterval(look);
      resolve();
    }, LOOK_MS);
  });
  const root = document.documentElement;
  return [
    ...new Set(seen),
    `root: ${Array.from(root.attributes, ({ name, value }) => `${name}=${value}`)} ${Array.from(root.children, ({ localName }) => localName)}`,
    `style sheets: ${document.styleSheets.length} ${document.adoptedStyleSheets?.length}`,
    `frames: ${window.length}`,
    // Which of two frames has loaded first is up to the machine.
    `resources: ${performance
      .getEntriesByType("resource")
      .map(({ name }) => name)
      .sort()}`,
    `names: ${Object.getOwnPropertyNames(window).sort()}`,
    `chrome: ${Object.keys(chrome ?? {})} ${typeof chrome?.runtime}`,
  ];
}

/** What pages of all kinds note and find, one after the other in one tab, and what stands on the browser's console. */
const notes: Probe = async (rig, site) => {
  const tab = await rig.tab();
  const all: string[] = [];
  for (const { kind, path } of KINDS) {
    await tab.open(site.at(path));
    await lookAround(tab);
    const noted = (await tab.evaluate(found)).filter((note) => !UP_TO_THE_BROWSER.test(note));
    all.push(...noted.map((note) => `${kind} – ${note}`));
  }
  // What would come later than all else has come to the last page by then.
  await new Promise((resolve) => setTimeout(resolve, SILENCE_MS));
  all.push(...(await tab.evaluate(found)), ...(await tab.errors()).map((error) => `console: ${error}`));
  const origins = [site.at(""), site.elsewhere("")].map((address) => new URL(address).origin);
  return all.map((note) => origins.reduce((text, origin) => text.replaceAll(origin, ""), note));
};

const find = useProbes({
  launching: launch,
  pages: Object.fromEntries(KINDS.map(({ path, text }) => [path, text])),
  headers: Object.fromEntries(KINDS.map(({ path, headers = {} }) => [path, headers])),
});

/** Of what announces itself, what pages of several kinds see in several ways. */
const LEAKS = Object.fromEntries(
  Object.entries(ANNOUNCED).filter(([name]) => /start message|attribute|custom element/.test(name)),
);

/** Milliseconds: all kinds of page are looked at up to six times, each time for a quarter of a minute. */
const LOOKED_AT_MS = 240_000;

describe(`before first use, on ${KINDS.length} kinds of page`, () => {
  const tags = ["P05", "P06", "P08", "P09", "P10", "P15", "P26", "P32", "P33", "P35"];
  promise("no page can detect the extension", { tags, timeout: LOOKED_AT_MS }, unusual(find, notes), notes, LEAKS);
});
