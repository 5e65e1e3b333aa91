import { eventually } from "./card";
import type { Tab, Target } from "./rig";
import { QUOTE } from "./text";

/** Selects an element's text as a hand does: the pointer goes down at its start and is dragged to its end. */
export async function select(tab: Tab, target: Target = QUOTE): Promise<void> {
  const { start, end } = await tab.locate(target);
  await tab.drag(start, end);
}

/**
 * Selects until a card comes: the extension may still be loading, or its script on its way into the page. A press on what is selected already would begin to
 * carry it off, in a frame of another origin too, which its page cannot empty; a click ends the selection.
 */
export async function selectUntilAnswered(tab: Tab, target = QUOTE): Promise<void> {
  const isAnswered = await eventually(async () => {
    await tab.click((await tab.locate(target)).end);
    await select(tab, target);
    return eventually(async () => (await tab.cardFrame()) !== null, 1000);
  });
  if (!isAnswered) throw new Error("the page is not answered");
}
