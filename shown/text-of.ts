import { blocksOf, type Piece } from "./blocks";

/** No longer text is of use. In UTF-16 units, see `messages/limits.ts`. */
const ENOUGH = 20_001;

/**
 * What stands to be read in ranges of one tree: its blocks, with an empty line between them and without needless space; and the
 * page's nodes that say it.
 * @param isEdited whether what a user writes in an editor is read too
 */
export function textOf(ranges: readonly Range[], isEdited: boolean): { text: string; pieces: readonly Piece[] } {
  const [first, ...others] = ranges;
  const common = first?.commonAncestorContainer;
  const root = others.length > 0 ? document.documentElement : common instanceof Text ? common.parentNode : common;
  let text = "";
  const pieces: Piece[] = [];
  let isCut = false;
  // The root of a shadow tree is no element; its children are read one by one.
  const roots = root instanceof Element ? [root] : Array.from(root?.childNodes ?? []);
  for (const each of roots) {
    if (!(each instanceof Element)) continue;
    for (const block of blocksOf(each, { ranges, isEdited })) {
      if (!block) continue;
      const said = block.text
        .replace(/[ \t\f\r]+/g, " ")
        .replace(/ ?\n ?/g, "\n")
        .trim();
      if (said) {
        // An empty line between: no block goes on in the next as a line does that was full.
        text += (text && (isCut ? "\n" : "\n\n")) + said;
        pieces.push(...block.pieces);
      }
      isCut = block.isCut;
      if (text.length >= ENOUGH) return { text, pieces };
    }
  }
  return { text, pieces };
}
