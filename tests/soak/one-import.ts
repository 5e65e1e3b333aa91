import { bringFiles } from "../browser/bring-files";
import { eventually } from "../browser/card";
import { press } from "../browser/press";
import type { Rig, Tab } from "../browser/rig";
import type { Made } from "./made-documents";

interface ToImport {
  readonly name: string;
  readonly documents: readonly Made[];
}

const COMES_MS = 60_000;

export async function openArchives(rig: Rig): Promise<Tab> {
  const tab = await rig.tab();
  await tab.open(rig.own("archives.html"));
  await comes(tab, ".drop button");
  return tab;
}

export async function comes(tab: Tab, selector: string): Promise<void> {
  if (!(await eventually(() => page(tab).has(selector), COMES_MS))) throw new Error(`not seen: ${selector}`);
}

async function bring(tab: Tab, { documents }: ToImport): Promise<void> {
  const text = documents.map((document) => JSON.stringify(document)).join("\n");
  await bringFiles(tab, [{ name: "documents.jsonl", text }]);
  await comes(tab, ".import[aria-busy=false] .keep-form [type=submit]");
}

/** Brings an archive's documents and has them kept; settles once the press is made. */
export async function begin(tab: Tab, archive: ToImport): Promise<void> {
  await bring(tab, archive);
  await press(tab, ".keep-form input");
  await tab.press("Control+a");
  await tab.type(archive.name);
  await press(tab, ".keep-form [type=submit]");
}

/** Brings the documents of an import again that was broken off: it goes on, or begins anew where nothing was written. */
export async function bringAgain(tab: Tab, archive: ToImport): Promise<void> {
  await bring(tab, archive);
  if (await tab.evaluate(() => document.querySelector(".keep-form input") !== null)) {
    await press(tab, ".keep-form input");
    await tab.press("Control+a");
    await tab.type(archive.name);
  }
  await press(tab, ".keep-form [type=submit]");
}

/** What the page of archives shows. */
export const page = (tab: Tab) => ({
  has: (selector: string) => tab.evaluate((selector) => document.querySelector(selector) !== null, selector),
  lists: (name: string) =>
    tab.evaluate(
      (name) => Array.from(document.querySelectorAll(".archives h3")).some((each) => each.textContent === name),
      name,
    ),
  /** Erases what is said to be unfinished. */
  async giveUp() {
    await press(tab, ".unfinished button");
    if (!(await eventually(async () => !(await this.has(".unfinished")), COMES_MS)))
      throw new Error("it is not given up");
  },
  async erase(name: string) {
    const at = await tab.evaluate(
      (name) => Array.from(document.querySelectorAll(".archives h3")).findIndex((each) => each.textContent === name),
      name,
    );
    await press(tab, `.archives > li:nth-of-type(${at + 1}) .ways .erases`);
    await press(tab, ".archives .sure .does-it");
    if (!(await eventually(async () => !(await this.lists(name)), COMES_MS))) throw new Error(`${name} stays`);
  },
});
