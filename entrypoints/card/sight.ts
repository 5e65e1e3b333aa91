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

/**
 * Chromium says when a card comes to be seen, never that it does not: one that is not seen for so long, in ms, and so many
 * frames drawn since it was shown (on a machine that is busy they come late), is covered.
 */
const COMES_MS = 400;
const COMES_FRAMES = 10;

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
    void shown.then(() => framesDrawn(COMES_FRAMES, COMES_MS)).then(() => sight.isNew && set(false));
  }
  return () => sight;
}

/** Settles when so many frames were drawn and so many ms have passed. */
function framesDrawn(count: number, ms: number): Promise<void> {
  const start = performance.now();
  return new Promise((resolve) => {
    const draw = (drawn: number) => {
      if (drawn >= count && performance.now() - start >= ms) resolve();
      else requestAnimationFrame(() => draw(drawn + 1));
    };
    draw(0);
  });
}
