import { eventually, isShown } from "../card";
import type { Tab } from "../rig";
import { twoFrames } from "../two-frames";

/** Waits for whatever comes of a selection: our card, or the plain element that a planted extension hangs in the page. */
export async function answered(tab: Tab): Promise<void> {
  const came = async () =>
    (await isShown(tab)) || (await tab.evaluate(() => document.documentElement.lastElementChild?.localName === "div"));
  if (!(await eventually(came))) throw new Error("nothing came of the selection");
  await tab.evaluate(twoFrames);
  // Our card's element comes first, and then what it says.
  if ((await tab.cardFrame()) && !(await eventually(() => isShown(tab)))) throw new Error("the card stays hidden");
}
