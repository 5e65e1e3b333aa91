import { respelled } from "../../persian/spelling";
import type { Term } from "../../persian/terms";
import { termsOf } from "../../persian/terms";
import { firstFrom } from "../text/first-from";
import type { Range } from "../types";

/** The letters of a text's words in a row, without what separates them, and where each word begins. */
interface Row {
  readonly letters: string;
  /** Offsets in `letters`, ascending; the last is its length. */
  readonly starts: readonly number[];
  /** Words of the text. */
  readonly ranges: readonly Range[];
}

const rows = new WeakMap<readonly Term[], Row>();

/**
 * The words of each place where a phrase stands in a text, whole words in its order, however they are spelled: عرصه‌های
 * نبرد is found as عرصه های نبرد, not as عرصهٔ نبرد. Ascending; empty where it does not stand there.
 * @param text terms of the text
 */
export function phraseRanges(phrase: string, text: readonly Term[]): Range[] {
  const wanted = rowOf(termsOf(phrase)).letters;
  if (wanted === "") return [];
  const row = rows.get(text) ?? rowOf(text);
  rows.set(text, row);
  const ranges: Range[] = [];
  for (let at = row.letters.indexOf(wanted); at >= 0; at = row.letters.indexOf(wanted, at + 1)) {
    const first = wordStartingAt(row, at);
    const after = wordStartingAt(row, at + wanted.length);
    if (first === undefined || after === undefined) continue;
    for (const range of row.ranges.slice(first, after)) {
      if (range[0] >= (ranges.at(-1)?.[1] ?? 0)) ranges.push(range);
    }
  }
  return ranges;
}

function rowOf(terms: readonly Term[]): Row {
  // Several terms may be written as one word; its letters count once.
  const words = terms.filter(({ range }, at) => range[0] !== terms[at - 1]?.range[0]);
  const starts = [0];
  let letters = "";
  for (const word of words) {
    letters += respelled(word.letters);
    starts.push(letters.length);
  }
  return { letters, starts, ranges: words.map(({ range }) => range) };
}

/** Index of the word that begins at an offset of the letters; undefined in the middle of a word. */
function wordStartingAt({ starts }: Row, at: number): number | undefined {
  const word = firstFrom(starts, at);
  return starts[word] === at ? word : undefined;
}
