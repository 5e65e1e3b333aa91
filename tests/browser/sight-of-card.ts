import type { CardFrame, Tab } from "./rig";

/** Runs in the card: settles once the browser has said for so many ms that the card is seen as a whole, or that it is not. */
function toldFor(ms: number, isSeen: boolean): Promise<void> {
  return new Promise((resolve) => {
    const after = () => setTimeout(resolve, ms);
    // Firefox does not say it: there a script looks, some times a second.
    if (!("isVisible" in IntersectionObserverEntry.prototype)) return void after();
    let told: ReturnType<typeof setTimeout> | undefined;
    const hear = (entries: readonly IntersectionObserverEntry[]) => {
      const last = entries.at(-1) as IntersectionObserverEntry & { readonly isVisible: boolean };
      clearTimeout(told);
      told = undefined;
      if ((last.isVisible && last.intersectionRatio === 1) === isSeen) told = after();
    };
    const options = { trackVisibility: true, delay: 100, threshold: [0, 1] };
    new IntersectionObserver(hear, options).observe(document.documentElement);
  });
}

/** As long as a person sees a card before what they press in it counts, and some more. */
const SEEN_MS = 350;

/**
 * Settles when the card knows that it has been seen for long enough. Chromium says so through the page that holds the card;
 * where that stands still for half a second, as on a machine that is busy, the card takes itself for covered until then.
 */
export const seenInPage = (frame: CardFrame): Promise<void> => frame.evaluate(toldFor, SEEN_MS, true);

/** Longer than the script waits between two looks that tells the card in Firefox, see `entrypoints/covered`. */
const LOOKS_MS = 300;

/** Settles when that script has looked at the page as it is now: a timer of the page's that is longer comes after its own. */
export const lookedInPage = (tab: Tab): Promise<void> =>
  tab.evaluate((ms) => new Promise<void>((resolve) => void setTimeout(resolve, ms)), LOOKS_MS);

/** Longer than it takes the card to hear that it is covered. */
const COVERED_MS = 500;

/** Settles when the card knows that it is covered. */
export async function coveredInPage(tab: Tab, frame: CardFrame): Promise<void> {
  await lookedInPage(tab);
  await frame.evaluate(toldFor, COVERED_MS, false);
}
