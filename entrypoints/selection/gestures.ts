import type { Point } from "./anchor";
import { parentOf } from "./clip";
import { isSelecting } from "./is-selecting";
import { listenForGood } from "./listen";
import { elementAt } from "./shadow";

/** Shorter than this a drag is a trembling click. */
const DRAG_PX = 4;

/** A finger resting this long selects a word; a tap is shorter. A little under the systems' own. */
const LONG_PRESS_MS = 350;

/** Handles and arrow keys change a selection many times a second: it has settled when it rests this long. */
const TOUCH_SETTLES_MS = 400;
const KEYS_SETTLE_MS = 100;

/** How far a selection by touch is. */
const BEGUN = 1;
const TAKEN = 2;

const SELECTING_KEYS = /^(Arrow|Home$|End$|Page)/;

/** Whether one click in an element selects all of it. */
function selectsWhole(element: Element | null | undefined): boolean {
  for (let at = element; at; at = parentOf(at)) {
    const { userSelect } = getComputedStyle(at);
    if (userSelect !== "auto") return userSelect === "all";
  }
  return false;
}

/**
 * Calls `onSelect` when the user has selected something: by dragging, by a double or triple click, by a click on
 * what is selected as a whole, by Shift and the arrow keys, by select-all, or by a long press and the handles. Events made by a script are not trusted; a selection
 * made by a script while the user presses something else shows by its place, which `onSelect` judges.
 *
 * @param onBegin the pointer is pressed and has begun to select, once for each press; or keys have selected.
 * @param onSelect gets the point that was last pressed and, for a drag, the point of release; none for a selection by
 * keys. Answers whether it took the selection for the user's.
 */
export function onGesture(onBegin: () => void, onSelect: (points: readonly Point[]) => boolean): void {
  let pressed: Point = [0, 0];
  let pressedAt = Number.NaN;
  let hasBegun = true;
  let hasChanged = false;
  /** A long press has begun a selection; once it was taken, its handles may go anywhere. */
  let touching: typeof BEGUN | typeof TAKEN | undefined;
  let settling: ReturnType<typeof setTimeout> | undefined;

  const settle = (ms: number, select: () => void) => {
    clearTimeout(settling);
    settling = setTimeout(select, ms);
  };
  const byPointer = (...points: readonly Point[]) => {
    const select = () => hasChanged && onSelect(points);
    // At once where the selection is there: a timer waits until the browser has drawn the release, a frame later.
    select() || settle(0, select);
  };
  const byKeys = () => {
    onBegin();
    onSelect([]);
  };
  const byTouch = () =>
    settle(TOUCH_SETTLES_MS, () => {
      touching = onSelect(touching === TAKEN ? [] : [pressed]) ? TAKEN : undefined;
    });

  // A long press ends in any of these: the browser may take it over from the page, or ask for the context menu.
  const byRelease = ({ type, pointerType, button, timeStamp, clientX, clientY }: PointerEvent) => {
    if (pointerType === "touch") {
      if (timeStamp - pressedAt >= LONG_PRESS_MS) touching ??= BEGUN;
      if (touching) byTouch();
    } else if (type === "pointerup" && !button && Math.hypot(clientX - pressed[0], clientY - pressed[1]) >= DRAG_PX) {
      byPointer(pressed, [clientX, clientY]);
    }
  };

  listenForGood({
    pointerdown(event) {
      clearTimeout(settling);
      pressed = [event.clientX, event.clientY];
      pressedAt = event.timeStamp;
      touching = undefined;
      hasBegun = hasChanged = false;
    },
    pointerup: byRelease,
    pointercancel: byRelease,
    contextmenu: byRelease,
    click(event) {
      if (event.detail > 1 || event.shiftKey || selectsWhole(elementAt(...pressed))) byPointer(pressed);
    },
    keydown(event) {
      const isAll = (event.ctrlKey || event.metaKey) && event.code === "KeyA";
      if (isAll || (event.shiftKey && SELECTING_KEYS.test(event.key))) settle(KEYS_SETTLE_MS, byKeys);
    },
    selectionchange() {
      hasChanged = true;
      // A press alone empties the selection; a drag fills it.
      if (!hasBegun && isSelecting()) {
        hasBegun = true;
        onBegin();
      }
      // The handles of a touch selection belong to the browser: all that a page hears of them is this.
      if (touching) byTouch();
    },
  });
}
