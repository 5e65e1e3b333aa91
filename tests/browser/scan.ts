import { eventually } from "./card";
import type { Document } from "./rig";
import type { Ways } from "./ways";

/** A scan takes some tenths of a second, of a long page on a machine that many share tens of seconds; past this it has no end. */
const ENDS_MS = 60_000;

/** Asks for a scan of the page in front. A panel that is open stays: to open one takes nearly all of the time that a scan does. */
async function askForScan(ways: Ways): Promise<Document> {
  if (await ways.isPanelOpen()) await leaveScan(ways.panel);
  await ways.command("scan-page");
  return ways.panel;
}

/** Has the page in front scanned, and waits for the side panel to show that it is. */
export async function startScan(ways: Ways): Promise<Document> {
  const panel = await askForScan(ways);
  const isShown = () => panel.evaluate(() => Boolean(document.querySelector(".scan")));
  if (!(await eventually(() => isShown().catch(() => false), ENDS_MS))) throw new Error("the panel shows no scan");
  return panel;
}

/** Has a panel go back from a scan to its search, so that what it shows next is another. */
async function leaveScan(panel: Document): Promise<void> {
  await panel.evaluate(() => document.querySelector<HTMLElement>(".scan header button:last-of-type")?.click());
  const hasLeft = () => panel.evaluate(() => !document.querySelector(".scan"));
  if (!(await eventually(hasLeft))) throw new Error("the panel stays with the scan before");
}

/** Waits until the scan that a panel shows has come to its end. */
export async function scanEnded(panel: Document): Promise<void> {
  const hasEnded = () =>
    panel.evaluate(() => Boolean(document.querySelector(".scan") && !document.querySelector(".scan progress")));
  if (!(await eventually(hasEnded, ENDS_MS))) throw new Error("the scan does not end");
}

/** Has the page in front scanned to the end. */
export async function scanned(ways: Ways): Promise<Document> {
  const panel = await askForScan(ways);
  await scanEnded(panel);
  return panel;
}

export interface SeenSentence {
  readonly statement: string;
  readonly text: string;
  readonly relation: string;
  readonly isCurrent: boolean;
}

/** The sentences that a panel lists, under the statements that they quote. */
export function listed(panel: Document): Promise<SeenSentence[]> {
  return panel.evaluate(() =>
    Array.from(document.querySelectorAll("article"), (article) =>
      Array.from(article.querySelectorAll("ol > li"), (item) => ({
        statement: article.querySelector("h3")?.textContent ?? "",
        text: item.querySelector("[lang=fa]")?.textContent ?? "",
        relation: item.querySelector(".trace")?.className.replace("trace ", "") ?? "",
        isCurrent: item.querySelector("[aria-current=true]") !== null,
      })),
    ).flat(),
  );
}

export const statusOf = (panel: Document): Promise<string> =>
  panel.evaluate(() => document.querySelector("[role=status]")?.textContent ?? "");

/** Presses the button of this place in a part of the panel, as a user would. */
export function pressButton(panel: Document, part: string, place: number): Promise<void> {
  return panel.evaluate(
    (part, place) => {
      const button = document.querySelectorAll<HTMLElement>(`${part} button`)[place];
      if (!button) throw new Error(`there is no button ${place} in ${part}`);
      button.click();
    },
    part,
    place,
  );
}

/** What is marked in a document of the page, by the kind of mark: what the page itself can read in its registry. */
export function marked(page: Document): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    type Registry = Iterable<[string, Iterable<Range>]>;
    const { highlights } = CSS as unknown as { highlights: Registry };
    const words = (range: Range) => range.toString().replace(/\s+/g, " ");
    return Object.fromEntries(
      Array.from(highlights, ([name, ranges]) => [name.replace(/^.*-/, ""), Array.from(ranges, words)]),
    );
  });
}
