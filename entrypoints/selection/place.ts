import type { Box } from "../../messages/page-script";
import { max, min } from "./box";

/** The card's outer size, in CSS pixels, where the view has room for it. What it shows has no say in it. */
const WIDTH = 400;
const HEIGHT = 320;

/** The size of a mark that a card can be had: room for a verdict and a name, as low as a line. In CSS pixels. */
export const MARK_WIDTH = 240;
export const MARK_HEIGHT = 30;

/** Below this a card shows less than one hit: better beside the text, or over the far edge of it. In CSS pixels. */
const LEAST_HEIGHT = 140;
const LEAST_WIDTH = 240;
/** So much of a text that fills the view is covered. In CSS pixels. */
const COVERING_HEIGHT = 200;

/** Room between the card and the text, and between the card and the edge of the view. In CSS pixels. */
const GAP = 8;

/** A narrower view is a phone's, or a much enlarged one: a card is a sheet at the edge of it. In CSS pixels. */
const NARROW = 480;

const clamp = (value: number, least: number, most: number) => max(least, min(value, most));

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
export function place([left, top, right, bottom]: Box, view: Box, isMark?: boolean, scale = 1): Box {
  let isSheet = view[2] - view[0] < NARROW;
  const gap = isSheet ? 0 : GAP;
  const [viewLeft, viewTop, viewRight, viewBottom] = [view[0] + gap, view[1] + gap, view[2] - gap, view[3] - gap];
  const [wide, high] = isMark ? [MARK_WIDTH, MARK_HEIGHT] : [WIDTH, HEIGHT];
  const most = viewRight - viewLeft;
  const width = isSheet ? most : min(wide * scale, most);
  let height = min(high * scale, viewBottom - viewTop);
  const below = viewBottom - (bottom + GAP);
  const above = top - GAP - viewTop;
  const isBelow = below >= min(height, above);
  const roomier = max(below, above);

  if (roomier < min(LEAST_HEIGHT, height)) {
    const before = left - GAP - viewLeft;
    const after = viewRight - (right + GAP);
    const beside = min(width, max(before, after));
    if (beside >= LEAST_WIDTH) {
      const start = before >= after ? left - GAP - beside : right + GAP;
      const y = clamp(top, viewTop, viewBottom - height);
      return [start, y, start + beside, y + height];
    }
    // Over the far edge of the text.
    isSheet = true;
    height = min(COVERING_HEIGHT, height);
  } else height = min(height, roomier);

  const x = clamp(right - width, viewLeft, viewRight - width);
  const [upper, lower] = isSheet ? [viewTop, viewBottom - height] : [top - GAP - height, bottom + GAP];
  const y = isBelow ? lower : upper;
  return [x, y, x + width, y + height];
}
