import { eventually, hitsIn } from "./card";
import type { Tab } from "./rig";

/**
 * Types into the search of popup or panel once it has the focus, as a user does who sees the cursor in it: all at once but
 * for the last letter. A search that is written key by key is searched and drawn anew for each (93 keys took .7 s of
 * processor time).
 */
export async function typeInSearch(tab: Tab, words: string): Promise<void> {
  const hasFocus = () => tab.evaluate(() => document.activeElement?.getAttribute("type") === "search");
  if (!(await eventually(hasFocus))) throw new Error("the search has not the focus");
  const letters = Array.from(words);
  const last = letters.pop();
  if (letters.length > 0) {
    const before = await written(tab);
    await tab.insert(letters.join(""));
    const isThere = async () => (await written(tab)).length > before.length;
    if (!(await eventually(isThere))) throw new Error("the search does not take what is written");
  }
  if (last) await tab.type(last);
}

const written = (tab: Tab) =>
  tab.evaluate(() => document.querySelector<HTMLInputElement>("[type=search]")?.value ?? "");

/** Types into the search, and waits for what is found for all of it: not for what was written of it before. */
export async function searchFor(tab: Tab, words: string): Promise<void> {
  await typeInSearch(tab, words);
  const isAnswered = () =>
    tab.evaluate(
      (words) =>
        // A line of text has no line ends.
        document.querySelector<HTMLInputElement>("[type=search]")?.value.replace(/\s/g, "") === words &&
        document.querySelector(".room")?.getAttribute("aria-busy") === "false",
      words.replace(/\s/g, ""),
    );
  if (!(await eventually(isAnswered))) throw new Error(`the search does not answer “${words}”`);
}

/** Searches for these words, and gives the titles of what is found. */
export async function titlesFound(tab: Tab, words: string): Promise<readonly string[]> {
  await searchFor(tab, words);
  return (await hitsIn(tab)).map(({ title }) => title);
}
