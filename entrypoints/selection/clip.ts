import type { Box } from "../../messages/page-script";
import { boxOf, shared } from "./box";

/** What is in an element's borders, in the viewport, be it scaled or not. */
export function insideOf(element: Element): Box {
  const [left, top, right] = boxOf(element);
  const { clientLeft, clientTop, clientWidth, clientHeight } = element;
  const scale = (right - left) / (element as HTMLElement).offsetWidth || 1;
  const x = left + clientLeft * scale;
  const y = top + clientTop * scale;
  return [x, y, x + clientWidth * scale, y + clientHeight * scale];
}

/** The element around one on the screen, shadow roots or not. */
export const parentOf = (element: Element): Element | undefined =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host;

/** The part of a box in an element that none of the boxes around it cuts off, the view aside. */
export function unclipped(box: Box, element: Element | null): Box {
  const { documentElement: root, body } = document;
  /** The position by which what was looked at last is out of the boxes around it. */
  let out = "static";
  for (let at: Element | null | undefined = element; at && at !== root; at = parentOf(at)) {
    const { position, overflow, transform, display } = getComputedStyle(at);
    if (transform === "none" && (out === "fixed" || (out === "absolute" && position === "static"))) continue;
    out = position;
    // The page's own scrolling is that of its view.
    const isView = at === body && getComputedStyle(root).overflow === "visible";
    if (overflow !== "visible" && display !== "inline" && !isView) box = shared(box, insideOf(at));
  }
  return box;
}
