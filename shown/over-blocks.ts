import { isBetweenHalves, isShortBetween, isSmallBetween } from "./between-halves";
import type { Block } from "./blocks";
import { areSetAlike } from "./set-alike";
import { goesOnIn, hasEnded } from "./unfinished";

/** No longer text is put together, in UTF-16 units; and no more blocks of the page's own stand amid a sentence. */
const LONGEST = 10_000;
const MOST_BETWEEN = 4;

/**
 * Blocks, of which those are put together that a sentence goes on over, as where a document was converted line by line, or
 * a page of it ends; what stands between them comes after.
 */
export function* overBlocks(blocks: Iterable<Block | undefined>): Generator<Block | undefined> {
  let open: Block | undefined;
  let between: Block[] = [];
  /** What blocks between say is not certain: the sentence must be seen to go on. */
  let isSure = true;

  for (const block of blocks) {
    if (!block) yield;
    else if (block.text.trim()) {
      const mayWait = open && between.length < MOST_BETWEEN;
      if (open && mayWait && isBetweenHalves(open, block)) between.push(block);
      else if (open && goesOn(open, block, between.length === 0, isSure)) open = together(open, block);
      else if (open && mayWait && isSmallBetween(open, block)) between.push(block);
      else if (open && mayWait && isShortBetween(block)) {
        between.push(block);
        isSure = false;
      } else {
        if (open) yield open;
        yield* between;
        [open, between, isSure] = [block, [], true];
      }
      if (open && !mayGoOn(open)) {
        yield open;
        yield* between;
        [open, between, isSure] = [undefined, [], true];
      }
    }
  }
  if (open) yield open;
  yield* between;
}

const mayGoOn = ({ text, isCut }: Block): boolean => !isCut && text.length < LONGEST && !hasEnded(text);

function goesOn(before: Block, after: Block, isBeside: boolean, isSure: boolean): boolean {
  // What a line had before its words, such as the number of an item, is not read.
  const [first] = after.pieces;
  if (first?.node.data.slice(0, first.from).trim()) return false;
  const how = goesOnIn(before.text.trimEnd(), after.text);
  return how !== "not" && (isSure || how === "surely") && areSetAlike(before, after, how, isBeside);
}

/** Two blocks as one, with a space between; offsets stay. */
function together(before: Block, after: Block): Block {
  const text = `${before.text.replace(/\s+$/, spaced)} `;
  const pieces = after.pieces.map((piece) => ({ ...piece, at: piece.at + text.length }));
  return {
    text: text + after.text.replace(/^\s+/, spaced),
    pieces: [...before.pieces, ...pieces],
    isCut: after.isCut,
  };
}

const spaced = (space: string): string => " ".repeat(space.length);
