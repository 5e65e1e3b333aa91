import { eventually, hitsIn } from "./card";
import type { Tab } from "./rig";

/** A page of the extension's own is drawn, and its search has the focus, within some tens of milliseconds. */
const FOCUS_MS = 10_000;

/** An answer comes within some hundredths of a second; a busy machine takes many times as long. */
const ANSWER_MS = 20_000;

/** Types into the search of popup or panel once it has the focus, as a user does who sees the cursor in it. */
export async function typeInSearch(tab: Tab, words: string): Promise<void> {
  const hasFocus = () => tab.evaluate(() => document.activeElement?.getAttribute("type") === "search");
  if (!(await eventually(hasFocus, FOCUS_MS))) throw new Error("the search has not the focus");
  await tab.type(words);
}

/** Types into the search, and gives the titles of what is found for all of it: not for what was written of it before. */
export async function titlesFound(tab: Tab, words: string): Promise<readonly string[]> {
  await typeInSearch(tab, words);
  const isAnswered = () =>
    tab.evaluate(
      (words) =>
        // A line of text has no line ends.
        document.querySelector<HTMLInputElement>("[type=search]")?.value.replace(/\s/g, "") === words &&
        document.querySelector(".room")?.getAttribute("aria-busy") === "false",
      words.replace(/\s/g, ""),
    );
  if (!(await eventually(isAnswered, ANSWER_MS))) throw new Error(`the search does not answer “${words}”`);
  return (await hitsIn(tab)).map(({ title }) => title);
}
