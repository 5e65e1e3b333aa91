import { hasWords } from "./has-words";
import { shortText } from "./short-text";

/** A block is one line if it is no higher than so many; where a page leaves the height of a line to its font, see below. */
const HEIGHT = 1.6;
const USUAL_LINE_HEIGHT = 1.5;

/** A longer item of a list is no line of a poem, but a text of its own. In UTF-16 units. */
const LONGEST_ITEM = 40;

/** Whether an element is a box in a line: between such boxes a page may leave room where its text has no space. */
export function isBox(element: Element, display: string, around?: CSSStyleDeclaration): boolean {
  const { firstChild } = element;
  if (display.startsWith("inline-")) return true;
  // A word by itself in a flexible box.
  if (display !== "block" || !(firstChild instanceof Text) || firstChild.nextSibling) return false;
  return ONE_WORD.test(firstChild.data) && around?.display.includes("flex") === true && isAmongWords(element);
}

const ONE_WORD = /^\s*\S+\s*$/;

/** Whether what stands next to an element is one word, too, and not a text that it is a label of. */
const isAmongWords = ({ previousElementSibling: before, nextElementSibling: after }: Element): boolean =>
  [before, after].every((each) => !each?.textContent?.trim() || ONE_WORD.test(each.textContent));

/** What holds an element and nothing else, as what uncovers a line does that comes in from below. */
function outermost(element: Element): Element {
  const { parentElement: parent, previousElementSibling: before, nextElementSibling: after } = element;
  // Siblings are asked for, since to count the children of a long page for each of them takes long.
  return parent && !before && !after && !hasWords(parent) ? outermost(parent) : element;
}

/** Whether a block is one line without room around it, as lines are that make up a text. Links below each other do not. */
export function isLine(element: Element, style: CSSStyleDeclaration): boolean {
  const { localName, previousElementSibling: before, nextElementSibling: after } = outermost(element);
  if (before?.localName !== localName && after?.localName !== localName) return false;
  const isBare = style.display === "list-item" && style.listStyleType === "none" && shortText(element, LONGEST_ITEM);
  if (!(isBare || /^(block|flex)$/.test(style.display)) || style.margin !== "0px" || style.padding !== "0px")
    return false;
  if (element.matches("a,h1,h2,h3,h4,h5,h6") || (!hasWords(element) && element.querySelector("a"))) return false;
  const line = parseFloat(style.lineHeight) || USUAL_LINE_HEIGHT * parseFloat(style.fontSize);
  return element.getBoundingClientRect().height < HEIGHT * line;
}
