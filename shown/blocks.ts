import { type Part, stepsOf, type Words } from "./steps";
import { unwrapped } from "./unwrapped";

/** A block may be a whole book: it is cut after a sentence, so that no slice of work takes long. In UTF-16 units. */
const LONG_BLOCK = 10_000;
const LONGEST_BLOCK = 2 * LONG_BLOCK;
const SENTENCE_END = /[.!?؟…]\s/g;
const AT_SENTENCE_END = /[.!?؟…]\s*$/;

/** White space that a page shows as a space. One unit for one: offsets stay. */
export const SPACE = /[\t\n\f\r]/g;

/** Words of a block, and where they stand in its text. */
export interface Piece extends Words {
  readonly at: number;
}

/** Text that a page shows in one run, without a break of its layout, and the way back to the page's own nodes. */
export interface Block {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** The blocks that an element shows, in order; `undefined` now and then, so that work can be paused. */
export function* blocksOf(root: Element, part?: Part): Generator<Block | undefined> {
  let text = "";
  let pieces: Piece[] = [];
  let hasPlace = false;
  let hasGap = false;
  const taken = (): Block => {
    const block = { text: unwrapped(text), pieces };
    [text, pieces, hasGap] = ["", [], false];
    return block;
  };

  for (const step of stepsOf(root, part)) {
    if (!step) yield;
    else if (step === "place") hasPlace = true;
    else if (step === "gap") hasGap = true;
    else if (step === "line") text += text && "\n";
    else if (step === "block") yield taken();
    else {
      const { node, isPre, to } = step;
      const before = pieces.at(-1);
      if (hasPlace && before && node.data.trim()) {
        const between = betweenPlaces(before, step);
        if (between === undefined) yield taken();
        else if (!text.endsWith("\n")) text += between;
      }
      if (node.data.trim()) hasPlace = false;
      if (hasGap && text) text += " … ";
      hasGap = false;
      for (let from = step.from; from < to; ) {
        const end = endOf(node.data, from, to, text.length);
        pieces.push({ node, isPre, from, to: end, at: text.length });
        const words = node.data.slice(from, end);
        text += isPre ? words : words.replace(SPACE, " ");
        from = end;
        if (text.length >= LONG_BLOCK && from < to) yield taken();
      }
      if (text.length >= LONGEST_BLOCK || (text.length >= LONG_BLOCK && AT_SENTENCE_END.test(text.slice(-3))))
        yield taken();
    }
  }
  yield taken();
}

/** Where a text is cut that would make its block too long. */
function endOf(data: string, from: number, to: number, before: number): number {
  if (before + to - from <= LONG_BLOCK) return to;
  SENTENCE_END.lastIndex = from + Math.max(0, LONG_BLOCK - before);
  const end = (SENTENCE_END.exec(data)?.index ?? to) + 1;
  return Math.min(to, end, from + Math.max(1, LONGEST_BLOCK - before));
}

/**
 * What stands between words that each have a place of their own: nothing in the same line, a space or the end of the line;
 * `undefined` where they are too far apart to be of one text.
 */
function betweenPlaces(before: Words, after: Words): string | undefined {
  const [a, b] = [boxesOf(before).at(-1), boxesOf(after)[0]];
  if (!a || !b) return "\n";
  const height = Math.min(a.height, b.height);
  const beside = Math.max(a.left - b.right, b.left - a.right) / height;
  if (Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > height / 2) {
    return beside < 0.15 ? "" : beside < 3 ? " " : undefined;
  }
  return Math.max(a.top - b.bottom, b.top - a.bottom) / height < 1.2 ? "\n" : undefined;
}

export function boxesOf({ node, from, to }: Words): DOMRect[] {
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return Array.from(range.getClientRects());
}
