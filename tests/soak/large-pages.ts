import { MAX_FITTED } from "../../messages/fitted";
import { cardHits, eventually } from "../browser/card";
import { SENTENCE, UNRELATED } from "../browser/page-of";
import type { Rig, Tab } from "../browser/rig";
import { select } from "../browser/select";
import { QUOTED } from "../browser/text";
import { heapOf } from "./heap";
import { heard, listen } from "./heard";
import type { Part } from "./part";
import { held, none } from "./table";

/** In millions of bytes of UTF-8. */
const FULL = { megabytes: [1, 10, 50], nodes: 100_000, frames: 500 };
const SHORT = { megabytes: [1], nodes: 10_000, frames: 20 };

const ASKED_MS = 120_000;

/** Runs in the page: fills it with paragraphs of these words until it has so many bytes, the quotation first. */
function fillWithText(quotation: string, filling: string, bytes: number): void {
  const of = (text: string) => {
    const paragraph = document.createElement("p");
    paragraph.textContent = text;
    return paragraph;
  };
  const long = `${filling} `.repeat(10);
  const each = new TextEncoder().encode(long).length;
  const all = document.createDocumentFragment();
  all.append(of(quotation));
  for (let sum = 0; sum < bytes; sum += each) all.append(of(long));
  document.body.replaceChildren(all);
}

/** Runs in the page: fills it with elements of one word each, the quotation first. */
function fillWithNodes(quotation: string, filling: string, nodes: number): void {
  const words = filling.split(" ");
  const all = document.createDocumentFragment();
  const first = document.createElement("p");
  first.textContent = quotation;
  all.append(first);
  // An element and its text.
  for (let made = 2; made < nodes; made += 2) {
    const word = document.createElement("span");
    word.textContent = `${words[(made / 2) % words.length]} `;
    all.append(word);
  }
  document.body.replaceChildren(all);
}

/** Runs in the page: hangs so many frames of another page into it, and counts those that have loaded. */
function fillWithFrames(address: string, frames: number): void {
  const page = window as unknown as { loaded: number };
  page.loaded = 0;
  for (let made = 0; made < frames; made++) {
    const frame = document.createElement("iframe");
    frame.src = address;
    frame.style.cssText = "width: 4rem; height: 2rem";
    frame.addEventListener("load", () => page.loaded++, { once: true });
    document.body.append(frame);
  }
}

/** Runs in the page: from now on notes the longest time that its main thread was kept from its work, in ms. */
function watchGaps(): void {
  const page = window as unknown as { longest: number };
  page.longest = 0;
  let last = performance.now();
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    const now = performance.now();
    page.longest = Math.max(page.longest, now - last);
    last = now;
    port2.postMessage(null);
  };
  port2.postMessage(null);
}

/** Selects all by keys. @returns what it cost, and how much of it the background was asked for */
async function selectAll(rig: Rig, tab: Tab): Promise<string> {
  const before = await heapOf(rig, tab);
  await tab.evaluate(watchGaps);
  await listen(rig);
  await heard(rig);
  const pressed = Date.now();
  await tab.press("Control+a");
  const asked = await eventually(
    async () => (await heard(rig)).find(({ type }) => type === "selected") ?? null,
    ASKED_MS,
  );
  if (!asked) throw new Error("nothing was asked");
  if ((asked.length ?? 0) > MAX_FITTED) throw new Error(`${asked.length} letters were sent`);
  const [hit] = await cardHits(tab);
  if (hit?.title !== QUOTED) throw new Error(`a wrong answer: ${hit?.title}`);
  const longest = await tab.evaluate(() => Math.round((window as unknown as { longest: number }).longest));
  const growth = (await heapOf(rig, tab)) - before;
  return `asked after ${asked.at - pressed} ms, longest task ${longest} ms, heap ${growth.toFixed(1)} MB more`;
}

/** What is very large: nothing is thrown, no more is sent than is read, and the answer comes. */
export const large: Part = async (rig, site, isShort, put) => {
  const { browser } = rig;
  const { megabytes, nodes, frames } = isShort ? SHORT : FULL;
  const errors: string[] = [];
  const on = async (what: string, work: (tab: Tab) => Promise<string>) => {
    const tab = await rig.tab();
    await tab.open(site.at("plain.html"));
    try {
      put(held(browser, what, await work(tab), true));
    } catch (error) {
      put(held(browser, what, String(error).slice(0, 160), false));
    }
    errors.push(...(await tab.errors()));
    await tab.close();
  };
  for (const size of megabytes) {
    await on(`all selected on a page of ${size} MB`, async (tab) => {
      await tab.evaluate(fillWithText, SENTENCE, UNRELATED, size * 1e6);
      return selectAll(rig, tab);
    });
  }
  await on(`all selected on a page of ${nodes.toLocaleString("en")} nodes`, async (tab) => {
    await tab.evaluate(fillWithNodes, SENTENCE, UNRELATED, nodes);
    return selectAll(rig, tab);
  });
  await on(`a quotation selected on a page of ${frames} frames`, async (tab) => {
    const before = await heapOf(rig, tab);
    const begun = Date.now();
    await tab.evaluate(fillWithFrames, site.at("framed.html"), frames);
    const count = () => tab.evaluate(() => (window as unknown as { loaded: number }).loaded);
    if (!(await eventually(async () => (await count()) === frames, ASKED_MS))) throw new Error("not all have loaded");
    const loaded = Date.now() - begun;
    const heap = (await heapOf(rig, tab)) - before;
    await tab.evaluate(() => scrollTo(0, 0));
    const selected = Date.now();
    await select(tab);
    const [hit] = await cardHits(tab);
    if (hit?.title !== QUOTED) throw new Error(`a wrong answer: ${hit?.title}`);
    const came = Date.now() - selected;
    return `loaded in ${loaded} ms, heap ${heap.toFixed(1)} MB more, drag and card ${came} ms`;
  });
  put(none(browser, "errors in these pages", errors));
};
