import type { Box } from "../../messages/page-script";

/** By names of their own, since this script counts its bytes. */
export const { min, max } = Math;

export function boxOf(thing: Element | Range): Box {
  const { left, top, right, bottom } = thing.getBoundingClientRect();
  return [left, top, right, bottom];
}

export const isEmpty = ([left, top, right, bottom]: Box): boolean => right <= left || bottom <= top;

export const shifted = ([left, top, right, bottom]: Box, x: number, y: number): Box => [
  left + x,
  top + y,
  right + x,
  bottom + y,
];

/** The part that two boxes share; empty (see `isEmpty`) where they share none. */
export const shared = (a: Box, b: Box): Box => [max(a[0], b[0]), max(a[1], b[1]), min(a[2], b[2]), min(a[3], b[3])];

/** The least box around two. */
export const joined = (a: Box, b: Box): Box => [min(a[0], b[0]), min(a[1], b[1]), max(a[2], b[2]), max(a[3], b[3])];

/** What the user sees of the page, in the coordinates of `getBoundingClientRect`: smaller when pinched. */
export function viewport(): Box {
  const { offsetLeft, offsetTop, width, height } = visualViewport as VisualViewport;
  return [offsetLeft, offsetTop, offsetLeft + width, offsetTop + height];
}
