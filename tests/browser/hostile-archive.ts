import { afterAll, inject } from "vitest";
import { HOSTILE, SENTENCES } from "../hostile-text/statements";
import { built } from "./build";
import { eventually } from "./card";
import { fill } from "./fill";
import { withOtherArchive } from "./other-archive";
import { pageOf } from "./page-of";
import type { Document, Rig } from "./rig";
import { rest } from "./surfaces";
import { launch, type Stage, useBrowser } from "./use";

const entities = (text: string) => text.replace(/[&<>"\r\0]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** In UTF-16 units: of longer ones a few are most of a page. */
const LONGEST_AMID = 300;
/** More words than these of a stranger's are no word put in, but a break between two quotations. */
const SHORT_AMID = 60;

/** A sentence with payloads in its midst, each in an order of its own, so that a hand can select from end to end. */
function withPayloads(sentence: string, payloads: readonly string[]): string {
  const words = sentence.split(" ");
  const amid = payloads.map((payload) => `<bdi>${entities(payload)}</bdi>`);
  return [...words.slice(0, 6), ...amid, ...words.slice(6)].join(" ");
}

/**
 * A page with the archive's sentences: `#own-0` and on as they are, `#said-0` and on each with a payload in it, `#all-0` and
 * on each with those of all the statements that say it.
 */
export const HOSTILE_PAGE = pageOf(
  SENTENCES.map((sentence, at) => {
    const payloads = HOSTILE.filter(({ text }) => text.includes(sentence)).map(({ title }) => title);
    const short = payloads.filter((it) => it.length <= SHORT_AMID).slice(at % 9, (at % 9) + 1);
    const all = payloads.filter((it) => it.length <= LONGEST_AMID);
    return (
      `<p id="own-${at}">${sentence}</p><p id="said-${at}">${withPayloads(sentence, short)}</p>` +
      `<p id="all-${at}">${withPayloads(sentence, all)}</p>`
    );
  }).join(""),
).replace("<title>.", `<title>${entities("\u202E<img src=x onerror=self.ran=1>=1+1")}`);

/** A browser whose extension has the hostile statements and no others, and `hostile.html`, which quotes them. */
export function useHostileArchive(): Stage {
  let remove = () => {};
  const stage = useBrowser({
    pages: { "hostile.html": HOSTILE_PAGE },
    launching: async () => {
      const made = await withOtherArchive(
        built(inject("browser") === "chromium" ? "chrome-mv3" : "firefox-mv3"),
        HOSTILE,
      );
      remove = made.remove;
      return launch({ extension: made.folder });
    },
  });
  afterAll(() => remove());
  return stage;
}

/** Would end an isolation, turn around what follows, and be an element. */
export const HOSTILE_NAME = "\u2069\u202Emoc.elpmaxe <img src=x onerror=self.ran=1> بایگانی";

/** Writes into the search of popup or panel, and waits for it to come to rest. */
export async function write(page: Document, query: string): Promise<void> {
  await fill(page, "[type=search]", query);
  await rest(page);
}

/**
 * Opens all that opens in a document: citations, lists, details, more hits.
 * @param most the citations of so many articles, from the first on
 * @returns how many articles there are then
 */
export async function openAll(page: Pick<Document, "evaluate">, most = Number.MAX_SAFE_INTEGER): Promise<number> {
  // What opens may bring more that opens; and results may come that take the place of others.
  const isOpen = () =>
    page.evaluate(async (most) => {
      const articles = Array.from(document.querySelectorAll("article")).slice(0, most);
      const closed = [
        ...Array.from(document.querySelectorAll<HTMLElement>("button.more")),
        ...articles.flatMap((it) => it.querySelector<HTMLElement>(".discloses[aria-expanded=false]") ?? []),
      ];
      for (const button of closed) button.click();
      for (const details of Array.from(document.querySelectorAll("details"))) details.open = true;
      await new Promise((resolve) => setTimeout(resolve));
      return closed.length === 0;
    }, most);
  if (!(await eventually(isOpen))) throw new Error("citations do not open");
  return page.evaluate(() => document.querySelectorAll("article").length);
}

/** Waits for a page of ours to have what a selector finds. */
export async function has(page: Pick<Document, "evaluate">, selector: string): Promise<void> {
  const isThere = () => page.evaluate((selector) => document.querySelector(selector) !== null, selector);
  if (!(await eventually(isThere))) throw new Error(`not seen: ${selector}`);
}

/** Stores what a desk would hold of each hostile statement, as if its user had kept it with a note. */
export async function keepAll({ behind }: Rig): Promise<void> {
  const kept = HOSTILE.map(({ id, title, text }) => ({
    version: 2,
    statement: id,
    range: [0, text.length],
    excerpt: text,
    marks: [],
    keptAt: "2026-01-02T03:04:05.678Z",
    note: title,
    selection: title,
  }));
  const values = Object.fromEntries(kept.map((each) => [`desk/${each.statement}/${each.range.join("-")}`, each]));
  await behind.evaluate(async (json) => {
    type Api = { storage: { local: { set(values: object): Promise<void> } } };
    const { wrappedJSObject = globalThis } = globalThis as unknown as { wrappedJSObject?: object };
    const { browser, chrome, JSON: its } = wrappedJSObject as { browser?: Api; chrome?: Api; JSON: JSON };
    await (browser ?? chrome)?.storage.local.set(its.parse(json));
  }, JSON.stringify(values));
}
