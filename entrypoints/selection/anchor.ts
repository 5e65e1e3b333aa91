import type { Box } from "../../messages/page-script";
import { boxOf, isEmpty, shifted } from "./box";
import { elementAt } from "./shadow";

/** Where the selected text stands now, in the viewport, however the page has moved since; `null` once it is gone. */
export type Anchor = () => Box | null;

/** A point of the viewport that a pointer went over while selecting. */
export type Point = readonly [x: number, y: number];

/** Half a line of text: what a bare pointer position is taken to cover, up and down. */
const HALF_LINE = 14;

const around = ([ax, ay]: Point, [bx, by]: Point): Box => [
  Math.min(ax, bx),
  Math.min(ay, by) - HALF_LINE,
  Math.max(ax, bx),
  Math.max(ay, by) + HALF_LINE,
];

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
 * @param points where the pointer was pressed, and where it was released after a drag.
 */
export function anchorTo(selection: Selection, [pressed, released]: readonly Point[]): Anchor | null {
  const range = selection.rangeCount ? selection.getRangeAt(0).cloneRange() : null;
  if (range && !isEmpty(boxOf(range))) {
    return () => {
      const box = boxOf(range);
      return isEmpty(box) ? null : box;
    };
  }
  const element = pressed && elementAt(...pressed);
  return element ? withElement(element, released && around(pressed, released)) : null;
}
