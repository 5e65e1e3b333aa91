import { hasWords } from "./has-words";

/** A block is one line if it is no higher than so many; where a page leaves the height of a line to its font, see below. */
const HEIGHT = 1.6;
const USUAL_LINE_HEIGHT = 1.5;

/** Whether an element is a box in a line: between such boxes a page may leave room where its text has no space. */
export function isBox({ firstChild, parentElement }: Element, display: string): boolean {
  if (display.startsWith("inline-")) return true;
  // A word by itself in a flexible box.
  if (display !== "block" || !(firstChild instanceof Text) || firstChild.nextSibling) return false;
  if (!parentElement || !/^\s*\S+\s*$/.test(firstChild.data)) return false;
  return getComputedStyle(parentElement).display.includes("flex");
}

/** Whether a block is one line without room around it, as lines are that make up a text. Links below each other do not. */
export function isLine(
  element: Element,
  { display, margin, padding, lineHeight, fontSize }: CSSStyleDeclaration,
): boolean {
  if (!/^(block|flex)$/.test(display) || margin + padding !== "0px0px") return false;
  if (element.matches("a,h1,h2,h3,h4,h5,h6") || (!hasWords(element) && element.querySelector("a"))) return false;
  const line = parseFloat(lineHeight) || USUAL_LINE_HEIGHT * parseFloat(fontSize);
  return element.getBoundingClientRect().height < HEIGHT * line;
}
