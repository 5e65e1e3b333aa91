import type { Box } from "../../messages/page-script";
import { boxOf, shared } from "./box";

/** What is in an element's borders, in the viewport, be it scaled or not. */
export function insideOf(element: Element): Box {
  const [left, top, right, bottom] = boxOf(element);
  const { clientLeft, clientTop, clientWidth, clientHeight, offsetWidth, offsetHeight } = element as HTMLElement;
  // One that lies on its side is scaled otherwise across than down.
  const across = (right - left) / offsetWidth || 1;
  const down = (bottom - top) / offsetHeight || 1;
  const x = left + clientLeft * across;
  const y = top + clientTop * down;
  return [x, y, x + clientWidth * across, y + clientHeight * down];
}

/** The element around one on the screen, shadow roots or not. */
export const parentOf = (element: Element): Element | undefined =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host;

/** Where nothing shows. */
export const HIDDEN: Box = [0, 0, 0, 0];

/** Paths that clip all away, and what fades all out that is not told by `checkVisibility`. */
const NOTHING_LEFT = /t\(100%|circle\(0|y\(0\)/;

/** What shows nothing outside of it, whatever its overflow. */
const CONTAINED = /paint|strict|content/;

/** The part of a box in an element that none of the boxes around it cuts off, the view aside. */
export function unclipped(box: Box, element: Element | null): Box {
  const { documentElement: root, body } = document;
  /** The position by which what was looked at last is out of the boxes around it. */
  let out = "static";
  for (let at: Element | null | undefined = element; at && at !== root; at = parentOf(at)) {
    const { position, overflow, transform, clipPath, filter, contain } = getComputedStyle(at);
    if (NOTHING_LEFT.test(clipPath + filter)) return HIDDEN;
    if (transform === "none" && (out === "fixed" || (out === "absolute" && position === "static"))) continue;
    out = position;
    // The page's own scrolling is that of its view.
    const isView = at === body && getComputedStyle(root).overflow === "visible";
    // What has no box of its own, in a line or around others, has no width.
    if ((overflow !== "visible" || CONTAINED.test(contain)) && at.clientWidth && !isView)
      box = shared(box, insideOf(at));
  }
  return box;
}
