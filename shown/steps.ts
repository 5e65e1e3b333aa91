import { isApart } from "./apart";
import { shortText } from "./short-text";
import { hidesText, isUnseen } from "./unseen";

/** What is no text of the page: code, what a user writes, pictures, how a word is said, documents of their own. */
const NOT_READ = new Set(
  "script,style,noscript,template,input,textarea,select,datalist,canvas,video,audio,iframe,object,embed,math,rt,rp,title,desc,defs".split(
    ",",
  ),
);

/** A part of a document that alone is read. */
export interface Part {
  /** All in one tree. */
  readonly ranges: readonly Range[];
  /** Whether what a user writes in an editor is read too. */
  readonly isEdited: boolean;
}

export interface Words {
  readonly node: Text;
  readonly from: number;
  readonly to: number;
  /** Whether its line ends are shown as such. */
  readonly isPre: boolean;
}

/**
 * What a page shows, in the order in which it is read: words; the end of a line that may go on in the next; the border of
 * words that have a place of their own; the border of a block; words between two ranges of a part.
 */
export type Step = Words | "line" | "place" | "block" | "gap";

interface Open {
  readonly node: Node;
  readonly isPre?: boolean;
  readonly isHidden?: boolean;
  readonly isUnselectable?: boolean;
}

/**
 * Reads what an element shows, open shadow roots where they stand. What is aside of a line, such as a float, comes after
 * the block in which it is. Gives `undefined` now and then, so that work can be paused.
 */
export function* stepsOf(root: Element, part?: Part): Generator<Step | undefined> {
  const tree = root.getRootNode();
  const rangesFor = (node: Node) => (part && node.getRootNode() === tree ? part.ranges : undefined);
  const open: (Open | Step)[] = [{ node: root }];

  for (let next = open.pop(); next; next = open.pop()) {
    if (typeof next === "string" || "from" in next) yield next;
    else if (next.node instanceof Text) open.push(...wordsOf(next, rangesFor(next.node)));
    else if (next.node instanceof Element) {
      enter(next.node, next, open, part, rangesFor(next.node));
      yield undefined;
    }
  }
}

/** What is shown of a text, the last on top. */
function wordsOf({ node, isPre = false, isHidden }: Open, ranges?: readonly Range[]): Step[] {
  const text = node as Text;
  if (isHidden) return [];
  if (!ranges) return [{ node: text, from: 0, to: text.length, isPre }];
  const steps: Step[] = [];
  let last = 0;
  const skipTo = (at: number) => {
    if (text.data.slice(last, at).trim()) steps.push("gap");
    last = at;
  };
  for (const range of ranges) {
    if (!range.intersectsNode(text)) continue;
    const from = range.startContainer === text ? range.startOffset : 0;
    const to = range.endContainer === text ? range.endOffset : text.length;
    skipTo(from);
    steps.push({ node: text, from, to, isPre });
    last = to;
  }
  skipTo(text.length);
  return steps.reverse();
}

/** Puts what is to be read in an element on the stack, the first on top. */
function enter(
  element: Element,
  { isUnselectable }: Open,
  open: (Open | Step)[],
  part: Part | undefined,
  ranges: readonly Range[] | undefined,
): void {
  if (element.localName === "br") open.push("line");
  if (NOT_READ.has(element.localName) || (!part?.isEdited && (element as HTMLElement).isContentEditable)) return;
  const style = getComputedStyle(element);
  const { display, float, position, whiteSpace, userSelect } = style;
  if (isUnseen(element, style, display, position) || isApart(element, style)) return;
  const isInline = /^(inline|contents|ruby)/.test(display);
  const isBarred = userSelect === "none" || (userSelect === "auto" && isUnselectable === true);
  // What cannot be selected stands beside what can; where nothing can be, it is the text.
  if (isBarred && !isUnselectable && (part || isInline)) return;
  if (ranges && !ranges.some((range) => range.intersectsNode(element))) {
    if (element.textContent?.trim()) open.push("gap");
    return;
  }

  const isSvg = element instanceof SVGElement;
  // A large first letter is a part of its word.
  const isInitial = float !== "none" && shortText(element, 2) !== undefined;
  const isOut = (float !== "none" && !isInitial) || /absolute|fixed/.test(position);
  const isAside = isOut && hasWords(element.parentNode);
  const hasPlace = isSvg ? element.matches("text,tspan[x],tspan[y],tspan[dy]") : isOut && float === "none" && !isAside;
  const isBlock = isSvg ? element.localName === "svg" : isOut || !(isInline || isInitial);
  const borders: Step[] = hasPlace ? ["place"] : isBlock ? ["block"] : [];

  const flags = {
    isPre: /^(pre|break-spaces)/.test(whiteSpace) && !isSvg,
    isHidden: hidesText(style),
    isUnselectable: isBarred,
  };
  const inside = [...borders, ...Array.from(nodesIn(element), (node) => ({ node, ...flags })), ...borders].reverse();
  // An aside is put below the end of the block that is open.
  open.splice(isAside ? Math.max(0, open.lastIndexOf("block")) : open.length, 0, ...inside);
}

/** Whether words, not only elements, stand directly in a node; the answer that was given last is remembered. */
function hasWords(parent: Node | null): boolean {
  if (parent !== asked) {
    asked = parent;
    answer = Array.from(parent?.childNodes ?? []).some((node) => node instanceof Text && node.data.trim() !== "");
  }
  return answer;
}
let asked: Node | null = null;
let answer = false;

function nodesIn(element: Element): ArrayLike<Node> {
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  if (element instanceof HTMLDetailsElement && !element.open) return element.querySelectorAll(":scope > summary");
  return (element.shadowRoot ?? element).childNodes;
}
