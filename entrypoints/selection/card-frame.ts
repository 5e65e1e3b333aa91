import type { Box } from "../../messages/page-script";
import { api } from "./api";
import { reachable } from "./shadow";
import { RUNS, world } from "./world";

/**
 * `all: initial` and `!important` in the shadow outrank whatever the page says of every `div`; stacking is settled by
 * the top layer, so no z-index takes part. In one line because the page script counts its bytes.
 */
const STYLE =
  ":host{all:initial!important;display:contents!important}" +
  // A selection of the whole page would paint over the card; in Firefox, the page's own colour scheme would reach it.
  "iframe{all:initial;user-select:none;color-scheme:light dark;position:fixed;border-radius:12px;" +
  "box-shadow:0 0 0 1px #8884,0 12px 32px #0003}" +
  "iframe:not(.on){opacity:0;pointer-events:none}";

/** A frame of which nobody has said for so long that it is wanted belongs to an extension that is gone. */
const DEAD_MS = 2000;

/** The card's frame in the page: an extension page in a closed shadow root on a plain `div`. */
export interface CardFrame {
  readonly host: Element;
  readonly frame: HTMLElement;
  /** Gives the frame its place and size, in CSS pixels of the viewport. */
  move(box: Box): void;
  /** Says that the extension is there: where it does not for a while, the frame is hidden and out of the way. */
  live(): void;
}

/**
 * Puts a frame into the page. It takes its place at once and loads unseen, until it has the class `on`.
 *
 * @param within what the selection stands in: the frame hangs where it is in reach from there.
 * @throws {DOMException} where the document cannot carry a shadow root or a popover.
 */
export function makeCardFrame(nonce: string, box: Box, within: Element | null): CardFrame {
  const host = document.createElement("div");
  const frame = document.createElement("iframe");
  const style = new CSSStyleSheet();
  style.replaceSync(STYLE);
  frame.popover = "manual";
  // No `allow`: what it asks for, a page may have reported to it, with the frame's whole address.
  // A page under `Cross-Origin-Embedder-Policy` takes frames without credentials; the card has none. (Chromium)
  (frame as { credentialless?: boolean }).credentialless = true;
  frame.src = `${api.runtime.getURL("/card.html")}#${nonce}`;
  const root = host.attachShadow({ mode: "closed" });
  // A style element would break a strict page's policy, and the page would hear of it.
  root.adoptedStyleSheets = [style];
  root.append(frame);

  const move = ([left, top, right, bottom]: Box) => {
    // The frame inherits the zoom that the page's own style puts on its root.
    const zoom = (host as { currentCSSZoom?: number }).currentCSSZoom || 1;
    const px = (value: number) => `${value / zoom}px`;
    frame.style.cssText = `left:${px(left)};top:${px(top)};width:${px(right - left)};height:${px(bottom - top)}`;
  };
  move(box);
  world[RUNS] = host;
  reachable(within).append(host);
  frame.showPopover();
  // Firefox takes a script away with its extension, and what the script has put into the page stays.
  const end = frame.animate(
    { visibility: ["visible", "hidden"] },
    { duration: DEAD_MS, easing: "steps(1)", fill: "forwards" },
  );
  const live = () => {
    // Not at every frame: each time it is styled anew.
    if ((end.currentTime as number) > DEAD_MS / 4) end.currentTime = 0;
  };
  return { host, frame, move, live };
}
