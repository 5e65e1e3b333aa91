import { CUT } from "../../persian/cut";
import { quotationDepths } from "../../persian/quotation-depth";
import { unwrapped } from "../../persian/unwrapped";
import type { WrittenWord } from "../../persian/written-words";
import { writtenWordsOf } from "../../persian/written-words";
import type { Letters } from "../text/letters";
import { joinedLetters, lettersIn, partOfLetters } from "../text/letters";

/**
 * Longest text that is looked up, in UTF-16 units and in letters (﷽ alone has 19): several times the length of a statement.
 * What follows is not read; whoever hands over a book waits no longer for it than for a page.
 */
export const LONGEST_QUERY = 20_000;

/** What is looked up, ready to be compared. */
export interface Query {
  /** So much of it as is read. */
  readonly text: string;
  /** The same, with spaces for the ends of lines that were only full: offsets stay. */
  readonly unwrapped: string;
  readonly letters: Letters;
  /** The letters as a string. */
  readonly joined: string;
  /** As `unwrapped` parts them. */
  readonly words: readonly WrittenWord[];
  /** How many quotation marks are open where each word stands. */
  readonly depths: readonly number[];
  /** Whether it begins, or ends, inside a word: see {@link CUT}. */
  readonly cut: { readonly start: boolean; readonly end: boolean };
}

/** @param text anything at all; what is beyond {@link LONGEST_QUERY} is left out, and counts as cut there. */
export function queryOf(text: string): Query {
  const slice = text.slice(0, LONGEST_QUERY);
  const letters = partOfLetters(lettersIn(slice), 0, LONGEST_QUERY);
  const read = letters.codes.length < LONGEST_QUERY ? slice : slice.slice(0, letters.ends.at(-1));
  const cut = { start: read.startsWith(CUT), end: text.endsWith(CUT) || read.length < text.length };
  const plain = unwrapped(read);
  const words = writtenWordsOf(plain);
  const depths = quotationDepths(read, words);
  return { text: read, unwrapped: plain, letters, joined: joinedLetters(letters), words, depths, cut };
}
