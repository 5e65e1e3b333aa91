import { ask } from "../../messages/ask";

/** Tells the background, and other pages of this sort, that archives have come, gone, or been switched on or off. */
export function tellOthers(): void {
  // What it does not hear now, it finds when it next wakes.
  ask({ type: "archives-changed" }).catch(console.warn);
}
