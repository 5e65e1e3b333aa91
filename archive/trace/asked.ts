import type { Letters } from "../text/letters";
import { lettersIn, partOfLetters } from "../text/letters";

/**
 * Longest text that is looked up, in UTF-16 units and in letters (﷽ alone has 18): several times the length of a statement.
 * What follows is not read; whoever hands over a book waits no longer for it than for a page.
 */
export const LONGEST_QUERY = 20_000;

/** A text and its letters; these may be those of a part of it, with offsets in the whole. */
export interface Side {
  readonly text: string;
  readonly letters: Letters;
}

/** What a reader asks, ready to be compared. */
export interface Asked extends Side {
  /** The letters as a string. */
  readonly joined: string;
}

export function askedOf(text: string): Asked {
  const slice = text.slice(0, LONGEST_QUERY);
  const letters = partOfLetters(lettersIn(slice), 0, LONGEST_QUERY);
  const read = letters.codes.length < LONGEST_QUERY ? slice : slice.slice(0, letters.ends.at(-1));
  return { text: read, letters, joined: joined(letters) };
}

const utf16 = new TextDecoder("utf-16le");

/** Letters as a string, in which the engine of the browser finds another faster than any code here. */
export function joined({ codes }: Letters): string {
  return utf16.decode(codes);
}
