import { insideOf } from "./clip";

/** A scrollbar that lies over what it scrolls comes as near as this to the side. In CSS pixels. */
const OVERLAY_PX = 16;

/** Whether a press is on a scrollbar, or of the wheel: one scrolls with it. */
export function isScrolling({ target, button, clientX, clientY }: PointerEvent): boolean {
  if (button === 1) return true;
  const root = document.documentElement;
  if (!(target instanceof HTMLElement)) return false;
  const isRoot = target === root;
  if (!isRoot && !/auto|scroll/.test(getComputedStyle(target).overflow)) return false;
  const { clientLeft, clientTop, clientWidth, clientHeight } = target;
  const [left, top, right, bottom] = isRoot
    ? [clientLeft, clientTop, clientLeft + clientWidth, clientTop + clientHeight]
    : insideOf(target);
  // One beside what it scrolls takes room from it, and what is there is that bar; borders are as good as bars.
  const isOver = target.scrollHeight > clientHeight && (isRoot ? innerWidth : target.offsetWidth) - clientWidth < 4;
  const side = isOver ? OVERLAY_PX : 0;
  return clientX < left + side || clientX >= right - side || clientY < top || clientY >= bottom;
}
