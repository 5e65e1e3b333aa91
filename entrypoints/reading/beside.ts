/** Past so many borders of nodes, nothing is looked for: no word has as many in it. */
const MOST_BORDERS = 50;

const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;

/**
 * Whether a line goes on through an element as if it were not there: a word may begin before it and end in it. What has
 * a place or content of its own, such as a block, a picture or the number of a footnote, stands between words.
 */
function isPassed(node: Node | null): boolean {
  if (!(node instanceof HTMLElement)) return node?.nodeType === Node.COMMENT_NODE;
  if (!node.matches("wbr,:not(:empty,audio,canvas,iframe,object,sub,sup,video)")) return false;
  const { display, margin, padding } = getComputedStyle(node);
  return /^(inline|contents)$/.test(display) && margin + padding === "0px0px";
}

/**
 * The text that stands directly beside a point of a document, across the borders of inline elements; empty where a block,
 * a line or whatever else ends there.
 * @param isAfter whether it is what comes after the point
 */
export function beside(node: Node, offset: number, isAfter: boolean): string {
  const isIn = isText(node);
  let found = isIn ? (isAfter ? node.data.slice(offset) : node.data.slice(0, offset)) : "";
  let at: Node | null = node;
  let next: Node | null | undefined = isIn ? null : node.childNodes[isAfter ? offset : offset - 1];
  for (let borders = 0; !found && at && borders < MOST_BORDERS; borders++) {
    if (next) {
      at = next;
      if (isText(at)) found = at.data;
      else if (!isPassed(at)) break;
      next = isAfter ? at.firstChild : at.lastChild;
    } else {
      if (!isText(at) && !isPassed(at)) break;
      next = isAfter ? at.nextSibling : at.previousSibling;
      if (!next) at = at.parentNode;
    }
  }
  return found;
}
