import type { Document, Tab } from "../rig";
import { twoFrames } from "../two-frames";

/** What a document says of the element that has the focus. */
interface Stop {
  readonly name: string;
  /** Whether the focus has been here before. */
  readonly isMet: boolean;
  /** Whether it comes after the last stop, in the order of the document. */
  readonly isNext: boolean;
  readonly isSeen: boolean;
  readonly isOnTop: boolean;
}

/** More stops than any surface has: past it the Tab key goes round. */
const MOST_STOPS = 200;

/** Runs in a document: the controls that Tab should reach, counted. Of radio buttons, one of each group. */
function countStops(): number {
  const controls = "a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex='0']";
  const seen = Array.from(document.querySelectorAll<HTMLElement>(controls)).filter(
    (each) => each.checkVisibility({ visibilityProperty: true }) && each.tabIndex >= 0,
  );
  const groups = new Set<string>();
  return seen.filter((each) => {
    if (!(each instanceof HTMLInputElement) || each.type !== "radio") return true;
    const isFirst = !groups.has(each.name);
    groups.add(each.name);
    return isFirst;
  }).length;
}

/** Runs in a document: brings the focus to its first control. */
function focusFirst(): void {
  window.focus();
  document.querySelector<HTMLElement>("a[href], button:enabled, input:enabled, summary, [tabindex='0']")?.focus();
}

/** Runs in a document: where the focus is, and whether a user sees it. `null` once it has left the document. */
function stopNow(): Stop | null {
  const element = document.activeElement;
  if (!element || element === document.body || !document.hasFocus()) return null;
  const seen = window as { met?: Element[] };
  const met = seen.met ?? [];
  const last = met.at(-1);
  const isMet = met.includes(element);
  seen.met = [...met, element];
  const label = element.closest("label");
  const style = (each: Element) => getComputedStyle(each);
  const hasOutline = (each: Element) =>
    style(each).outlineStyle !== "none" && Number.parseFloat(style(each).outlineWidth) >= 2;
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const first = element.getClientRects()[0] ?? element.getBoundingClientRect();
  const over = document.elementFromPoint(
    Math.min(Math.max((first.left + first.right) / 2, 0), innerWidth - 1),
    Math.min(Math.max((first.top + first.bottom) / 2, 0), innerHeight - 1),
  );
  const isInView = right > 0 && left < innerWidth && bottom > 0 && top < innerHeight;
  return {
    name: element.outerHTML.slice(0, 120),
    isMet,
    isNext: last === undefined || Boolean(last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING),
    isSeen: hasOutline(element) || (label !== null && hasOutline(label)),
    isOnTop: isInView && over !== null && (element.contains(over) || over.contains(element)),
  };
}

/**
 * Walks through a document by Tab alone, from its first control: each control once, in the order of the document
 * (WCAG 2.4.3), each with an outline of two pixels (2.4.7) and nothing over it (2.4.11), and out at the end (2.1.2).
 */
export async function focusFaults(tab: Tab, document: Document): Promise<string[]> {
  await document.evaluate(focusFirst);
  // One step and back, so that the first stop too is one that a keyboard has come to.
  await tab.press("Tab");
  await tab.press("Shift+Tab");
  const faults: string[] = [];
  let met = 0;
  for (let step = 0; step < MOST_STOPS; step++) {
    // A page comes to what has the focus when it next draws.
    await document.evaluate(twoFrames);
    const stop = await document.evaluate(stopNow);
    if (!stop && step > 0) break;
    if (stop) {
      if (stop.isMet) break;
      if (!stop.isNext) faults.push(`out of order: ${stop.name}`);
      if (!stop.isSeen) faults.push(`focus not seen: ${stop.name}`);
      if (!stop.isOnTop) faults.push(`under something: ${stop.name}`);
      met++;
    }
    await tab.press("Tab");
  }
  const count = await document.evaluate(countStops);
  if (met !== count) faults.push(`Tab stops ${met} times, and there are ${count} controls`);
  return faults;
}
