import type { Box } from "../../messages/page-script";

/** The card's outer size, in CSS pixels, where the view has room for it. What it shows has no say in it. */
const WIDTH = 400;
const HEIGHT = 320;

/** The size of a mark that a card can be had: a finger hits it, and it covers little. In CSS pixels. */
const MARK = 36;

/** Below this a card shows less than one hit: better beside the text, or over the far edge of it. In CSS pixels. */
const LEAST_HEIGHT = 140;
const LEAST_WIDTH = 240;

/** Room between the card and the text, and between the card and the edge of the view. In CSS pixels. */
const GAP = 8;

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));

/**
 * Where the card goes: below the text if it fits there, else above, else the roomier of the two, made lower; where
 * neither has room, beside the text. Persian lines start at the right, so the card's right edge keeps to the text's.
 *
 * @param anchor the selected text, @param view what the user sees; both in CSS pixels of one viewport.
 * @param isMark whether only a mark is to be placed.
 * @returns a box within `view`; it covers text only when the text fills the view.
 */
export function place([left, top, right, bottom]: Box, view: Box, isMark = false): Box {
  const [viewLeft, viewTop, viewRight, viewBottom] = [view[0] + GAP, view[1] + GAP, view[2] - GAP, view[3] - GAP];
  const width = Math.min(isMark ? MARK : WIDTH, viewRight - viewLeft);
  const height = Math.min(isMark ? MARK : HEIGHT, viewBottom - viewTop);
  const below = viewBottom - (bottom + GAP);
  const above = top - GAP - viewTop;
  const x = clamp(right - width, viewLeft, viewRight - width);

  if (Math.max(below, above) >= LEAST_HEIGHT) {
    const isBelow = below >= height || (above < height && below >= above);
    const y = isBelow ? bottom + GAP : top - GAP;
    return isBelow ? [x, y, x + width, y + Math.min(height, below)] : [x, y - Math.min(height, above), x + width, y];
  }

  const before = left - GAP - viewLeft;
  const after = viewRight - (right + GAP);
  const beside = Math.min(width, Math.max(before, after));
  if (beside >= LEAST_WIDTH) {
    const start = before >= after ? left - GAP - beside : right + GAP;
    const y = clamp(top, viewTop, viewBottom - height);
    return [start, y, start + beside, y + height];
  }

  const low = Math.min(LEAST_HEIGHT, height);
  return below >= above ? [x, viewBottom - low, x + width, viewBottom] : [x, viewTop, x + width, viewTop + low];
}
