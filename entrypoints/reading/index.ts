import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { READS, world } from "../selection/world";
import { freeSpot } from "./free-spot";
import { readField } from "./read-field";
import { readWords } from "./read-words";
import { seenOf } from "./seen-of";

/** What this script leaves to the page script. */
export interface Reading {
  readonly readField: typeof readField;
  readonly readWords: typeof readWords;
  readonly freeSpot: typeof freeSpot;
  readonly seenOf: typeof seenOf;
}

/**
 * Put into a document when a user begins to select there: what reads a selection is much more than what notices one, and
 * most documents never need it. It does nothing by itself.
 */
export default defineUnlistedScript(() => {
  world[READS] = { readField, readWords, freeSpot, seenOf } satisfies Reading;
});
