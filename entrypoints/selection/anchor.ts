import type { Box } from "../../messages/page-script";
import { boxOf, isEmpty, joined, max, min, shared, shifted } from "./box";
import { HIDDEN, unclipped } from "./clip";
import { reading } from "./reading";
import { elementAt, focused, rootsAt } from "./shadow";

/**
 * Where the selected text shows now, in the viewport, however the page has moved since: an empty box while it is hidden,
 * `null` once it is gone.
 */
export type Anchor = () => Box | null;

/** A point of the viewport that a pointer went over while selecting. */
export type Point = readonly [x: number, y: number];

/** Half a line of text: what a bare pointer position is taken to cover, up and down. */
const HALF_LINE_PX = 14;

/** A hand selects from beside a line too. */
const MARGIN_PX = 40;

/** So many stretches of words are followed one by one, as they are; of more, the space that they take together. */
const MOST_FOLLOWED = 64;

const around = ([ax, ay]: Point, [bx, by]: Point, margin: number): Box => [
  min(ax, bx) - margin,
  min(ay, by) - margin,
  max(ax, bx) + margin,
  max(ay, by) + margin,
];

export const elementOf = (node: Node): Element | null =>
  node instanceof Element ? node : node instanceof ShadowRoot ? node.host : node.parentElement;

/** The element that the pointer was pressed on; for a selection by keys, the one that has the focus. */
export const underPointer = ([pressed]: readonly Point[]): Element | null =>
  pressed ? elementAt(...pressed) : focused();

const isVisible = (element: Element | null) =>
  !!element?.checkVisibility({ opacityProperty: true, visibilityProperty: true });

/** Follows what `boxNow` says of an element, as far as it shows. */
export function following(element: Element | null, boxNow: () => Box | null): Anchor {
  const wasVisible = isVisible(element);
  return () => {
    const box = boxNow();
    return box && (wasVisible && !isVisible(element) ? HIDDEN : unclipped(box, element));
  };
}

/** A box that keeps its place relative to an element: by default the element's own. */
export function withElement(element: Element, box: Box = boxOf(element)): Anchor {
  const [left, top] = boxOf(element);
  return following(element, () => {
    const [nowLeft, nowTop] = boxOf(element);
    return element.isConnected ? shifted(box, nowLeft - left, nowTop - top) : null;
  });
}

/** Whether a pointer at these points has selected a range that shows in a box, beside its lines or however far in the margin. */
function isBy(range: Range, box: Box, points: readonly Point[]): boolean {
  const [pressed, released] = points;
  if (!pressed) return true;
  if (!isEmpty(shared(box, around(pressed, released ?? pressed, MARGIN_PX)))) return true;
  return points.some((point) => {
    const caret = document.caretPositionFromPoint?.(...point, { shadowRoots: rootsAt(...point) });
    return caret && range.isPointInRange(caret.offsetNode, caret.offset);
  });
}

/**
 * Follows a selection. Where the browser does not tell where it is, a drag is taken to cover what lies between its ends,
 * and a click the whole element that was clicked.
 *
 * @param ranges see `rangesOf`.
 * @param points where the pointer was pressed, and where it was released after a drag; none for a selection by keys.
 * @param isLong whether the ranges hold so much that the place of the element they stand in has to do for theirs.
 * @returns what gives its place, once the stretches are known that are to be read; `null` for a selection that the
 * pointer has not made: a script has.
 */
export function anchorTo(
  ranges: readonly Range[],
  points: readonly Point[],
  isLong: boolean,
): ((words: readonly Range[]) => Anchor) | null {
  const [pressed, released] = points;
  if (!ranges[0]) {
    const element = underPointer(points);
    const box = pressed && released && around(pressed, released, HALF_LINE_PX);
    return element && (() => withElement(element, box));
  }
  // Of several, the one that was made last is where the pointer is.
  const placed = (range: Range) => (isLong && elementOf(range.commonAncestorContainer)) || range;
  const range = ranges.filter((each) => isBy(each, boxOf(placed(each)), points)).at(-1);
  if (!range) return null;
  return (words) => {
    const inIt = words.filter(({ startContainer }) => range.intersectsNode(startContainer));
    const followed = inIt[0] && inIt.length <= MOST_FOLLOWED ? inIt : [placed(range)];
    return following(elementOf(range.commonAncestorContainer), () => {
      const boxes = (reading()?.seenOf(followed) ?? followed.map(boxOf)).filter((box) => !isEmpty(box));
      return boxes[0] ? boxes.reduce(joined) : null;
    });
  };
}
