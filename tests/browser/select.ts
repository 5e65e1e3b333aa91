import type { Tab, Target } from "./rig";
import { QUOTE } from "./text";

/** Selects an element's text as a hand does: the pointer goes down at its start and is dragged to its end. */
export async function select(tab: Tab, target: Target = QUOTE): Promise<void> {
  const { start, end } = await tab.locate(target);
  await tab.drag(start, end);
}
