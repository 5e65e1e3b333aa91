import { cardHits } from "../browser/card";
import type { Tab } from "../browser/rig";
import { select } from "../browser/select";
import { css, QUOTE, QUOTED } from "../browser/text";
import { heapOf } from "./heap";
import { type Heard, heard, listen } from "./heard";
import type { Part } from "./part";
import { atLeast, atMost, held, none, told } from "./table";

const FULL_S = 60;
const SHORT_S = 5;
/** Selections that a script makes in a second, and how often a hand selects meanwhile. */
const EACH_SECOND = 1000;
const BY_HAND_MS = 400;
/** Then it selects so often with pauses of every length up to a limit, so that cards go at every moment of their loading. */
const FULL_HURRIED = 120;
const SHORT_HURRIED = 30;
const LONGEST_PAUSE_MS = 200;
const PAUSES_DIFFER_MS = 37;
/** What the page script may say in a second. */
const MOST_MESSAGES = 10;
/**
 * By how much the heap of the page may have grown in the end, in MB. In Chromium compiled code is counted; in Firefox, where
 * only what is held is, a card that stays is some .08.
 */
const MOST_GROWTH_MB = { chromium: 1, firefox: 0.2 };
/** What a page is made to keep, to see that it would be seen: so many objects, and what they take at least, in MB. */
const KEPT = 200_000;
const KEPT_MB = 3;

/** Runs in the page: selects one stretch of its text after the other, so often in a second, and counts. */
function selectOften(eachSecond: number): void {
  const page = window as unknown as { made: number; isOver: boolean };
  page.made = 0;
  page.isOver = false;
  const node = document.querySelector("#other")?.firstChild as Text;
  const begun = performance.now();
  const turn = () => {
    if (page.isOver) return;
    for (const due = ((performance.now() - begun) * eachSecond) / 1000; page.made < due; page.made++) {
      const start = page.made % 20;
      getSelection()?.setBaseAndExtent(node, start, node, start + 20);
    }
    setTimeout(turn, 1);
  };
  turn();
}

/** The most that was said within one second, however it is cut. */
function mostInASecond(messages: readonly Heard[]): number {
  const at = messages.map((each) => each.at).sort((a, b) => a - b);
  return Math.max(0, ...at.map((from, index) => at.slice(index).filter((each) => each < from + 1000).length));
}

const SAID = new Set(["wake", "selected", "moved", "closed"]);

/**
 * A thousand selections a second by a script, while a hand selects too, and then a hand in a hurry: little is said, the last
 * one is answered, and no card that was closed stays in memory.
 */
export const selections: Part = async (rig, site, isShort, put) => {
  const { browser } = rig;
  const tab = await rig.tab();
  await tab.open(site.at("plain.html"));
  await listen(rig);
  // Once, so that all that a lookup needs is there.
  await lookUp(tab);
  const before = await heapOf(rig, tab);
  await heard(rig);
  const seconds = isShort ? SHORT_S : FULL_S;
  await tab.evaluate(selectOften, EACH_SECOND);
  const until = Date.now() + seconds * 1000;
  const { start, end } = await tab.locate(css("#other"));
  let byHand = 0;
  while (Date.now() < until) {
    await tab.drag(start, end);
    byHand++;
    await pause(BY_HAND_MS);
  }
  const made = await tab.evaluate(() => {
    const page = window as unknown as { made: number; isOver: boolean };
    page.isOver = true;
    return page.made;
  });
  const said = (await heard(rig)).filter(({ type }) => SAID.has(type));
  put(atLeast(browser, "selections by a script, each second", Math.round(made / seconds), EACH_SECOND * 0.9));
  put(told(browser, "drags of a hand meanwhile", `${byHand} in ${seconds} s`));
  put(told(browser, "messages to the background", String(said.length)));
  put(atMost(browser, "messages in the busiest second", mostInASecond(said), MOST_MESSAGES));
  for (let drag = 0; drag < (isShort ? SHORT_HURRIED : FULL_HURRIED); drag++) {
    await tab.drag(start, end);
    await pause((drag * PAUSES_DIFFER_MS) % LONGEST_PAUSE_MS);
  }
  await tab.evaluate(() => getSelection()?.removeAllRanges());
  const last = await lookUp(tab).catch((error) => String(error));
  put(held(browser, "the selection made last is answered", last ?? "nothing", last === QUOTED));
  const after = await heapOf(rig, tab);
  put(atMost(browser, "growth of the page’s heap", after - before, MOST_GROWTH_MB[browser], "MB"));
  await tab.evaluate((count) => {
    (window as unknown as { kept: unknown }).kept = Array.from({ length: count }, (_, at) => ({ at }));
  }, KEPT);
  put(atLeast(browser, "growth where a page keeps what it made", (await heapOf(rig, tab)) - after, KEPT_MB, "MB"));
  put(none(browser, "errors in the page", await tab.errors()));
};

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** @returns the title of what is found */
async function lookUp(tab: Tab): Promise<string | undefined> {
  await select(tab, QUOTE);
  const title = (await cardHits(tab))[0]?.title;
  await tab.press("Escape");
  await tab.evaluate(() => getSelection()?.removeAllRanges());
  return title;
}
