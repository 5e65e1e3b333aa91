import { MAX_QUERY } from "../../messages/limits";
import { sentencesOf } from "../../persian/sentences";
import { archive, statements } from "../archive/bundled";
import { quantile } from "../bench/statistics";
import { cardHits, noCard } from "../browser/card";
import type { Rig, Tab } from "../browser/rig";
import type { Site } from "../browser/site";
import { QUOTE, QUOTED } from "../browser/text";
import type { Part } from "./part";
import { type Sought, searchOn } from "./search-on";
import { atLeast, atMost, none, told } from "./table";

/** The shortest time between two deaths: a background that is killed faster than it starts never gets to answer. */
const GAP_MS = 500;
/** A slow machine's gap is so many times what one death and the answer after it take there, and never more than this. */
const GAPS_AN_ANSWER = 2;
const LONGEST_GAP_MS = 2000;
/** Tabs that search at once, beside the one in which a hand selects. */
const SEARCHERS = 3;
const AIM_P99_MS = 2000;
/** So many of those that are typed may be said to be unanswered: one in a hundred. */
const MOST_UNANSWERED = 0.01;
const BEAT_MS = 50;

/** How many lookups are typed in the search, how many selections are made by hand, and the least number of deaths. */
const FULL = { typed: 9500, byHand: 500, deaths: 100 };
const SHORT = { typed: 150, byHand: 15, deaths: 5 };

/** Sentences of the archive, each with the statement that says it, no two of one statement in a row. */
function quotations(): readonly Sought[] {
  const rows = statements.map(({ text }) =>
    sentencesOf(text, { fewestWords: 8, longest: MAX_QUERY }).map((range) => text.slice(...range)),
  );
  const most = Math.max(...rows.map(({ length }) => length));
  const inTurn = Array.from({ length: most }, (_, at) => rows.map((row) => row[at])).flat();
  return inTurn
    .filter((query) => query !== undefined)
    .map((query) => ({ query, title: archive.search(query, { limit: 1 }).hits[0]?.statement.title ?? "" }))
    .filter(({ title }, at, all) => title !== all.at(at - 1)?.title);
}

interface ByHand {
  readonly ms: number[];
  readonly wrong: string[];
  readonly lost: string[];
  readonly doubled: string[];
}

/** Selects a quotation again and again as a hand does, and closes the card each time. */
async function selectOn(tab: Tab, rounds: number): Promise<ByHand> {
  const seen: ByHand = { ms: [], wrong: [], lost: [], doubled: [] };
  const { start, end } = await tab.locate(QUOTE);
  for (let round = 0; round < rounds; round++) {
    await tab.drag(start, end);
    const released = Date.now();
    try {
      const hits = await cardHits(tab);
      seen.ms.push(Date.now() - released);
      if (hits[0]?.title !== QUOTED) seen.wrong.push(hits[0]?.title ?? "a card without a hit");
      const hosts = await tab.evaluate(() => document.querySelectorAll("html > div").length);
      if (hosts !== 1) seen.doubled.push(`${hosts} cards at once`);
      await tab.press("Escape");
      await noCard(tab);
    } catch (error) {
      seen.lost.push(String(error));
    }
    await tab.evaluate(() => getSelection()?.removeAllRanges());
  }
  return seen;
}

/** Kills the background over and over until it is told to stop. @returns how often it was there to be killed */
async function storm(rig: Rig, gapMs: number, isOver: () => boolean): Promise<number> {
  let deaths = 0;
  while (!isOver()) {
    if (await rig.killBackground()) deaths++;
    await new Promise((resolve) => setTimeout(resolve, gapMs));
  }
  return deaths;
}

/** Beats as a clock does. @returns how long at most it stood still, in milliseconds: so long stood the whole machine */
async function standstill(isOver: () => boolean): Promise<number> {
  let [longest, last] = [0, Date.now()];
  while (!isOver()) {
    await new Promise((resolve) => setTimeout(resolve, BEAT_MS));
    const now = Date.now();
    longest = Math.max(longest, now - last - BEAT_MS);
    last = now;
  }
  return longest;
}

async function gapFor(rig: Rig, tab: Tab): Promise<number> {
  const startedAt = Date.now();
  await rig.killBackground();
  const { lost } = await selectOn(tab, 1);
  if (lost[0]) throw new Error(lost[0]);
  return Math.min(LONGEST_GAP_MS, Math.max(GAP_MS, GAPS_AN_ANSWER * (Date.now() - startedAt)));
}

/** Lookups while the background dies again and again: none is lost, wrong or doubled. */
export const deaths: Part = async (rig, site: Site, isShort, put) => {
  const { browser } = rig;
  const aims = isShort ? SHORT : FULL;
  const sought = quotations();
  const searchers: Tab[] = [];
  for (let at = 0; at < SEARCHERS; at++) {
    const tab = await rig.tab();
    await tab.open(rig.own("popup.html"));
    searchers.push(tab);
  }
  const tab = await rig.tab();
  await tab.open(site.at("plain.html"));
  const gapMs = await gapFor(rig, tab);
  let isOver = false;
  const dying = storm(rig, gapMs, () => isOver);
  const still = standstill(() => isOver);
  const share = Math.ceil(aims.typed / SEARCHERS);
  const typedCount = share * SEARCHERS;
  const [hand, ...typed] = await Promise.all([
    selectOn(tab, aims.byHand),
    ...searchers.map((each, at) => searchOn(each, sought, at, share)),
  ]).finally(() => {
    isOver = true;
  });
  const count = await dying;
  const of = (name: "wrong" | "lost" | "doubled") => typed.flatMap((each) => each[name]);
  const ms = [...hand.ms, ...typed.flatMap((each) => each.ms)];
  const unanswered = typed.flatMap(({ unanswered }) => unanswered);
  put(atLeast(browser, "deaths of the background", count, aims.deaths));
  put(told(browser, "time between two deaths", `${gapMs} ms`));
  put(told(browser, "longest time that the machine stood still", `${await still} ms`));
  put(atLeast(browser, "lookups typed in the search", typedCount, aims.typed));
  put(atLeast(browser, "lookups of selections made by hand", aims.byHand, aims.byHand));
  put(none(browser, "lost", [...hand.lost, ...of("lost")]));
  put(none(browser, "wrong", [...hand.wrong, ...of("wrong")]));
  put(none(browser, "doubled", [...hand.doubled, ...of("doubled")]));
  put(atMost(browser, "said to be unanswered", unanswered.length, typedCount * MOST_UNANSWERED));
  put(told(browser, "median, selections by hand", `${quantile(hand.ms, 0.5).toFixed(0)} ms`));
  put(told(browser, "p99, selections by hand", `${quantile(hand.ms, 0.99).toFixed(0)} ms`));
  put(atMost(browser, "p99, all", quantile(ms, 0.99), AIM_P99_MS, "ms"));
  put(none(browser, "errors in the page", await tab.errors()));
};
