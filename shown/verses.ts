import { shortText } from "./short-text";

/** The half of a verse is no longer than this, in UTF-16 units; and no half so many times as long as the other. */
const LONGEST = 80;
const MOST_DIFFERENT = 2;

/** A line is lower than so many of its letters. */
const LINE_HEIGHT = 3;

const SEVERAL_WORDS = /\p{L}\s+\p{L}/u;
const SENTENCE_END = /[.!?؟…:]$/;

/** Which boxes of a page are verses that are set in two columns, or their halves. */
export class Verses {
  readonly #known = new WeakSet<Element>();

  /** Whether an element is one of them, or all that one holds; once what it stands in has been looked at. */
  has(element: Element): boolean {
    return this.#known.has(element);
  }

  /** Looks for verses that an element consists of, each in a box of its own, or half beside half. */
  lookIn(poem: Element): void {
    // Most elements of a page hold no two others, and their words need not be read for it.
    const boxes = poem.firstElementChild !== poem.lastElementChild ? boxesIn(poem, 2 * LONGEST) : undefined;
    if (!boxes || boxes.length < 2) return;
    const rows = boxes.map((row) => boxesIn(row, LONGEST));
    // The last half may be alone.
    const isOfRows = rows.every((row, at) => row?.length === 2 || (row?.length === 1 && at === rows.length - 1));
    const halves = isOfRows ? (rows as Element[][]).flat() : boxes;
    const pairs = halves.flatMap((first, at) => (at % 2 ? [] : [[first, halves[at + 1]] as const]));
    if (pairs.length < 2 || !pairs.every(([first, second]) => !second || areHalves(first, second))) return;
    // Texts beside each other are news that run through a line.
    const [one, other] = pairs.map(([first]) => boxOfWords(first));
    if (one && other && other.top < one.bottom - one.height / 2) return;
    // What parts the halves of a row is empty.
    for (const each of isOfRows ? boxes.flatMap((row) => [row, ...row.children]) : halves) this.#add(each);
  }

  #add(element: Element): void {
    this.#known.add(element);
    const [inner, ...others] = boxesIn(element, LONGEST) ?? [];
    if (inner && others.length === 0) this.#add(inner);
  }
}

/** The elements with words that another consists of; `undefined` where one is longer than this, or words are in none. */
function boxesIn(element: Element, longest: number): Element[] | undefined {
  const boxes: Element[] = [];
  for (const node of element.childNodes) {
    if (node instanceof Text && node.data.trim()) return undefined;
    if (!(node instanceof Element)) continue;
    const text = shortText(node, longest);
    if (text === undefined) return undefined;
    if (text && node.localName !== "th") boxes.push(node);
  }
  return boxes;
}

function boxOfWords(element: Element): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}

/** Whether two boxes are one line each, side by side and about as long. */
function areHalves(first: Element, second: Element): boolean {
  const [a, b] = [shortText(first, LONGEST), shortText(second, LONGEST)];
  if (!a || !b || SENTENCE_END.test(a) || !SEVERAL_WORDS.test(a) || !SEVERAL_WORDS.test(b)) return false;
  if (Math.max(a.length, b.length) > MOST_DIFFERENT * Math.min(a.length, b.length)) return false;
  const [one, other] = [boxOfWords(first), boxOfWords(second)];
  const line = LINE_HEIGHT * parseFloat(getComputedStyle(first).fontSize);
  const isBeside = one.right <= other.left + 1 || other.right <= one.left + 1;
  return isBeside && Math.abs(one.top - other.top) < line / 2 && Math.max(one.height, other.height) < line;
}
