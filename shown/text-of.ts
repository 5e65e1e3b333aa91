import { AROUND_HEADING } from "../persian/around-heading";
import { type Block, blocksOf, type Piece } from "./blocks";

/** No longer text is of use. In UTF-16 units, see `messages/limits.ts`. */
const ENOUGH = 20_001;

const HEADING = "h1,h2,h3,h4,h5,h6,[role=heading]";

const isHeading = ({ pieces }: Block): boolean =>
  pieces.every(({ node, from, to }) => !node.data.slice(from, to).trim() || node.parentElement?.closest(HEADING));

/**
 * What stands to be read in ranges of one tree: its blocks, with an empty line between them, two around a heading, and without
 * needless space; and the page's nodes that say it.
 * @param isEdited whether what a user writes in an editor is read too
 */
export function textOf(ranges: readonly Range[], isEdited: boolean): { text: string; pieces: readonly Piece[] } {
  const [first, ...others] = ranges;
  const common = first?.commonAncestorContainer;
  const root = others.length > 0 ? document.documentElement : common instanceof Text ? common.parentNode : common;
  let text = "";
  const pieces: Piece[] = [];
  let isCut = false;
  let wasHeading = false;
  // The root of a shadow tree is no element; its children are read one by one.
  const roots = root instanceof Element ? [root] : Array.from(root?.childNodes ?? []);
  for (const each of roots) {
    if (!(each instanceof Element)) continue;
    for (const block of blocksOf(each, { ranges, isEdited })) {
      if (!block) continue;
      const said = block.text
        .replace(/[ \t\f\r]+/g, " ")
        .replace(/ ?\n ?/g, "\n")
        .replace(/\n{3,}/g, "\n\n")
        .trim();
      if (said) {
        // An empty line between: no block goes on in the next as a line does that was full.
        const isHead = isHeading(block);
        text += (text && (isCut ? "\n" : isHead !== wasHeading ? AROUND_HEADING : "\n\n")) + said;
        wasHeading = isHead;
        pieces.push(...block.pieces);
      }
      isCut = block.isCut;
      if (text.length >= ENOUGH) return { text, pieces };
    }
  }
  return { text, pieces };
}
