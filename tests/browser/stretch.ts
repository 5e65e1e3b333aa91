import type { Box, Point, Stretch } from "./rig";

/**
 * Runs in a document: where an element's text stands in that document's viewport. A text from right to left starts
 * at the right end of its first line.
 */
export function stretchOf(element: Element): Stretch {
  const inside = (box: DOMRect) => box.top >= 0 && box.bottom <= innerHeight;
  if (!inside(element.getBoundingClientRect())) element.scrollIntoView({ block: "center", behavior: "instant" });
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  const lines = Array.from(range.getClientRects()).filter((line) => line.width > 1);
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) throw new Error(`nothing to select in <${element.localName}>`);
  const rtl = getComputedStyle(element).direction === "rtl";
  return {
    start: { x: rtl ? first.right - 1 : first.left + 1, y: (first.top + first.bottom) / 2 },
    end: { x: rtl ? last.left + 1 : last.right - 1, y: (last.top + last.bottom) / 2 },
    box: {
      left: Math.min(...lines.map((line) => line.left)),
      top: Math.min(...lines.map((line) => line.top)),
      right: Math.max(...lines.map((line) => line.right)),
      bottom: Math.max(...lines.map((line) => line.bottom)),
    },
  };
}

/** Runs in a document: where an element itself stands in that document's viewport. */
export function boxOf(element: Element): Box {
  const inside = (box: DOMRect) => box.top >= 0 && box.bottom <= innerHeight;
  if (!inside(element.getBoundingClientRect())) element.scrollIntoView({ block: "center", behavior: "instant" });
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { left, top, right, bottom };
}

/** The same stretch, seen from the tab's viewport, in which that of the document at `path` starts at `origin`. */
export function moved(stretch: Stretch, origin: Point, path: readonly string[]): Stretch {
  const { x, y } = origin;
  const { start, end, box } = stretch;
  const frame = { path, origin };
  return {
    start: { x: start.x + x, y: start.y + y, frame },
    end: { x: end.x + x, y: end.y + y, frame },
    box: { left: box.left + x, top: box.top + y, right: box.right + x, bottom: box.bottom + y },
  };
}
