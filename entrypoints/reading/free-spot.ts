import type { Box } from "../../messages/page-script";
import { boxOf, isEmpty, shared, shifted } from "../selection/box";
import { MARK_HEIGHT, MARK_WIDTH } from "../selection/place";
import { RUNS, world } from "../selection/world";

/** Room between the mark and words. In CSS pixels. */
const GAP = 6;
/** Places so far from each other are tried, across and down, and points so far from each other looked at. In CSS pixels. */
const ACROSS = 8;
const DOWN = 4;
const LOOK = 12;

/** No farther below a text than this, some lines of it, the mark is still seen to belong to it. In CSS pixels. */
const BELOW = 80;

/** What fills its box, with pictures or with words that are not to be had. */
const FILLED = "img,video,canvas,iframe,object,embed,input,textarea,select,button,svg";

/** What was last found for which card's text: a place, which the mark keeps to it while a page scrolls, or that there is none. */
interface Found {
  readonly card: unknown;
  readonly text: Box;
  readonly view: Box;
  readonly spot: Box | undefined;
}

let last: Found | undefined;

/**
 * A place for the mark beside the last line of a selected text, beside another of its lines, or else a little below it,
 * where neither words nor pictures of the page are; `undefined` where there is none, as on a page that its text fills.
 * @param text the selected text, @param view what the user sees; both in CSS pixels of one viewport
 * @param scale see `Woken`
 */
export function freeSpot(text: Box, view: Box, scale: number): Box | undefined {
  const card = world[RUNS];
  const known = last?.card === card && String(last?.view) === String(view) ? last : undefined;
  if (known?.spot && sizeOf(known.text) === sizeOf(text)) {
    const moved = shifted(known.spot, text[0] - known.text[0], text[1] - known.text[1]);
    if (isWithin(moved, view)) return moved;
  }
  // Looking everywhere takes its time: where nothing was found, it is done again only when a page has scrolled some way.
  if (known && !known.spot && text.every((edge, at) => Math.abs(edge - (known.text[at] as number)) < BELOW))
    return undefined;
  const spot = lookFor(text, view, scale);
  last = { card, text, view, spot };
  return spot;
}

function lookFor(text: Box, view: Box, scale: number): Box | undefined {
  const [width, height] = [MARK_WIDTH * scale, MARK_HEIGHT * scale];
  const [left, top, right, bottom] = text;
  const taken = wordsIn([view[0], top - height, view[2], bottom + BELOW]);
  for (const low of [...steps(bottom + GAP, top, DOWN), ...steps(bottom + BELOW, bottom + GAP, DOWN).reverse()]) {
    // In a Persian text the end of a line is at the left: from there on, and only then at its right.
    for (const start of [...steps(right - width, view[0], ACROSS), ...steps(view[2] - width, left, ACROSS).reverse()]) {
      const spot: Box = [start, low - height, start + width, low];
      if (isWithin(spot, view) && taken.every((words) => isEmpty(shared(words, spot)))) return spot;
    }
  }
  return undefined;
}

const sizeOf = ([left, top, right, bottom]: Box): string => `${right - left} ${bottom - top}`;

/** From a number down to another. */
const steps = (from: number, to: number, by: number): number[] =>
  Array.from({ length: Math.max(0, Math.floor((from - to) / by) + 1) }, (_, at) => from - at * by);

const isWithin = (spot: Box, [left, top, right, bottom]: Box): boolean =>
  spot[0] >= left + GAP && spot[1] >= top + GAP && spot[2] <= right - GAP && spot[3] <= bottom - GAP;

/** Where in a part of the view words and pictures are, each with some room around it. */
function wordsIn([left, top, right, bottom]: Box): Box[] {
  const seen = new Set<Element>();
  for (const x of steps(right - 1, left, LOOK)) {
    for (const y of steps(bottom, top, LOOK)) {
      const element = document.elementFromPoint(x, y);
      if (element) seen.add(element);
    }
  }
  return [...seen].flatMap((element) => {
    const filled = element.closest(FILLED);
    if (filled) return [boxOf(filled)];
    return [...element.childNodes].flatMap((node) => (node instanceof Text && node.data.trim() ? linesOf(node) : []));
  });
}

function linesOf(node: Text): Box[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].map(({ left, top, right, bottom }) => [left - GAP, top, right + GAP, bottom]);
}
