import { isEveryday } from "../../persian/everyday-words";
import type { Term } from "../../persian/terms";
import type { Traced } from "../trace/trace";
import type { Piece } from "../types";

/** So many words of a text in its own order are a quotation, even if each of them is an everyday word. */
const PHRASE = 3;
/** The same for function words alone: را به همه stands everywhere, six of them in order seldom do. */
const PHRASE_OF_FUNCTION_WORDS = 5;
/** A selection of so few words with meaning may be a name or a term that a reader wants to know of. */
const FEW = 3;

const SMALL_NUMBER = /^\d{1,2}$/;
const APART = /[\s\u200C]+/;

/** A quotation of less than this share of what was selected has to be one by more than a stock name in it. */
const LARGE_SHARE = 0.75;
/** So many words in a row that are the same, or so many rare words, are no stock name: حزب کمونیست کارگری ایران has four. */
const ROW = 6;
const RARE_WORDS = 4;

/** Is a quotation more than a stock of a few words that stands on every page? */
export function isTelling(terms: readonly Term[], traced: Traced, text: string): boolean {
  const { range, marks, coverage, trace, alignment } = traced;
  if (marks.length === 0) return false;
  if (trace === "edited" && coverage < LARGE_SHARE) {
    const isKept = ({ kind }: Piece) => kind === "same" || kind === "respelled";
    let row = 0;
    const longest = alignment.reduce((most, piece) => {
      row = isKept(piece) ? row + 1 : 0;
      return Math.max(most, row);
    }, 0);
    const kept = alignment.filter(isKept).flatMap((piece) => (piece.asked ? [piece.asked] : []));
    const rare = terms.filter((term) => {
      const [start, end] = term.range;
      return !term.stop && isRare(term) && kept.some(([from, to]) => from < end && to > start);
    });
    if (longest < ROW && rare.length < RARE_WORDS) return false;
  }
  const asked = terms.reduce((sum, { parts }) => sum + parts.length, 0);
  const words = Math.max(asked, text.slice(...range).split(APART).length);
  return words >= (terms.some(({ stop }) => !stop) ? PHRASE : PHRASE_OF_FUNCTION_WORDS);
}

/**
 * A very short selection that is no quotation: do all of its words with a meaning stand in the text, one of them at
 * least a rare one? Longer selections share words by chance.
 */
export function namesSomethingIn(terms: readonly Term[], text: readonly Term[]): boolean {
  const content = terms.filter(({ stop }) => !stop);
  if (content.length === 0 || content.length > FEW || terms.length > content.length + FEW) return false;
  if (!content.some(isRare)) return false;
  const inText = new Set(text.flatMap(({ term, stop }) => (stop ? [] : term)));
  return content.every(({ term }) => inText.has(term));
}

function isRare({ term, letters }: Term): boolean {
  return !isEveryday(term) && letters.length >= 3 && !SMALL_NUMBER.test(letters);
}
