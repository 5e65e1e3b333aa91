import { readWords } from "../../../entrypoints/reading/read-words";
import { Pace } from "../../../entrypoints/scan/pace";
import { readSentences } from "../../../entrypoints/scan/sentences";
import { rangesOf } from "../../../entrypoints/selection/ranges-of";
import type { Point } from "../rig";

/** A place in a page's nodes. */
type Place = readonly [node: Node, offset: number];

/** The place in a page's text that the pointer is at. */
function caretAt({ x, y }: Point): Place {
  const caret = document.caretPositionFromPoint(x, y);
  if (!caret) throw new Error(`there is no text at ${x}, ${y}`);
  return [caret.offsetNode, caret.offset];
}

function selected(): string {
  const selection = getSelection();
  return selection ? readWords(rangesOf(selection, null), false).text : "";
}

function between(start: Place, end: Place): string {
  getSelection()?.setBaseAndExtent(...start, ...end);
  return selected();
}

const firstText = (element: Element): Node =>
  document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode() ?? element;

const reads = {
  /** What is read of what is selected now. */
  selected,

  /** What is read of a drag from one point to another. */
  dragged: (start: Point, end: Point): string => between(caretAt(start), caretAt(end)),

  /**
   * What is read of an element by the ranges that a triple click in it makes: in Firefox of all that it holds, in Chromium
   * from its first text to where the next block begins.
   */
  whole(element: Element): string[] {
    const next = element.nextElementSibling;
    return [
      between([element, 0], [element, element.childNodes.length]),
      between([firstText(element), 0], next ? [next, 0] : [element, element.childNodes.length]),
    ];
  },

  /** The sentences of the page that a scan looks up. */
  async scanned(): Promise<string[]> {
    const sentences = await readSentences(document.documentElement, new Pace(() => {}));
    return sentences.map(({ text }) => text);
  },
};

declare global {
  interface Window {
    /** How the extension reads a page, in pages that have this script. */
    reads: typeof reads;
  }
}

window.reads = reads;
