/**
 * What the page script and the background say to each other. The page script carries no library, so the
 * background's side of the check (`from-page.ts`) is apart from these types.
 */

import type { Covered } from "./covered";

/** The id of the top page's frame, in both browsers. */
export const TOP_FRAME = 0;

/** A rectangle in CSS pixels of some viewport. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/**
 * Where a selection in a frame stands: its box in that frame's viewport, the size of that viewport, and how many documents
 * are around it. The document that is right around it knows where the frame is.
 */
export interface Spot {
  readonly box: Box;
  readonly view: readonly [width: number, height: number];
  readonly depth: number;
}

export type FromPage =
  /**
   * The user is selecting: may a card be put into this page? Asked at the beginning of the drag, so that the answer is
   * there at its end, and a background that sleeps has until then to wake. `reads` says whether what reads a selection is
   * in the document by now; before it is answered, by `Woken`, it is put there if need be.
   */
  | { type: "wake"; reads: boolean }
  /**
   * The user selected this: `text` is `fitted`, with `CUT` at an end that is inside a word. `spot` is set in a frame, for which the top page shows the card, `byCommand` when the
   * user asked by the keyboard command and wants to be in the card.
   */
  | { type: "selected"; nonce: string; text: string; spot: Spot | null; byCommand: boolean }
  /** The selection shown by the page above has moved in its frame. */
  | { type: "moved"; nonce: string; spot: Spot }
  /** The selection shown elsewhere is gone, or the card that the page above showed. */
  | { type: "closed"; nonce: string }
  | Covered;

/**
 * The answer to `selected`: is there a hit, and is it shown elsewhere: in a card by the page above, or in Quiet mode on
 * the toolbar? Then that surface must be told when the selection is gone.
 */
export interface Selected {
  readonly found: boolean;
  readonly elsewhere: boolean;
}

/**
 * The answer to `wake`: may a card be put into this page unasked, and how much larger is it to be there? More than 1 in a
 * page that is zoomed out: what shrinks for being looked at from afar are the page's words, not ours.
 */
export type Woken = readonly [mayOpen: boolean, scale: number];

/** The answer to `redeem`: what was looked up, and whether the user wants to be in the card, see `selected`. */
export interface Redeemed {
  readonly text: string;
  readonly byCommand: boolean;
}

export type ToPage =
  /**
   * A selection stands in a frame of yours. The top page answers whether it shows a card for it; a page between, by a
   * `Spot` of its own, where the selection is in it. `scale` is that of `Woken`.
   */
  | { type: "host"; nonce: string; spot: Spot; byCommand: boolean; scale: number }
  /** A card frame presents its nonce. Answered by the script that made it, to the first frame only. */
  | { type: "redeem"; nonce: string; frame: string }
  /** The card's frame has something to show: the card, or a small mark that a card can be had. */
  | { type: "show"; nonce: string; isMark: boolean }
  | { type: "move"; nonce: string; spot: Spot }
  | { type: "close"; nonce: string; refocus: boolean }
  /** The keyboard command: focus the card. Answered with `true` by the script that shows one, not only a mark. */
  | { type: "focus" }
  /** Meant for the card, which hears what is said to its page. */
  | Covered
  /** The keyboard command with no card open, where one is allowed: look up what is selected, in an editable field too, and focus the card. */
  | { type: "ask" };
