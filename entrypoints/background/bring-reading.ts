import { browser } from "wxt/browser";
import { inTime } from "../../platform/in-time";

/**
 * How long a document may take to let the script in. One that does takes some milliseconds; the user is still selecting
 * when it is asked, and past this would wait for the card.
 */
const PATIENCE_MS = 500;

type Put = (target: { tabId: number; frameIds: number[] }) => Promise<unknown>;

const putReading: Put = (target) =>
  browser.scripting.executeScript({ target, files: ["/reading.js"], injectImmediately: true });

/**
 * Puts what reads a selection into a document in which the user is selecting. Where the browser lets no script in, or
 * never says whether it did, the page script does without.
 */
export async function bringReading(tab: number, frame: number, put = putReading): Promise<void> {
  await inTime(put({ tabId: tab, frameIds: [frame] }), PATIENCE_MS).catch(() => undefined);
}
