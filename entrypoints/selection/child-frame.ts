import type { Box, Spot } from "../../messages/page-script";
import { type Anchor, following } from "./anchor";
import { max, shared } from "./box";
import { insideOf } from "./clip";
import { focused } from "./shadow";

/** The width and the height of a frame are scaled alike, but for rounding. */
const TOLERANCE = 0.05;

/** Whether an element shows a document of its own. */
export const isFrame = (element: Element | null): element is Element => !!element?.matches("iframe,frame,object,embed");

/** How many documents are around this one. */
export function depth(): number {
  let frames = 0;
  for (let at: Window = window; at !== at.parent; at = at.parent) frames++;
  return frames;
}

/**
 * Finds the frame element that a message about a selection came from. The frame in which the user has just selected
 * has the focus, so no address, name or message has to be compared.
 */
export function frameAt(spot: Spot): Element | null {
  if (spot.depth !== depth() + 1 || !document.hasFocus()) return null;
  const frame = focused();
  // A frame that fills the screen has nothing beside it: it shows its card itself.
  if (!isFrame(frame) || frame.matches(":fullscreen")) return null;
  const [x, y] = scalesOf(frame, spot);
  return Math.abs(x - y) <= TOLERANCE * max(x, y) ? frame : null;
}

/** How large a pixel of a frame's document is seen from here, across and down. */
function scalesOf(frame: Element, { view: [width, height] }: Spot): [x: number, y: number] {
  const [left, top, right, bottom] = contentOf(frame);
  return [(right - left) / width, (bottom - top) / height];
}

/** Where a frame's document is shown, be it scaled, in a frame that has a border and padding. */
function contentOf(frame: Element): Box {
  const [left, top, right, bottom] = insideOf(frame);
  const style = getComputedStyle(frame);
  const scale = (right - left) / frame.clientWidth || 1;
  const padding = (side: "Left" | "Top" | "Right" | "Bottom") => parseFloat(style[`padding${side}`]) * scale;
  return [left + padding("Left"), top + padding("Top"), right - padding("Right"), bottom - padding("Bottom")];
}

/** Follows a frame's selection in this document's viewport. */
export const spotInPage = (frame: Element, spot: Spot): Anchor =>
  following(frame, () => {
    if (!frame.isConnected) return null;
    const [left, top] = contentOf(frame);
    const [x, y] = scalesOf(frame, spot);
    const [l, t, r, b] = shared(spot.box, [0, 0, ...spot.view]);
    return [left + l * x, top + t * y, left + r * x, top + b * y];
  });

/** This frame's side: where the selection stands in it, or `null` in the top page. */
export const spotInFrame = (box: Box): Spot | null =>
  window === top ? null : { box, view: [innerWidth, innerHeight], depth: depth() };
