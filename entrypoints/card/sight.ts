import * as v from "valibot";
import { browser } from "wxt/browser";
import { Covered } from "../../messages/covered";
import { listenTo } from "../../platform/listen-to";

/** Whether the card is seen as a whole, as far as that is known. */
export interface Sight {
  /** Since when it is seen without a break, in ms of `performance.now()`; undefined while it is not. */
  readonly since: number | undefined;
  /** Nothing is known yet. */
  readonly isNew: boolean;
  /** It was not seen before. */
  readonly wasHidden: boolean;
}

/** How often Chromium looks at most, in ms; the least that it allows. */
const DELAY_MS = 100;

/** Chromium says when a card comes to be seen, never that it does not. In ms. */
const COMES_MS = 1000;

type Visible = IntersectionObserverEntry & { readonly isVisible: boolean };

/**
 * Follows whether the card is seen: Chromium tells a frame whether something lies over it, or is drawn with it; Firefox
 * does not, and a script in the page looks (`entrypoints/covered`).
 * @param shown settles when the card was shown
 */
export function watchSight(shown: Promise<unknown>, signal: AbortSignal): () => Sight {
  let sight: Sight = { since: undefined, isNew: true, wasHidden: false };
  const set = (isSeen: boolean) => {
    const since = isSeen ? (sight.since ?? performance.now()) : undefined;
    sight = { since, isNew: false, wasHidden: sight.wasHidden || !isSeen };
  };
  if (import.meta.env.FIREFOX) {
    const hear = (message: unknown) => {
      const said = v.safeParse(Covered, message);
      if (said.success) set(!said.output.is);
      return undefined;
    };
    listenTo(browser.runtime.onMessage, hear, signal);
  } else {
    const options = { trackVisibility: true, delay: DELAY_MS, threshold: [0, 1] };
    const observer = new IntersectionObserver((entries) => {
      const { isVisible, intersectionRatio } = entries.at(-1) as Visible;
      // Until it is shown it is not seen, which says nothing.
      if (isVisible || !sight.isNew) set(isVisible && intersectionRatio === 1);
    }, options);
    observer.observe(document.documentElement);
    signal.addEventListener("abort", () => observer.disconnect());
    const settle = () => setTimeout(() => sight.isNew && set(false), COMES_MS);
    shown.then(settle, settle);
  }
  return () => sight;
}
