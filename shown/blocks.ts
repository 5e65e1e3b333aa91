import { unwrapped } from "../persian/unwrapped";
import { isOverPages } from "./document-pages";
import { headOf, nextHead } from "./head-of";
import { betweenRead } from "./read-by-machine";
import { type Part, stepsOf, type Words } from "./steps";
import { goesOnIn } from "./unfinished";

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
  /** Whether it was cut because it is long, and the next one goes on with it. */
  readonly isCut: boolean;
}

/** The blocks that an element shows, in order; `undefined` now and then, so that work can be paused. */
export function* blocksOf(root: Element, part?: Part): Generator<Block | undefined> {
  let text = "";
  let pieces: Piece[] = [];
  let hasPlace = false;
  let hasSeam = false;
  let hasVerse = false;
  let hasBox = false;
  let hasAmid = false;
  let hasGap = false;
  /** Whether words of the block have places of their own, and whether it has ended, unless it goes on on another page. */
  let isPlaced = false;
  let hasEnded = false;
  let lineStart = 0;
  /** The number of the item that was read last. */
  let item = 0;
  const firstFrom = (start: number) => pieces.find(({ node, at }) => at >= start && node.data.trim());
  const taken = (isCut = false): Block => {
    const block = { text: unwrapped(text), pieces, isCut };
    [text, pieces, hasGap, hasSeam, lineStart] = ["", [], false, false, 0];
    isPlaced = hasEnded = false;
    return block;
  };

  for (const step of stepsOf(root, part)) {
    if (!step) yield;
    else if (step === "place") hasPlace = isPlaced = true;
    else if (step === "seam") hasSeam = true;
    else if (step === "verse") hasVerse = true;
    else if (step === "box") hasBox = true;
    else if (step === "amid") hasAmid = true;
    else if (step === "gap") hasGap = true;
    else if (step === "line") text += text && "\n";
    else if (step === "block") {
      if (isPlaced && text.trim()) hasEnded = true;
      else yield taken();
    } else {
      const { node, isPre, to } = step;
      if (hasEnded && !node.data.trim()) continue;
      // White space between two boxes has none.
      const before = pieces.findLast(({ node }) => node.data.trim());
      if (hasEnded) {
        const isNextPlaced = hasPlace;
        hasEnded = hasPlace = false;
        if (before && isOverPages(text, before.node, node)) text = `${text.replace(/\n+$/, "")}\n`;
        else yield taken();
        isPlaced = isNextPlaced;
        lineStart = text.length;
      } else if (hasAmid && before && node.data.trim()) {
        const how = goesOnIn(text, node.data.slice(step.from, to));
        // What is selected around a picture is one text as it stands.
        if (part) text += text.endsWith("\n") ? "" : "\n";
        else if (how === "surely" || how === "maybe") text = `${text.trimEnd()} `.padEnd(text.length);
        else yield taken();
        lineStart = text.length;
      } else if (hasVerse && before && node.data.trim()) text += text.endsWith("\n") ? "" : "\n";
      else if ((hasPlace || hasSeam) && before && node.data.trim()) {
        const between =
          betweenRead(before.node, node) ??
          (hasPlace ? betweenPlaces(before, step) : betweenLines(firstFrom(lineStart) ?? before, before, step));
        if (between === undefined) yield taken();
        else if (!text.endsWith("\n")) text += between;
        lineStart = text.length;
      } else if (hasBox && before && /\S$/.test(text) && isApart(before, step)) text += " ";
      if (node.data.trim()) hasPlace = hasSeam = hasVerse = hasBox = hasAmid = false;
      if (hasGap && text) text += " … ";
      hasGap = false;
      for (let from = step.from; from < to; ) {
        const head = text.endsWith("\n") || !/\S/.test(text) ? headOf(node.data, from, to) : undefined;
        if (head?.isNew) text += text && "\n";
        // Sentences that are scanned are compared each by itself; with what is selected, its statement may have the numbers too.
        const isItem = !part && (head?.number === 1 || head?.number === item + 1);
        if (isItem) item = head?.number ?? 0;
        if (isItem || head?.number === undefined) from += head?.length ?? 0;
        const end = endOf(node.data, from, isPre ? nextHead(node.data, from, to, LONGEST_BLOCK) : to, text.length);
        pieces.push({ node, isPre, from, to: end, at: text.length });
        const words = node.data.slice(from, end);
        text += isPre ? words : words.replace(SPACE, " ");
        from = end;
        if (text.length >= LONG_BLOCK && from < to) yield taken(true);
      }
      if (text.length >= LONGEST_BLOCK || (text.length >= LONG_BLOCK && AT_SENTENCE_END.test(text.slice(-3))))
        yield taken(true);
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

/** Less room between two boxes is none, measured by their height. */
const SPACE_WIDTH = 0.15;

/** Columns are no farther from each other than this, measured by the height of a line. */
const COLUMN_GAP = 4;

const beside = (a: DOMRect, b: DOMRect): number =>
  Math.max(a.left - b.right, b.left - a.right) / Math.min(a.height, b.height);

/**
 * What stands between words that each have a place of their own: nothing in the same line, a space or the end of the line;
 * `undefined` where they are too far apart to be of one text.
 */
function betweenPlaces(before: Words, after: Words): string | undefined {
  const [a, b] = [boxesOf(before).at(-1), boxesOf(after)[0]];
  if (!a || !b) return "\n";
  const height = Math.min(a.height, b.height);
  if (Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > height / 2) {
    const room = beside(a, b);
    return room < SPACE_WIDTH ? "" : room < 3 ? " " : undefined;
  }
  const isBelow = Math.max(a.top - b.bottom, b.top - a.bottom) / height < 1.2;
  return isBelow || isNextColumn(a, b) ? "\n" : undefined;
}

/** Whether a line is at the top of the column beside the one that another is at the end of, in letters of that size. */
function isNextColumn(a: DOMRect, b: DOMRect): boolean {
  const room = beside(a, b);
  return b.bottom < a.top && room > 0 && room < COLUMN_GAP && Math.abs(a.height - b.height) < a.height / 10;
}

/** Whether there is room between two boxes in a line, or between their lines. */
function isApart(before: Words, after: Words): boolean {
  const [a, b] = [boxesOf(before).at(-1), boxesOf(after)[0]];
  if (!a || !b) return false;
  const isSameLine = Math.min(a.bottom, b.bottom) > Math.max(a.top, b.top);
  return isSameLine ? beside(a, b) >= SPACE_WIDTH : before.to - before.from > 1;
}

/**
 * What stands between lines that are blocks: the end of a line; `undefined` where they are not set as lines of one text.
 * @param first the first words of the line before, of which `before` are the last
 */
function betweenLines(first: Words, before: Words, after: Words): string | undefined {
  const [start, a, b] = [boxesOf(first)[0], boxesOf(before).at(-1), boxesOf(after)[0]];
  if (!start || !a || !b) return undefined;
  const beside = [a.left - b.left, a.right - b.right, start.left - b.left, start.right - b.right];
  const isAligned = Math.min(...beside.map(Math.abs)) < a.height;
  const isAlike = Math.abs(a.height - b.height) < a.height / 10;
  const below = (b.top - a.bottom) / a.height;
  return isAligned && isAlike && below > -0.5 && below < 0.7 ? "\n" : undefined;
}

export function boxesOf({ node, from, to }: Words): DOMRect[] {
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return Array.from(range.getClientRects());
}
