import { eventually } from "./card";
import type { Tab } from "./rig";

/** A page of the extension's own is drawn, and its search has the focus, within some tens of milliseconds. */
const FOCUS_MS = 10_000;

/** Types into the search of popup or panel once it has the focus, as a user does who sees the cursor in it. */
export async function typeInSearch(tab: Tab, words: string): Promise<void> {
  const hasFocus = () => tab.evaluate(() => document.activeElement?.getAttribute("type") === "search");
  if (!(await eventually(hasFocus, FOCUS_MS))) throw new Error("the search has not the focus");
  await tab.type(words);
}
