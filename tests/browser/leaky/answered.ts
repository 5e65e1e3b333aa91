import { eventually, isShown } from "../card";
import type { Tab } from "../rig";
import { twoFrames } from "../two-frames";

/** Waits for whatever comes of a selection: our card, or the plain element that a planted extension hangs in the page. */
export async function answered(tab: Tab): Promise<void> {
  const came = async () => (await isShown(tab)) || (await tab.evaluate(hasPlanted));
  if (!(await eventually(came))) throw new Error("nothing came of the selection");
  await tab.evaluate(twoFrames);
  if ((await tab.cardFrame()) && !(await eventually(() => isShown(tab)))) throw new Error("the card stays hidden");
}

/** Runs in the page. Our card's element comes first, and then what it says; it is told by having no box of its own. */
function hasPlanted(): boolean {
  const last = document.documentElement.lastElementChild;
  return last?.localName === "div" && getComputedStyle(last).display !== "contents";
}
