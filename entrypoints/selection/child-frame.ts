import type { Box, Spot } from "../../messages/page-script";
import { boxOf, shared, shifted } from "./box";
import { focused } from "./shadow";

/** Sizes of one frame seen from its two sides may differ by rounding. */
const SIZE_TOLERANCE_PX = 2;

/**
 * Finds the frame element that a message about a selection came from. The frame in which the user has just selected
 * has the focus, so no address, name or message has to be compared. Its size must agree: where it does not, the frame
 * is scaled or padded and the selection's place in it is unknown.
 */
export function frameAt({ view: [width, height] }: Spot): Element | null {
  const frame = focused();
  // A frame that fills the screen has nothing beside it: it shows its card itself.
  if (!frame?.matches("iframe:not(:fullscreen)")) return null;
  const hasSameSize =
    Math.abs(frame.clientWidth - width) <= SIZE_TOLERANCE_PX &&
    Math.abs(frame.clientHeight - height) <= SIZE_TOLERANCE_PX;
  return hasSameSize ? frame : null;
}

/** The part of a frame's selection that shows, in this document's viewport; `null` once the frame is gone. */
export function spotInPage(frame: Element, { box, view }: Spot): Box | null {
  if (!frame.isConnected) return null;
  const [left, top] = boxOf(frame);
  return shifted(shared(box, [0, 0, ...view]), left + frame.clientLeft, top + frame.clientTop);
}

/** This frame's side: where the selection stands in it, or `null` if the page above is not the top page. */
export const spotInFrame = (box: Box): Spot | null =>
  window !== top && parent === top ? { box, view: [innerWidth, innerHeight] } : null;
