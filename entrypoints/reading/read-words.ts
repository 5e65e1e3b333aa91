import { fitted } from "../../messages/fitted";
import { textOf } from "../../shown/text-of";
import { beside } from "./beside";
import { type Edge, withCuts } from "./with-cuts";

/** What stands to be read in ranges of a document. */
export interface ReadWords {
  /** As it is looked up: `fitted`, ZWNJ and all, with `CUT` at an end that is inside a word; empty where nothing is seen. */
  readonly text: string;
  /** The stretches of the page that say it, each in one node. */
  readonly words: readonly Range[];
}

/**
 * Reads ranges of one tree, in the order of the page.
 * @param isEdited whether what a user writes in an editor is read too
 */
export function readWords(ranges: readonly Range[], isEdited: boolean): ReadWords {
  const { text, pieces } = textOf(ranges, isEdited);
  const words = pieces.map(({ node, from, to }) => {
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    return range;
  });
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (!first || !last || !text) return { text: "", words };
  const edge = (node: Node, at: number): Edge => [beside(node, at, false), beside(node, at, true)];
  const start = edge(first.startContainer, first.startOffset);
  return { text: fitted(withCuts(text, start, edge(last.endContainer, last.endOffset))), words };
}
