import { Block } from "./block";
import type { Pace } from "./pace";

/** What is no text to read: code, what a user writes, pictures, and documents of their own. */
const NOT_READ =
  "script,style,noscript,template,input,textarea,select,datalist,svg,canvas,video,audio,iframe,object,embed,math";
/** A block may be a whole book in one node: it is cut, so that no slice of work takes long. In UTF-16 units. */
const LONGEST_BLOCK = 10_000;

/** A node to read, or the end of a block. */
type Step = { readonly node: Node; readonly isPre: boolean } | "break";

/**
 * The text that a document shows, run by run, in the order of the page; open shadow roots are read where they stand.
 * What is not rendered, or stands in a field or an editor, is left out.
 */
export async function* blocksOf(root: Element, pace: Pace): AsyncGenerator<Block> {
  const steps: Step[] = [{ node: root, isPre: false }];
  let block = new Block();
  for (let step = steps.pop(); step; step = steps.pop()) {
    if (pace.isOver) await pace.pause();
    if (step === "break") {
      if (block.text) yield block;
      block = new Block();
    } else if (step.node instanceof Text) {
      const { node, isPre } = step as { node: Text; isPre: boolean };
      for (let from = 0; from < node.length; ) {
        const length = Math.min(LONGEST_BLOCK - block.text.length, node.length - from);
        block.add(node, from, length, isPre);
        from += length;
        if (block.text.length < LONGEST_BLOCK) continue;
        yield block;
        block = new Block();
      }
    } else if (step.node instanceof Element) pushInside(step.node, steps);
  }
  if (block.text) yield block;
}

/** Puts what is in an element on the stack, the first on top. */
function pushInside(element: Element, steps: Step[]): void {
  if (element.localName === "br") steps.push("break");
  if (element.matches(NOT_READ) || (element as HTMLElement).isContentEditable) return;
  const { display, visibility, whiteSpace, contentVisibility } = getComputedStyle(element);
  // An element that only groups others has no box of its own, and is called invisible.
  if (contentVisibility === "hidden" || (!element.checkVisibility() && display !== "contents")) return;
  const isBlock = !/^(inline|contents|ruby)/.test(display);
  const isPre = /^(pre|break-spaces)/.test(whiteSpace);
  if (isBlock) steps.push("break");
  const inside = nodesIn(element);
  for (let at = inside.length - 1; at >= 0; at--) {
    const node = inside[at] as Node;
    if (visibility === "visible" || !(node instanceof Text)) steps.push({ node, isPre });
  }
  if (isBlock) steps.push("break");
}

function nodesIn(element: Element): ArrayLike<Node> {
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  if (element instanceof HTMLDetailsElement && !element.open) return element.querySelectorAll(":scope > summary");
  return (element.shadowRoot ?? element).childNodes;
}
