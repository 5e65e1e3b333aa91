import { shadowOf } from "../platform/shadow-of";
import { ADVERTISEMENT, standsAmid } from "./amid";
import { isApart } from "./apart";
import { isHeadOrFoot } from "./document-pages";
import { hasWords } from "./has-words";
import { isInitial } from "./initial";
import { isOwnInLine } from "./label";
import { isBox, isLine } from "./lines";
import { isPassedOver } from "./passed-over";
import { isRead } from "./read-by-machine";
import { shortText } from "./short-text";
import { hidesText, isUnseen } from "./unseen";
import { Verses } from "./verses";

/** What is no text of the page: code, what a user writes, pictures, how a word is said, documents of their own. */
const NOT_READ = new Set(
  "script,style,noscript,template,input,textarea,select,datalist,canvas,video,audio,meter,progress,iframe,object,embed,math,rt,rp,title,desc,defs".split(
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
 * words that have a place of their own; the border of a box in a line; the border of a block that is one line, and may be
 * of a text that is set line by line; the border of a verse in two columns, or of the half of one; the border of any other
 * block; something between words that is none of theirs, such as a picture; words between two ranges of a part.
 */
export type Step = Words | "line" | "place" | "box" | "seam" | "verse" | "block" | "amid" | "gap";

interface Open {
  readonly node: Node;
  readonly isPre?: boolean;
  readonly isHidden?: boolean;
  readonly isUnselectable?: boolean;
  /** The style of the element that it stands in. */
  readonly around?: CSSStyleDeclaration;
  /** Whether it stands in an element of a line, amid its words. */
  readonly isInLine?: boolean;
}

/**
 * Reads what an element shows, open shadow roots where they stand. What is aside of a line, such as a float, comes after
 * the block in which it is. Gives `undefined` now and then, so that work can be paused.
 */
export function* stepsOf(root: Element, part?: Part): Generator<Step | undefined> {
  const tree = root.getRootNode();
  const rangesFor = (node: Node) => (part && node.getRootNode() === tree ? part.ranges : undefined);
  const open: (Open | Step)[] = [{ node: root }];
  const verses = new Verses();

  for (let next = open.pop(); next; next = open.pop()) {
    if (typeof next === "string" || "from" in next) yield next;
    else if (next.node instanceof Text) open.push(...wordsOf(next, rangesFor(next.node)));
    else if (next.node instanceof Element) {
      enter(next.node, next, open, verses, part, rangesFor(next.node));
      yield undefined;
    }
  }
}

/** What is shown of a text, the last on top. */
function wordsOf({ node, isPre = false, isHidden }: Open, ranges?: readonly Range[]): Step[] {
  const text = node as Text;
  if (isHidden) return [];
  const length = text.length - noteBelow(text);
  if (!ranges) return [{ node: text, from: 0, to: length, isPre }];
  const steps: Step[] = [];
  let last = 0;
  const skipTo = (at: number) => {
    if (text.data.slice(last, at).trim()) steps.push("gap");
    last = at;
  };
  for (const range of ranges) {
    if (!range.intersectsNode(text)) continue;
    const from = range.startContainer === text ? range.startOffset : 0;
    if (from > length) continue;
    const to = Math.min(range.endContainer === text ? range.endOffset : length, length);
    skipTo(from);
    steps.push({ node: text, from, to, isPre });
    last = to;
  }
  skipTo(length);
  return steps.reverse();
}

/**
 * What a page says below a text, or a part of it: (ادامه دارد), which without brackets the text may say; انتهای پیام/ and
 * منبع: ایلنا, as agencies do behind the last sentence.
 */
const NOTE_BELOW =
  /(?:[([]\s*ادامه دارد\s*[.…]*\s*[)\]]|(?<=[.!؟…»]\s*)\/?(?:(?:انتهای|پایان) (?:پیام|خبر)[\s/]*[\p{N}\s]*|منبع\s?:[^.!؟:]{2,30}))\s*$/u;
const LONGEST_NOTE = 50;

/** How much of the end of a text is such a note, in UTF-16 units. */
function noteBelow({ data, nextSibling }: Text): number {
  const note = NOTE_BELOW.exec(data.slice(-LONGEST_NOTE));
  return note && !nextSibling?.textContent?.trim() ? note[0].length : 0;
}

/** Puts what is to be read in an element on the stack, the first on top. */
function enter(
  element: Element,
  { isUnselectable, isInLine, around }: Open,
  open: (Open | Step)[],
  verses: Verses,
  part: Part | undefined,
  ranges: readonly Range[] | undefined,
): void {
  if (element.localName === "br") open.push("line");
  if (element.localName === "hr") open.push("block");
  if (NOT_READ.has(element.localName)) return;
  if (!part?.isEdited && (element as HTMLElement).isContentEditable) {
    open.push(...islandsIn(element).reverse());
    return;
  }
  if (!part && isCopy(element)) return;
  const style = getComputedStyle(element);
  const { display, float, position, whiteSpace, userSelect } = style;
  if (isUnseen(element, style, display, position, around)) {
    // What has no height ends a line all the same, where it is a block in its place; and a text, where it clears floats.
    const isInPlace = /^(block|flow-root|table)$/.test(display) && float === "none" && !/absolute|fixed/.test(position);
    if (isInPlace) open.push(style.clear === "none" ? "line" : "block");
    return;
  }
  if (isApart(element, style, around)) return;
  const isInline = /^(inline|contents|ruby)/.test(display);
  const isBarred = userSelect === "none" || (userSelect === "auto" && isUnselectable === true);
  // What cannot be selected stands beside what can; where nothing can be, it is the text.
  if (isBarred && !isUnselectable && (part || isInline)) return;
  if (ranges && !ranges.some((range) => range.intersectsNode(element))) {
    if (element.textContent?.trim()) open.push("gap");
    return;
  }

  const isSvg = element instanceof SVGElement;
  const startsText = float !== "none" && isInitial(element, style);
  const isOut = (float !== "none" && !startsText) || /absolute|fixed/.test(position);
  const isFigure = !isOut && standsAmid(element, isInline, style);
  const isAside = (isOut || isFigure) && (isInLine || hasWords(element.parentNode));
  const isAmid = () =>
    ranges?.every((range) => !element.contains(range.startContainer) && !element.contains(range.endContainer));
  const mayBePassedOver = !isInline || element.localName === "figcaption";
  if (mayBePassedOver && isAmid() && isPassedOver(element, style)) {
    open.push("line");
    return;
  }
  const hasPlace = isSvg
    ? element.matches("text,tspan[x],tspan[y],tspan[dy]")
    : isOut && float === "none" && !isAside && !isText(element, style);
  if (hasPlace && !isSvg && isAmid() !== false && isHeadOrFoot(element)) return;
  const isOwn = isOwnInLine(element, style);
  // A picture without words stands in a line as a letter does.
  const isBlock = isSvg
    ? element.localName === "svg" && element.querySelector("text,foreignObject") !== null
    : isOut || isFigure || !(isInline || startsText || isPicture(element, around)) || isOwn;
  const isSeam = isBlock && !isSvg && !isOut && isLine(element, style);
  if (isBlock && !isOut && isSlot(element)) {
    open.push("amid");
    return;
  }
  verses.lookIn(element);
  const border = verses.has(element)
    ? "verse"
    : hasPlace
      ? "place"
      : !isOwn && isBox(element, display, around)
        ? "box"
        : isSeam
          ? "seam"
          : isBlock
            ? "block"
            : undefined;
  const borders: Step[] = border ? [border] : [];

  const flags = {
    isPre: /^(pre|break-spaces)/.test(whiteSpace) && !isSvg,
    isHidden: hidesText(style),
    isUnselectable: isBarred,
    isInLine: isInline && display !== "contents" && (isInLine === true || hasWords(element.parentNode)),
    around: style,
  };
  const inside = [...borders, ...Array.from(nodesIn(element), (node) => ({ node, ...flags })), ...borders].reverse();
  // An aside is put below the end of the block that is open.
  open.splice(isAside ? Math.max(0, open.lastIndexOf("block")) : open.length, 0, ...inside);
  if (isFigure && isAside) open.push("amid");
}

/** Whether a block without words stands for a picture in a box of a line: it breaks none. */
const isPicture = (element: Element, around?: CSSStyleDeclaration): boolean =>
  around?.display.startsWith("inline-") === true && !element.textContent?.trim();

/** What says that something is an advertisement is no longer, in UTF-16 units. */
const LONGEST_LABEL = 20;

/** Whether a block beside words has none of the page's, but a picture, or room that is let to others: a text goes on below it. */
function isSlot(element: Element): boolean {
  // What is in a shadow root is no words of the element.
  if (element.shadowRoot || element.localName.includes("-")) return false;
  if (!isWords(before(element)) && !isWords(after(element))) return false;
  const text = shortText(element, LONGEST_LABEL);
  return text !== undefined && (text === "" || ADVERTISEMENT.test(text));
}

const isWords = (node: Node | null): boolean => node instanceof Text && node.data.trim() !== "";
const isBlank = (node: Node | null): node is Text => node instanceof Text && !node.data.trim();
const before = ({ previousSibling: at }: Element) => (isBlank(at) ? at.previousSibling : at);
const after = ({ nextSibling: at }: Element) => (isBlank(at) ? at.nextSibling : at);

/** What goes round and round has no more beside each other; to compare more would take long. */
const MOST_COPIED = 40;

/** Whether an element is a copy of one beside it, as what goes round and round has them: a sentence is there once. */
function isCopy(element: Element): boolean {
  if (element.ariaHidden !== "true" || (element.parentElement?.childElementCount ?? 0) > MOST_COPIED) return false;
  const text = element.textContent?.trim();
  const isOriginal = (other: Element) =>
    other.ariaHidden !== "true" && other.textContent?.trim() === text && !isHiddenNow(other);
  return Boolean(text) && Array.from(element.parentElement?.children ?? []).some(isOriginal);
}

function isHiddenNow(element: Element): boolean {
  const style = getComputedStyle(element);
  return isUnseen(element, style, style.display, style.position);
}

/** What does not fill the box that it may be broken in is no piece of a line. */
const FULL = 0.85;

/** Whether what is placed by itself is a text of its own, as a row of a long list is, and no piece of a line that was broken. */
function isText(element: Element, { whiteSpace }: CSSStyleDeclaration): boolean {
  if (whiteSpace !== "normal" || !element.firstChild || isRead(element)) return false;
  const range = document.createRange();
  range.selectNodeContents(element);
  const lines = Array.from(range.getClientRects());
  const [first] = lines;
  if (!first) return false;
  const box = element.getBoundingClientRect();
  const words = range.getBoundingClientRect();
  return words.height > 1.5 * first.height || words.width < FULL * box.width;
}

/** What cannot be edited in an editor: it was not written there, and stands there to be read. */
function islandsIn(editor: Element): Open[] {
  const islands = editor.querySelectorAll(":scope [contenteditable=false]:not(:scope [contenteditable=false] *)");
  // Names that are mentioned amid what is written are a part of that.
  return Array.from(islands, (node) => ({ node })).filter(({ node }) => getComputedStyle(node).display === "block");
}

function nodesIn(element: Element): ArrayLike<Node> {
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  if (element instanceof HTMLDetailsElement && !element.open) return element.querySelectorAll(":scope > summary");
  // To ask for a closed one takes long, and what carries one has a name of its own or seems to be empty.
  const mayHide = !element.firstChild || element.localName.includes("-");
  return (element.shadowRoot ?? (mayHide ? shadowOf(element) : null) ?? element).childNodes;
}
