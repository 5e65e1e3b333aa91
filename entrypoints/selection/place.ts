import type { Box } from "../../messages/page-script";

/** The card's outer size, in CSS pixels, where the view has room for it. What it shows has no say in it. */
const WIDTH = 400;
const HEIGHT = 320;

/** The size of a mark that a card can be had: room for a verdict and a name, as low as a line. In CSS pixels. */
const MARK_WIDTH = 200;
const MARK = 28;
/** In a narrow view a finger has to hit it. */
const NARROW_MARK = 44;

/** Below this a card shows less than one hit: better beside the text, or over the far edge of it. In CSS pixels. */
const LEAST_HEIGHT = 140;
const LEAST_WIDTH = 240;
/** So much of a text that fills the view is covered. In CSS pixels. */
const COVERING_HEIGHT = 200;

/** Room between the card and the text, and between the card and the edge of the view. In CSS pixels. */
const GAP = 8;

/** A narrower view is a phone's, or a much enlarged one: a card is a sheet at the edge of it. In CSS pixels. */
const NARROW = 480;

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));

/** The size of a mark in a view; see {@link place}. */
export const markSize = (scale: number): readonly [width: number, height: number] => [MARK_WIDTH * scale, MARK * scale];

/**
 * Where the card goes: below the text if it fits there, else above, else the roomier of the two, made lower; where
 * neither has room, beside the text. Persian lines start at the right, so the card's right edge keeps to the text's. In a
 * narrow view it is a sheet at the lower edge or, for a text there, at the upper one.
 *
 * @param anchor the selected text, @param view what the user sees; both in CSS pixels of one viewport.
 * @param isMark whether only a mark is to be placed.
 * @param scale how much larger than at other times all of it is to be, for a page that is zoomed out.
 * @returns a box within `view`; it covers text only when the text fills the view.
 */
export function place([left, top, right, bottom]: Box, view: Box, isMark = false, scale = 1): Box {
  const isSheet = view[2] - view[0] < NARROW;
  const gap = isSheet ? 0 : GAP;
  const [viewLeft, viewTop, viewRight, viewBottom] = [view[0] + gap, view[1] + gap, view[2] - gap, view[3] - gap];
  const [markWidth, markHeight] = markSize(scale);
  const width = isSheet ? viewRight - viewLeft : Math.min(isMark ? markWidth : WIDTH * scale, viewRight - viewLeft);
  const height = Math.min(isMark ? (isSheet ? NARROW_MARK : markHeight) : HEIGHT * scale, viewBottom - viewTop);
  const below = viewBottom - (bottom + GAP);
  const above = top - GAP - viewTop;
  const x = clamp(right - width, viewLeft, viewRight - width);

  if (Math.max(below, above) >= Math.min(LEAST_HEIGHT, height)) {
    const isBelow = below >= height || (above < height && below >= above);
    const high = Math.min(height, isBelow ? below : above);
    const y = isBelow ? (isSheet ? viewBottom - high : bottom + GAP) : isSheet ? viewTop : top - GAP - high;
    return [x, y, x + width, y + high];
  }

  const before = left - GAP - viewLeft;
  const after = viewRight - (right + GAP);
  const beside = Math.min(width, Math.max(before, after));
  if (beside >= LEAST_WIDTH) {
    const start = before >= after ? left - GAP - beside : right + GAP;
    const y = clamp(top, viewTop, viewBottom - height);
    return [start, y, start + beside, y + height];
  }

  const low = Math.min(COVERING_HEIGHT, height);
  return below >= above ? [x, viewBottom - low, x + width, viewBottom] : [x, viewTop, x + width, viewTop + low];
}
