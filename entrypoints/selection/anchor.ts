import type { Box } from "../../messages/page-script";
import { boxOf, isEmpty, shared, shifted } from "./box";
import { elementAt, focused } from "./shadow";

/** Where the selected text stands now, in the viewport, however the page has moved since; `null` once it is gone. */
export type Anchor = () => Box | null;

/** A point of the viewport that a pointer went over while selecting. */
export type Point = readonly [x: number, y: number];

/** Half a line of text: what a bare pointer position is taken to cover, up and down. */
const HALF_LINE_PX = 14;

/** A hand selects from the margin too, but not from further away than this. */
const MARGIN_PX = 40;

const around = ([ax, ay]: Point, [bx, by]: Point, margin: number): Box => [
  Math.min(ax, bx) - margin,
  Math.min(ay, by) - margin,
  Math.max(ax, bx) + margin,
  Math.max(ay, by) + margin,
];

/** The element that the pointer was pressed on; for a selection by keys, the one that has the focus. */
export const underPointer = ([pressed]: readonly Point[]): Element | null =>
  pressed ? elementAt(...pressed) : focused();

/** A box that keeps its place relative to an element: by default the element's own. */
export function withElement(element: Element, box: Box = boxOf(element)): Anchor {
  const [left, top] = boxOf(element);
  return () => {
    const [nowLeft, nowTop] = boxOf(element);
    return element.isConnected ? shifted(box, nowLeft - left, nowTop - top) : null;
  };
}

/**
 * Follows the present selection. In Chromium one within a shadow root has no box as seen from outside: there a drag
 * is taken to cover what lies between its ends, and a click the whole element that was clicked.
 *
 * @param points where the pointer was pressed, and where it was released after a drag; none for a selection by keys.
 * @returns `null` for a selection that the pointer was not near: a script has made it.
 */
export function anchorTo(selection: Selection, points: readonly Point[]): Anchor | null {
  const [pressed, released = pressed] = points;
  const range = selection.rangeCount ? selection.getRangeAt(0).cloneRange() : null;
  const now = range && boxOf(range);
  if (now && !isEmpty(now)) {
    if (pressed && released && isEmpty(shared(now, around(pressed, released, MARGIN_PX)))) return null;
    return () => {
      const box = boxOf(range);
      return isEmpty(box) ? null : box;
    };
  }
  const element = underPointer(points);
  return element && withElement(element, points[1] && around(points[0] as Point, points[1], HALF_LINE_PX));
}
