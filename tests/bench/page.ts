import { statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { built } from "../browser/build";
import type { ChromiumRig } from "../browser/chromium";
import { type Beside, inBrowserWith } from "./page/beside";
import { comesBack, heapOf, listenersIn, processorTime, scriptTimes, spread } from "./page/measures";
import { quantile } from "./statistics";
import { countOf } from "./usage";

/**
 * What the page script costs pages in which nobody selects anything, in Chromium: the same pages without a script of any
 * extension, with an empty one, and with ours, in one run.
 *
 * `npm run bench:page [-- TABS [FRAMES [IDLE SECONDS]]]`
 */

const TABS = countOf(process.argv[2], "TABS") ?? 100;
const FRAMES = countOf(process.argv[3], "FRAMES") ?? 300;
const IDLE_S = countOf(process.argv[4], "IDLE SECONDS") ?? 20;

/** Loads of one page, for how long the script takes at its beginning. */
const LOADS = 60;

const SCRIPT = "selection.js";
const BESIDE: readonly Beside[] = ["no script", "an empty script", "the page script"];

const page = (body: string) => `<!doctype html><html lang="fa" dir="rtl"><meta charset="utf-8"><title>.</title>${body}`;
const PAGES: Readonly<Record<string, string>> = {
  "/": page(`<p>${"سطری از یک صفحه. ".repeat(200)}</p>`),
  "/elsewhere": page("<p>جای دیگر</p>"),
  "/frames": page(`<iframe src="/"></iframe>`.repeat(FRAMES)),
};

interface Costs {
  readonly heap: number;
  readonly heapOfFrames: number;
  readonly heapOfTabs: number;
  readonly idle: number;
  readonly times: readonly number[];
  readonly listens: readonly string[];
  readonly comesBack: boolean;
}

async function costsIn(rig: ChromiumRig, address: string): Promise<Costs> {
  const tab = await rig.context.newPage();
  await tab.goto(`${address}/`);
  const heap = await heapOf(tab);
  const listens = await listenersIn(tab);
  const times = await scriptTimes(tab, SCRIPT, async () => {
    for (let load = 0; load < LOADS; load++) await tab.goto(`${address}/`);
  });
  const back = await comesBack(tab, `${address}/`, `${address}/elsewhere`);
  await tab.goto(`${address}/frames`);
  const heapOfFrames = await heapOf(tab);
  await tab.close();

  const tabs = [];
  for (let open = 0; open < TABS; open++) {
    const next = await rig.context.newPage();
    await next.goto(`${address}/`);
    tabs.push(next);
  }
  const before = await processorTime(rig);
  await tabs[0]?.waitForTimeout(IDLE_S * 1000);
  const idle = (await processorTime(rig)) - before;
  // Each tab has a renderer of its own, whose whole heap it tells of.
  let heapOfTabs = 0;
  for (const open of tabs) heapOfTabs += await heapOf(open);
  await Promise.all(tabs.map((open) => open.close()));
  return { heap, heapOfFrames, heapOfTabs, idle, times, listens, comesBack: back };
}

const server = createServer(({ url = "/" }, response) => {
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.end(PAGES[url] ?? "");
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const costs = new Map<Beside, Costs>();
try {
  for (const what of BESIDE) costs.set(what, await inBrowserWith(what, (rig) => costsIn(rig, address)));
} finally {
  server.close();
}

const size = statSync(join(built("chrome-mv3"), SCRIPT)).size;
console.log(`${SCRIPT}: ${size} bytes`);
for (const [what, { heap, heapOfFrames, heapOfTabs, idle, times, listens, comesBack: back }] of costs) {
  console.log(`
${what}
  heap, KB:              one page ${heap.toFixed(0)}, with ${FRAMES} frames ${heapOfFrames.toFixed(0)}, ${TABS} tabs ${heapOfTabs.toFixed(0)}
  script at start, ms:   ${times.length > 0 ? `${spread(times)}, ${times.length} documents` : "none"}
  processor, ms:         ${idle.toFixed(0)} in ${IDLE_S} s, ${TABS} tabs at rest
  listens to:            ${listens.join(", ") || "nothing"}
  comes back whole:      ${back ? "yes" : "no"}`);
}
const none = costs.get("no script");
const ours = costs.get("the page script");
if (none && ours) {
  const documents = FRAMES + 1;
  console.log(`
added by the page script
  heap, KB a document:   ${(ours.heap - none.heap).toFixed(0)}, among ${FRAMES} frames ${((ours.heapOfFrames - none.heapOfFrames) / documents).toFixed(0)}, in ${TABS} tabs ${((ours.heapOfTabs - none.heapOfTabs) / TABS).toFixed(0)}
  script at start, ms:   p95 ${quantile(ours.times, 0.95).toFixed(2)}
  processor, ms:         ${((ours.idle - none.idle) / IDLE_S).toFixed(2)} a second, in ${TABS} tabs`);
}
