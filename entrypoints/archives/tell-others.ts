import { ask } from "../../messages/ask";

/**
 * Tells the background, and other pages of this sort, that archives have come, gone, or been switched on or off. It settles
 * once the background knows: what a page says is done is then so for whoever searches.
 */
export async function tellOthers(): Promise<void> {
  // What it does not hear now, it finds when it next wakes.
  await ask({ type: "archives-changed" }).catch(console.warn);
}
