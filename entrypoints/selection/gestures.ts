import type { Point } from "./anchor";
import { listen } from "./listen";

/** Shorter than this a drag is a trembling click. In CSS pixels. */
const DRAG = 4;

/** A finger resting this long selects a word; a tap is shorter. In milliseconds, a little under the systems' own. */
const LONG_PRESS_MS = 350;

/** Handles and arrow keys change a selection many times a second: it has settled when it rests this long. */
const TOUCH_SETTLES_MS = 400;
const KEYS_SETTLE_MS = 100;

const SELECTING_KEYS = /^(Arrow|Home$|End$|Page)/;

/**
 * Calls `onSelect` when a person has selected something: by dragging, by a double or triple click, by Shift and the
 * arrow keys, by select-all, or by a long press and the handles. A selection made by a script comes with none of
 * these, and events made by a script are not trusted.
 *
 * @param onBegin the pointer is pressed and has begun to select; once for each press.
 * @param onSelect gets the point that was last pressed and, for a drag, the point of release.
 */
export function onGesture(onBegin: () => void, onSelect: (points: readonly Point[]) => void): void {
  let pressed: Point = [0, 0];
  let isPressed = false;
  let pressedAt = Number.POSITIVE_INFINITY;
  let touching = false;
  let settling: ReturnType<typeof setTimeout> | undefined;

  const on = <E extends Event>(types: string, act: (event: E) => void) =>
    listen<E>(types, (event) => {
      if (event.isTrusted) act(event);
    });
  const settle = (ms: number, ...points: readonly Point[]) => {
    clearTimeout(settling);
    settling = setTimeout(onSelect, ms, points);
  };

  on<PointerEvent>("pointerdown", ({ clientX, clientY, timeStamp }) => {
    clearTimeout(settling);
    pressed = [clientX, clientY];
    pressedAt = timeStamp;
    touching = false;
    isPressed = true;
  });

  // A long press ends in any of these: the browser may take it over from the page, or ask for the context menu.
  on<PointerEvent>(
    "pointerup pointercancel contextmenu",
    ({ type, pointerType, button, timeStamp, clientX, clientY }) => {
      if (pointerType === "touch") {
        touching ||= timeStamp - pressedAt >= LONG_PRESS_MS;
        if (touching) settle(TOUCH_SETTLES_MS, pressed);
      } else if (type === "pointerup" && !button && Math.hypot(clientX - pressed[0], clientY - pressed[1]) >= DRAG) {
        settle(0, pressed, [clientX, clientY]);
      }
    },
  );

  on<MouseEvent>("click", ({ detail, shiftKey }) => {
    if (detail > 1 || shiftKey) settle(0, pressed);
  });

  on<KeyboardEvent>("keydown", (event) => {
    const isAll = (event.ctrlKey || event.metaKey) && event.code === "KeyA";
    if (isAll || (event.shiftKey && SELECTING_KEYS.test(event.key))) settle(KEYS_SETTLE_MS, pressed);
  });

  // The handles of a touch selection belong to the browser: all that a page hears of them is this.
  on("selectionchange", () => {
    // A press alone empties the selection; a drag fills it.
    if (isPressed && String(getSelection())) {
      isPressed = false;
      onBegin();
    }
    if (touching) settle(TOUCH_SETTLES_MS, pressed);
  });
}
