import { isEveryday } from "../../persian/everyday-words";
import type { Term } from "../../persian/terms";
import { shapeCost } from "../align/letter-shapes";
import { lettersIn as lettersInWords } from "../align/letters-in";
import type { Query } from "../align/query";
import type { Quoted } from "../align/quoted";
import { isKept } from "../align/traced";
import { editDistance } from "../text/edit-distance";
import { firstFrom } from "../text/first-from";
import { joinedLetters, lettersIn } from "../text/letters";
import { toldInOrder } from "./told-in-order";
import { touchedSentences } from "./touched-sentences";

/** What speaks for a text being quoted, and against it. All counted in letters of what was asked, unless it says otherwise. */
export interface Evidence {
  /** Letters that were asked. */
  readonly asked: number;
  /** Score of the best place that letters have found, damaged ones among them. */
  readonly best: number;
  /**
   * What the words that are the same tell, in nats: how unlikely it is that another text has each of them, too. Damaged ones
   * tell by how much of them is the same letters. At least what those tell that stand in the text in the order asked.
   */
  readonly told: number;
  /** How many words of the text are the same, as spaces and ZWNJ divide it; and how many words asked are, but damaged. */
  readonly words: number;
  readonly damaged: number;
  /** How many words asked of these have a meaning. */
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

/** How likely it is that a passage of everyday Persian has a word: a function word, an everyday one, any other. */
const LIKELY = { stop: 0.35, everyday: 0.03, other: 0.002 } as const;
/** That counts for as much as so many passages of the archive. */
const EVERYDAY_PASSAGES = 20;
/** A word of one letter is often a part of another: it tells no more, in nats. */
const ONE_LETTER = 0.5;

/** What words of a query tell. */
export interface Telling {
  /** For each word, in nats: how unlikely another passage has it. */
  readonly nats: Float32Array;
  /** 1 for each word with a meaning; function words have none. */
  readonly hasMeaning: Uint8Array;
}

/**
 * What each word asked tells, by everyday Persian and by the archive, whose own turns of phrase are everyday ones in it.
 * @param passagesWith how many passages of the archive have a term
 * @param passages how many it has
 */
export function tellingOf(
  { words }: Query,
  terms: readonly Term[],
  passagesWith: (term: string) => number,
  passages: number,
): Telling {
  const nats = new Float32Array(words.length).fill(-Math.log(LIKELY.other));
  const hasMeaning = new Uint8Array(words.length).fill(1);
  let at = 0;
  for (const { term, stop, range } of terms) {
    while (at < words.length && (words[at]?.range[1] ?? 0) <= range[0]) at++;
    const everyday = stop ? LIKELY.stop : isEveryday(term) ? LIKELY.everyday : LIKELY.other;
    // The passage that is compared has it itself.
    const others = Math.max(0, passagesWith(term) - 1);
    const likely = (others + everyday * EVERYDAY_PASSAGES) / (passages + EVERYDAY_PASSAGES);
    const tells = -Math.log(Math.max(everyday, likely));
    for (let word = at; word < words.length && (words[word]?.range[0] ?? 0) < range[1]; word++) {
      nats[word] = (words[word]?.letters.length ?? 0) > 1 ? tells : Math.min(tells, ONE_LETTER);
      hasMeaning[word] = stop ? 0 : 1;
    }
  }
  return { nats, hasMeaning };
}

/**
 * @param telling what each word asked tells, by {@link tellingOf}
 * @param text the whole text, of which the pieces have places
 * @param best score of the best place that letters have found, in letters
 * @param passages how many were searched
 */
export function evidenceOf(
  query: Query,
  telling: Telling,
  { pieces, cores }: Quoted,
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
  const ends = words.map(({ range }) => range[1]);
  for (const { kind, asked, text: place } of pieces) {
    if (!asked) {
      if (kind === "dropped" && place) changed += lettersOf(text.slice(...place));
      continue;
    }
    if (kind === "foreign") continue;
    const is = isKept({ kind }) ? KEPT : CHANGED;
    if (is === KEPT && place) sameWords += text.slice(...place).split(APART).length;
    const likeness = is === CHANGED && place ? likenessOf(query.text.slice(...asked), text.slice(...place)) : 0;
    for (
      let word = firstFrom(ends, asked[0] + 1);
      word < words.length && (words[word]?.range[0] ?? 0) < asked[1];
      word++
    ) {
      state[word] = is;
      alike[word] = likeness;
      if (is === CHANGED) changed += (1 - likeness) * (words[word]?.letters.length ?? 0);
    }
  }
  let [told, same, content, damaged] = [0, 0, 0, 0];
  for (let i = 0; i < words.length; i++) {
    const isSame = state[i] === KEPT;
    const share = isSame ? 1 : (alike[i] as number);
    told += share * (telling.nats[i] as number);
    same += share * (words[i]?.letters.length ?? 0);
    if (share < SURELY_DAMAGED) continue;
    content += telling.hasMeaning[i] as number;
    if (!isSame) damaged++;
  }
  const isThere = (it: number, at: number) => it === KEPT || (alike[at] as number) >= SURELY_DAMAGED;
  told = Math.max(told, toldInOrder(words, telling.nats, cores[0]?.words ?? []));
  const first = state.findIndex(isThere);
  const last = state.findLastIndex(isThere);
  const sentences = touchedSentences(
    words,
    (at) => state[at] !== NOTHING,
    (at) => at < first || at > last,
  );
  const asked = lettersInWords(words, [0, words.length]);
  return { asked, best, told, same, changed, ...sentences, words: sameWords, damaged, content, passages };
}

const APART = /[\s\u200C]+/u;

/** Nothing of the quotation's, or somebody else's. */
const NOTHING = 0;
const KEPT = 1;
const CHANGED = 2;

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
