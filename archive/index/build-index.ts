import { termsOf } from "../../persian/terms";
import { joinedBytes } from "../joined-bytes";
import { RANKING } from "../ranking";
import { lettersIn } from "../text/letters";
import { bitsFor, gramsIn } from "./grams";
import { packPostings } from "./postings";
import { termHash } from "./term-hash";
import { varints } from "./varint";

/** What is indexed: a stretch of a text, and what is known of the whole (title, issuer). */
export interface IndexedUnit {
  readonly text: string;
  readonly about: string;
}

/**
 * Both views of an archive in one file: words for what a text is about, grams of letters for quotation. The same units
 * give the same bytes. Layout, all numbers as varints: count of units, words in each; bits of a gram's hash; size and
 * bytes of the postings of grams; count of words, their hashes ascending as distances; size and bytes of their postings.
 * @param about so many times a word of what is known of the whole counts as one of the text
 */
export function buildIndex(units: readonly IndexedUnit[], about = RANKING.about): Uint8Array {
  const grams = packGrams(units);
  const words = packWords(units, about);
  const head = varints([units.length, ...words.lengths, grams.bits, grams.bytes.length]);
  const middle = varints([words.distances.length, ...words.distances, words.bytes.length]);
  return joinedBytes([head, grams.bytes, middle, words.bytes]);
}

function packGrams(units: readonly IndexedUnit[]): { bits: number; bytes: Uint8Array } {
  // slice(): the table of a text's letters has room to spare, which a whole archive would not.
  const texts = units.map(({ text }) => {
    return lettersIn(text).codes.slice();
  });
  const bits = bitsFor(texts.reduce((sum, { length }) => sum + length, 0));
  const seenIn = new Int32Array(2 ** bits);
  const bytes = packPostings(2 ** bits, false, (emit) => {
    seenIn.fill(-1);
    texts.forEach((codes, unit) => {
      for (const gram of gramsIn(codes, bits)) {
        if (seenIn[gram] === unit) continue;
        seenIn[gram] = unit;
        emit(gram, unit, 1);
      }
    });
  });
  return { bits, bytes };
}

function packWords(units: readonly IndexedUnit[], weight: number) {
  const counts: Map<number, number>[] = [];
  const lengths: number[] = [];
  for (const { text, about } of units) {
    const count = new Map<number, number>();
    const words = hashesOf(text);
    for (const word of words) count.set(word, (count.get(word) ?? 0) + 1);
    for (const word of new Set(hashesOf(about))) count.set(word, (count.get(word) ?? 0) + weight);
    counts.push(count);
    lengths.push(words.length);
  }
  const hashes = Uint32Array.from(new Set(counts.flatMap((count) => [...count.keys()]))).sort();
  const listOf = new Map(Array.from(hashes, (hash, list) => [hash, list]));
  const bytes = packPostings(hashes.length, true, (emit) => {
    counts.forEach((count, unit) => {
      for (const [hash, weight] of count) emit(listOf.get(hash) as number, unit, weight);
    });
  });
  return { lengths, distances: Array.from(hashes, (hash, i) => hash - (i > 0 ? (hashes[i - 1] as number) : 0)), bytes };
}

function hashesOf(text: string): number[] {
  return termsOf(text).flatMap(({ term, stop }) => (stop ? [] : termHash(term)));
}
