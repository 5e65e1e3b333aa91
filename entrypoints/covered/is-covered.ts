import { shadowOf } from "../../platform/shadow-of";
import { parentOf } from "../selection/clip";

/** All that a browser draws over the rest of a page, in the order in which it came there, which no page or script is told. */
const ON_TOP = ":popover-open,:modal,:fullscreen";

/** What makes an element another than it is drawn by itself. An inverted page is a dark one. */
const DISGUISES = /opacity|blur|brightness|contrast|url/;

/** To look into the shadow roots of more elements than this takes longer than a frame; then what is in them is not looked at. */
const MOST_ELEMENTS = 5000;

/**
 * Whether something may hide a card that is on top of its page, or show it as something else: whatever else is on top and
 * does not hold it, for its shadow may cover everything; a filter around it; a transition, which shows pictures in place
 * of the page.
 * @param host what carries the card
 */
export function isCovered(host: Element): boolean {
  const around = ancestors(host);
  if (around.some((each) => DISGUISES.test(getComputedStyle(each).filter))) return true;
  if (isInTransition()) return true;
  const onTop = roots(host).flatMap((root) => Array.from(root.querySelectorAll(ON_TOP)));
  return onTop.some((each) => !around.includes(each));
}

/** The elements around an element on the screen, through shadow roots. */
function ancestors(element: Element): readonly Element[] {
  const found: Element[] = [];
  for (let at = parentOf(element); at; at = parentOf(at)) found.push(at);
  return found;
}

function isInTransition(): boolean {
  try {
    return document.documentElement.matches(":active-view-transition");
  } catch {
    // A browser that does not know the name has none.
    return false;
  }
}

/** The document and the shadow roots in it, all but the card's own. */
function roots(host: Element): readonly ParentNode[] {
  const elements = document.getElementsByTagName("*");
  if (elements.length > MOST_ELEMENTS) return [document];
  const others = Array.from(elements).filter((each) => each !== host);
  const shadows = others.map(shadowOf);
  return [document, ...shadows.filter((shadow) => shadow !== null)];
}
