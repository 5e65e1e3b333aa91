import { shortText } from "./short-text";

/** The head or foot of a page is no longer, in UTF-16 units. */
const LONGEST = 60;

/** A page of a document has no fewer lines, each in a place of its own, and room for no fewer; a card of a list has less. */
const FEWEST_LINES = 3;
const LEAST_HEIGHT = 8;

/** A head or foot stands farther from a text than its lines from each other, measured by their height; its letters are smaller. */
const APART = 0.8;
const SMALLER = 0.9;

/** The number of a page: ۱۲, - 12 -, صفحهٔ ۱۲ از ۴۰. */
export const PAGE_NUMBER =
  /^[-–—|\s]*((صفحه|صفحۀ|صفحهٔ|ص|page|p)\.?\s*)?\p{N}{1,4}(\s*(از|of|\/)\s*\p{N}{1,4})?[-–—|\s]*$/iu;

const SENTENCE_END = /[.!?؟…:][»”"]?\s*$/;

/** The page of a viewer that words stand in which have a place of their own there. */
function pageOf(element: Element | null): Element | undefined {
  for (let at = element; at; at = at.parentElement) {
    if (getComputedStyle(at).position === "absolute") return pageAround(at);
  }
  return undefined;
}

function pageAround(placed: Element): Element | undefined {
  const { offsetParent, offsetHeight } = placed as HTMLElement;
  if (!offsetParent || offsetParent.childElementCount < FEWEST_LINES) return undefined;
  return offsetParent.clientHeight > LEAST_HEIGHT * offsetHeight ? offsetParent : undefined;
}

/**
 * Whether a text that ends at one node goes on at another, on the next page of a viewer: in letters of one size, amid a
 * sentence.
 */
export function isOverPages(text: string, before: Text, after: Text): boolean {
  if (SENTENCE_END.test(text)) return false;
  const [one, other] = [pageOf(before.parentElement), pageOf(after.parentElement)];
  if (!one?.className || !other || one === other || one.className !== other.className) return false;
  const [a, b] = [heightOf(before), heightOf(after)];
  return Math.abs(a - b) < a / 10;
}

function heightOf(text: Text): number {
  const range = document.createRange();
  range.selectNodeContents(text);
  return range.getClientRects()[0]?.height ?? 0;
}

type Side = "previousElementSibling" | "nextElementSibling";

/** Whether what is placed by itself is the head or foot of a page of a viewer, or its number. */
export function isHeadOrFoot(element: Element): boolean {
  const page = pageAround(element);
  return (
    page !== undefined &&
    (isAtEdge(element, page, "previousElementSibling", "nextElementSibling") ||
      isAtEdge(element, page, "nextElementSibling", "previousElementSibling"))
  );
}

/** Whether a short text and all of its page that is farther out each stand apart from what is farther in. */
function isAtEdge(element: Element, page: Element, outwards: Side, inwards: Side): boolean {
  for (let at: Element | undefined = element; at; at = beside(at, page, outwards)) {
    const text = pageAround(at) && shortText(at, LONGEST);
    if (!text || !standsApart(at, beside(at, page, inwards), PAGE_NUMBER.test(text))) return false;
  }
  return true;
}

function standsApart(element: Element, inner: Element | undefined, isNumber: boolean): boolean {
  if (!inner) return false;
  const [a, b] = [element.getBoundingClientRect(), inner.getBoundingClientRect()];
  const room = Math.max(b.top - a.bottom, a.top - b.bottom);
  return (isNumber || a.height < SMALLER * b.height) && room > APART * b.height;
}

/** What has text before an element, or after it, on its page. */
function beside(element: Element, page: Element, side: Side): Element | undefined {
  for (let at = element; at !== page; ) {
    for (let next = at[side]; next; next = next[side]) if (next.textContent?.trim()) return next;
    if (!at.parentElement) break;
    at = at.parentElement;
  }
  return undefined;
}
