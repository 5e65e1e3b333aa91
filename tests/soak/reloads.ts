import { cardHits, eventually, noCard } from "../browser/card";
import type { Tab } from "../browser/rig";
import { select } from "../browser/select";
import { css, QUOTE, QUOTED } from "../browser/text";
import { heard, listen } from "./heard";
import type { Part } from "./part";
import { atLeast, none } from "./table";

const FULL = { reloads: 50, tabs: 20 };
const SHORT = { reloads: 3, tabs: 4 };

/** What stands open: a plain page, one with much in it, one whose quotation is in a frame, a long one. */
const PAGES = [
  { path: "plain.html", target: QUOTE },
  { path: "news.html", target: QUOTE },
  { path: "frames.html", target: css("#quote", "#same") },
  { path: "long.html", target: QUOTE },
] as const;

/** The longest that an extension takes to be in all tabs again. */
const BACK_MS = 15_000;

/** Hosts of cards in a page, dead or alive: plain empty elements beside the body. */
const hosts = (tab: Tab) => tab.evaluate(() => document.querySelectorAll("html > div:empty").length);

/** Selects nothing any more, in the page and in its frames: a drag that begins on selected words would carry them away. */
const clear = (tab: Tab) =>
  tab.evaluate(() => {
    getSelection()?.removeAllRanges();
    for (const frame of document.querySelectorAll<HTMLIFrameElement>("#same"))
      frame.contentWindow?.getSelection()?.removeAllRanges();
  });

/** Notes what a page is told of errors. */
const listenForErrors = (tab: Tab) =>
  tab.evaluate(() => {
    const seen: string[] = [];
    (window as unknown as { told: string[] }).told = seen;
    addEventListener("error", ({ message }) => seen.push(message), true);
    addEventListener("unhandledrejection", ({ reason }) => seen.push(String(reason)));
    document.addEventListener("securitypolicyviolation", ({ violatedDirective }) => seen.push(violatedDirective));
  });

const toldIn = (tab: Tab) => tab.evaluate(() => (window as unknown as { told: string[] }).told);

/** The extension is loaded anew, over and over, while tabs stay open. */
export const reloads: Part = async (rig, site, isShort, put) => {
  const { browser } = rig;
  const aims = isShort ? SHORT : FULL;
  const open: { tab: Tab; address: string; target: (typeof PAGES)[number]["target"] }[] = [];
  for (let at = 0; at < aims.tabs; at++) {
    const { path, target } = PAGES[at % PAGES.length] as (typeof PAGES)[number];
    const tab = await rig.tab();
    const address = `${site.at(path)}?${at}`;
    await tab.open(address);
    await listenForErrors(tab);
    open.push({ tab, address, target });
  }
  const orphans: string[] = [];
  const doubled: string[] = [];
  const dead: string[] = [];
  let selections = 0;

  /** Selects in a tab, and counts the scripts that say so and the cards that come. */
  const look = async ({ tab, address, target }: (typeof open)[number], when: string) => {
    await tab.takeUp();
    await listen(rig);
    const isAnswered = await eventually(async () => {
      await clear(tab);
      await heard(rig);
      await select(tab, target);
      return eventually(async () => (await tab.cardFrame()) !== null, 1000);
    }, BACK_MS);
    selections++;
    if (!isAnswered) return dead.push(`${address} ${when}`);
    const [hit] = await cardHits(tab);
    if (hit?.title !== QUOTED) dead.push(`${address} ${when}: ${hit?.title}`);
    // On a slow machine the card of a selection made before may have come, and gives way to that of the last.
    if (!(await eventually(async () => (await hosts(tab)) === 1, BACK_MS)))
      doubled.push(`${await hosts(tab)} cards in ${address} ${when}`);
    const said = (await heard(rig)).filter(({ type, from }) => type === "selected" && from === address);
    const scripts = new Set(said.map(({ nonce }) => nonce)).size;
    if (scripts !== 1) doubled.push(`${scripts} scripts in ${address} ${when}`);
  };
  const close = async ({ tab }: (typeof open)[number]) => {
    await tab.press("Escape");
    await noCard(tab);
    await clear(tab);
  };

  for (let round = 0; round < aims.reloads; round++) {
    const here = open[round % open.length] as (typeof open)[number];
    // A card stands open in one of them.
    await look(here, `before reload ${round + 1}`);
    await rig.reloadExtension();
    for (const { tab, address } of open) {
      if (!(await eventually(async () => (await hosts(tab)) === 0, BACK_MS)))
        orphans.push(`${address} after reload ${round + 1}`);
    }
    await clear(here.tab);
  }
  for (const each of open) {
    await look(each, "at the end");
    await close(each);
  }
  const told = await Promise.all(open.map(({ tab }) => toldIn(tab)));
  put(atLeast(browser, "reloads of the extension", aims.reloads, aims.reloads));
  put(atLeast(browser, "tabs that stay open", open.length, aims.tabs));
  put(atLeast(browser, "selections made between and after", selections, aims.reloads + aims.tabs));
  put(none(browser, "cards that stay behind", orphans));
  put(none(browser, "doubled cards, or scripts in a tab that are not one", doubled));
  put(none(browser, "tabs that are answered no more", dead));
  put(none(browser, "errors that a page is told of", told.flat()));
};
