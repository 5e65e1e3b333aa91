import { insideOf, parentOf } from "../selection/clip";

/**
 * How far to scroll so that a stretch is in the middle of a room, or, where it is longer than that, its beginning is in
 * there; nothing where all of it is in view.
 */
function distance(start: number, end: number, from: number, to: number, isBackwards: boolean): number {
  if (start >= from && end <= to) return 0;
  if (end - start <= to - from) return (start + end - from - to) / 2;
  return isBackwards ? end - to : start - from;
}

/**
 * Scrolls so that a stretch of the page is in view, in whatever it stands; at once, for eyes that movement disturbs. An
 * element may be longer than the room that it is shown in, so it is the stretch itself that is looked after, from the
 * innermost room to the page.
 */
export function bringIntoView(range: Range): void {
  const element = range.startContainer.parentElement;
  if (!element) return;
  element.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
  const isRtl = getComputedStyle(element).direction === "rtl";
  const { scrollingElement } = document;
  for (let at: Element | null | undefined = element; at; at = parentOf(at)) {
    const isPage = at === scrollingElement;
    if (!isPage && getComputedStyle(at).overflow === "visible") continue;
    const [left, top, right, bottom] = isPage ? [0, 0, innerWidth, innerHeight] : insideOf(at);
    if (right <= left || bottom <= top) continue;
    const box = range.getBoundingClientRect();
    const x = distance(box.left, box.right, left, right, isRtl);
    const y = distance(box.top, box.bottom, top, bottom, false);
    if (x || y) at.scrollBy({ left: x, top: y, behavior: "instant" });
  }
}
