import type { Box } from "../../messages/page-script";
import { isEmpty } from "../selection/box";
import { parentOf } from "../selection/clip";
import { elementAt } from "../selection/shadow";
import { RUNS, world } from "../selection/world";

/** Of more lines than this not each is looked at. */
const MOST_LINES = 24;

/** Where in a line it is looked whether something covers it, as shares of its length. */
const LOOK = [0.1, 0.5, 0.9];

/** What is looked at again no sooner, while nothing moves. */
const AGAIN_MS = 200;

/** A place that no view has: where words are that are there and cannot be seen. */
const NOWHERE: Box = [-2, -2, -1, -1];

const OPAQUE = /^rgb\(/;

interface Looked {
  readonly lines: string;
  readonly at: number;
  readonly boxes: Box[];
}

/** What was seen last of what a card follows. Once that card has gone, nothing of the page is held. */
const looked = new WeakMap<readonly (Range | Element)[], Looked>();

/**
 * Where words show of which nothing lies above, as a heading does that stays in view; a place out of every view where all of
 * them are covered.
 * @param things the stretches of the page that say them, or an element that holds these
 */
export function seenOf(things: readonly (Range | Element)[]): Box[] {
  const lines = things.flatMap((thing) => linesOf(thing).map((line) => [thing, line] as const));
  const key = lines.map(([, line]) => line).join(";");
  const now = performance.now();
  const last = looked.get(things);
  if (last?.lines === key && now - last.at < AGAIN_MS) return last.boxes;
  const seen = lines.length > MOST_LINES ? lines : lines.filter(([thing, line]) => !isCovered(thing, line));
  const boxes = seen.map(([, line]) => line);
  if (lines[0] && !boxes[0]) boxes.push(NOWHERE);
  looked.set(things, { lines: key, at: now, boxes });
  return boxes;
}

const linesOf = (thing: Range | Element): Box[] =>
  Array.from(thing.getClientRects(), ({ left, top, right, bottom }): Box => [left, top, right, bottom]).filter(
    (box) => !isEmpty(box),
  );

/** Whether something that is not seen through lies above a line, wherever it is looked. */
function isCovered(thing: Range | Element, [left, top, right, bottom]: Box): boolean {
  const node = thing instanceof Range ? thing.startContainer : thing;
  const element = node instanceof Element ? node : node.parentElement;
  // What no pointer touches is not found where it is, but what lies below it.
  if (!element || getComputedStyle(element).pointerEvents === "none") return false;
  const around = new Set<Element>();
  for (let at: Element | undefined = element; at; at = parentOf(at)) around.add(at);
  return LOOK.every((share) => {
    const found = elementAt(left + share * (right - left), (top + bottom) / 2);
    return !(found && node.contains(found)) && isAbove(found, around);
  });
}

/** Whether an element, or what it stands in, is a ground of its own for what cannot be seen below it. */
function isAbove(element: Element | null, around: ReadonlySet<Element>): boolean {
  let isGround = false;
  for (let at: Element | null | undefined = element; at && !around.has(at); at = parentOf(at)) {
    // The card itself may stand over words, where they fill the view.
    if (at === world[RUNS]) return false;
    const { backgroundColor, opacity, mixBlendMode, filter } = getComputedStyle(at);
    if (Number(opacity) < 1 || mixBlendMode !== "normal" || filter !== "none") return false;
    isGround ||= OPAQUE.test(backgroundColor);
  }
  return isGround;
}
