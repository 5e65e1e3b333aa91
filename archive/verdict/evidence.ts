import { isEveryday } from "../../persian/everyday-words";
import { STOP } from "../../persian/partings";
import type { Term } from "../../persian/terms";
import { shapeCost } from "../align/letter-shapes";
import type { Query } from "../align/query";
import type { Quoted } from "../align/quoted";
import { editDistance } from "../text/edit-distance";
import { joinedLetters, lettersIn } from "../text/letters";

/** What speaks for a text being quoted, and against it. All counted in letters of what was asked, unless it says otherwise. */
export interface Evidence {
  /** Letters that were asked. */
  readonly asked: number;
  /** Score of the best place that letters have found, damaged ones among them. */
  readonly best: number;
  /** What the words that are the same tell, each letter by how telling its word is in everyday Persian. */
  readonly kept: number;
  /** The same of the longest row of them. */
  readonly row: number;
  /** How many words of the text are the same, as spaces and ZWNJ divide it; how many words asked of these have a meaning. */
  readonly words: number;
  readonly content: number;
  /** Letters that are the same, however telling. */
  readonly same: number;
  /** Letters changed, put in, and left out of the text where nothing says that they were. */
  readonly changed: number;
  /** Letters of the sentences asked that the quotation has a part of. */
  readonly sentences: number;
  /** Letters of these sentences before the first word that is the same, and after the last: who speaks of a thing by its name. */
  readonly around: number;
  /** How many passages were searched. */
  readonly passages: number;
}

/** How telling a letter of a word is in everyday Persian: of a function word, of an everyday one, of any other. */
const TELLS = { stop: 0.3, everyday: 0.6, other: 1 } as const;

/** A word that stands in every passage of an archive still tells so much of what one that stands in one of them does. */
const EVERYWHERE = 0.2;

/**
 * For each word asked: how telling a letter of it is, in everyday Persian and in the archive, whose own turns of phrase
 * are everyday ones in it.
 * @param rarityOf how rare a term is in the archive, from 0 to 1
 */
export function tellingOf({ words }: Query, terms: readonly Term[], rarityOf: (term: string) => number): Float32Array {
  const telling = new Float32Array(words.length).fill(TELLS.other);
  let at = 0;
  for (const { term, stop, range } of terms) {
    while (at < words.length && (words[at]?.range[1] ?? 0) <= range[0]) at++;
    const tells = stop
      ? TELLS.stop
      : (isEveryday(term) ? TELLS.everyday : TELLS.other) * (EVERYWHERE + (1 - EVERYWHERE) * rarityOf(term));
    for (let word = at; word < words.length && (words[word]?.range[0] ?? 0) < range[1]; word++) telling[word] = tells;
  }
  return telling;
}

/**
 * @param telling how telling a letter of each word asked is, by {@link tellingOf}
 * @param text the whole text, of which the pieces have places
 * @param best score of the best place that letters have found, in letters
 * @param passages how many were searched
 */
export function evidenceOf(
  query: Query,
  telling: Float32Array,
  { pieces }: Quoted,
  text: string,
  best: number,
  passages: number,
): Evidence {
  const { words } = query;
  const state = new Uint8Array(words.length);
  /** Of each word changed, how much of it is the same letters. */
  const alike = new Float32Array(words.length);
  let changed = 0;
  let sameWords = 0;
  let word = 0;
  const firstWord = (at: number) => {
    let [low, high] = [0, words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((words[middle]?.range[1] ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  for (const { kind, asked, text: place } of pieces) {
    if (!asked) {
      if (kind === "dropped" && place) changed += lettersOf(text.slice(...place));
      continue;
    }
    if (place && (kind === "same" || kind === "respelled" || kind === "moved"))
      sameWords += text.slice(...place).split(APART).length;
    const is =
      kind === "same" || kind === "respelled"
        ? KEPT
        : kind === "moved"
          ? MOVED
          : kind === "foreign"
            ? FOREIGN
            : CHANGED;
    const likeness = is === CHANGED && place ? likenessOf(query.text.slice(...asked), text.slice(...place)) : 0;
    for (word = firstWord(asked[0]); word < words.length && (words[word]?.range[0] ?? 0) < asked[1]; word++) {
      state[word] = is;
      alike[word] = likeness;
      if (is === CHANGED) changed += (1 - likeness) * (words[word]?.letters.length ?? 0);
    }
  }
  let [kept, same, row, content, running] = [0, 0, 0, 0, 0];
  for (let i = 0; i < words.length; i++) {
    const letters = words[i]?.letters.length ?? 0;
    const tells = letters * (telling[i] as number);
    if (state[i] === KEPT || state[i] === MOVED) {
      kept += tells;
      same += letters;
      if (telling[i] !== Math.fround(TELLS.stop)) content++;
    }
    const damaged = alike[i] as number;
    kept += damaged * tells;
    same += damaged * letters;
    running = state[i] === KEPT ? running + tells : damaged > 0 ? running + damaged * tells : 0;
    row = Math.max(row, running);
  }
  const asked = words.reduce((sum, { letters }) => sum + letters.length, 0);
  const [sentences, around] = sentencesOf(query, state, alike);
  const counts = { asked, best, kept, row, same, changed, sentences, around };
  return { ...counts, words: sameWords, content, passages };
}

const APART = /[\s\u200C]+/u;

const NOTHING = 0;
const KEPT = 1;
const MOVED = 2;
const CHANGED = 3;
const FOREIGN = 4;

/**
 * Letters of those sentences asked, or quotations in them, in which a word is the same; and of these, the letters before the
 * first such word and after the last.
 */
function sentencesOf({ words }: Query, state: Uint8Array, alike: Float32Array): [letters: number, around: number] {
  const sum: [number, number] = [0, 0];
  const isThere = (it: number, at: number) => it === KEPT || it === MOVED || (alike[at] as number) >= SURELY_DAMAGED;
  const first = state.findIndex(isThere);
  const last = state.findLastIndex(isThere);
  let [letters, around] = [0, 0];
  let isTouched = false;
  const settle = () => {
    if (isTouched) {
      sum[0] += letters;
      sum[1] += around;
    }
    [letters, around, isTouched] = [0, 0, false];
  };
  words.forEach((word, at) => {
    if (word.before >= STOP) settle();
    letters += word.letters.length;
    if (at < first || at > last) around += word.letters.length;
    isTouched ||= state[at] !== NOTHING && state[at] !== FOREIGN;
  });
  settle();
  return sum;
}

/** Words less alike than this, by their letters, are other words. */
const DAMAGED = 0.5;

/** At an end only words more alike are the ones of the text, damaged: others are somebody's own. */
const SURELY_DAMAGED = 0.7;

/** How much of two words is the same letters, as scanning damages them: from 0 (other words) to 1. */
function likenessOf(own: string, other: string): number {
  const [one, two] = [foldedLetters(own), foldedLetters(other)];
  const longer = Math.max(one.length, two.length);
  if (longer < 3 || /\d/.test(one + two)) return 0;
  const likeness = 1 - editDistance(one, two, longer, shapeCost) / longer;
  return likeness >= DAMAGED ? likeness : 0;
}

const foldedLetters = (text: string) => joinedLetters(lettersIn(text));

const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "").length;
