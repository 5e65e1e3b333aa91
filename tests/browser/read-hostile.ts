import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { expect } from "vitest";
import { SENTENCES } from "../hostile-text/statements";
import { card, noCard } from "./card";
import { harm } from "./harm";
import { has, openAll, write } from "./hostile-archive";
import type { Document, Rig, Tab } from "./rig";
import { pressButton, scanned } from "./scan";
import { select } from "./select";
import { css } from "./text";
import { text } from "./texts";
import { waysOf } from "./ways";

/** Of words in an order that only hostile statements have. */
export const beginningOf = (sentence: string): string => sentence.split(" ").slice(0, 3).join(" ");

/** What popup or panel find for each sentence is text, and so is all that opens there. */
export async function readResults(shown: Document): Promise<void> {
  for (const sentence of SENTENCES) {
    await write(shown, sentence);
    const isIts = async () => (await text(shown, "article blockquote")).includes(beginningOf(sentence));
    await expect.poll(isIts).toBe(true);
    // What is only related comes again with its own sentence.
    await openAll(shown, 15);
    expect(await shown.evaluate(harm), sentence).toEqual([]);
  }
}

/** What a card says on the hostile page is text. */
export async function readCards(tab: Tab): Promise<void> {
  for (const at of [...SENTENCES.keys()].filter((it) => it % 3 === 0)) {
    await select(tab, css(`#said-${at}`));
    const frame = await card(tab);
    await openAll(frame);
    expect(await frame.evaluate(harm), `#said-${at}`).toEqual([]);
    await tab.press("Escape");
    await noCard(tab);
  }
}

/** What a scan of the hostile page, which is in front, lists is text, and so is its report, in its own page and as a file. */
export async function readScan(rig: Rig): Promise<void> {
  const ways = waysOf(rig);
  const panel = await scanned(ways);
  await expect.poll(() => panel.evaluate(() => document.querySelectorAll(".quoted").length)).toBeGreaterThan(30);
  await openAll(panel);
  expect(await panel.evaluate(harm)).toEqual([]);
  const report = await rig.tabOpenedBy(() => pressButton(panel, ".sentence-bar", 2));
  await has(report, ".report li:nth-child(30)");
  expect(await report.evaluate(harm)).toEqual([]);

  const html = await report.evaluate(async () => {
    const made: Blob[] = [];
    const its = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      made.push(blob as Blob);
      return its(blob);
    };
    const buttons = Array.from(document.querySelectorAll<HTMLElement>(".carry button"));
    buttons.find(({ textContent }) => textContent === "HTML")?.click();
    return (await made[0]?.text()) ?? "";
  });
  expect(elementsOf(html)).toEqual(
    "a article b bdi body br dd div dl dt h1 h2 head html li meta ol p style title".split(" "),
  );
  await report.close();
  await ways.closePanel();
}

/** The names of all elements of a document, each once. */
function elementsOf(html: string): string[] {
  const names = new Set<string>();
  const visit = (node: DefaultTreeAdapterTypes.ChildNode) => {
    if ("tagName" in node) names.add(node.tagName);
    if ("childNodes" in node) node.childNodes.forEach(visit);
  };
  parse(html).childNodes.forEach(visit);
  return [...names].sort();
}
