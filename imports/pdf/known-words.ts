import { foldText } from "../../persian/fold";
import { lemmaOf } from "../../persian/lemma";
import { remembering } from "../../persian/remembering";
import { isStopWord } from "../../persian/stop-words";
import { wordsOf } from "../../persian/words";

/** Whether a folded word is one of the word list's, or a form of one; a word of several parts if each of them is. */
export const isKnown: (word: string) => boolean = remembering(
  (word) => lemmaOf(word.replaceAll("\u200C", "")).known || word.split("\u200C").every((part) => lemmaOf(part).known),
);

/** How many of the words that every text is held together by stand in this one. */
export const everydayWords = (text: string): number => wordsOf(text).filter(({ text }) => isStopWord(text)).length;

const PERSIAN = /^[\p{Script=Arabic}\u200C]+$/u;

export interface Judged {
  /** Words in Arabic letters. */
  readonly words: number;
  /** Of these, the share that is known. */
  readonly known: number;
  /** The share that are a letter alone, و aside. */
  readonly single: number;
  /** Of all letters, the share that is neither Arabic nor Latin, or of no script at all. */
  readonly foreign: number;
}

/** What speaks for a text to be Persian, and against it. */
export function judged(text: string): Judged {
  const words = wordsOf(text)
    .map(({ text }) => foldText(text))
    .filter((word) => PERSIAN.test(word) && !/^\p{Nd}+$/u.test(word));
  const share = (count: number, of: number) => (of === 0 ? 0 : count / of);
  // A sign of no script that stands alone is that of a list.
  const letters = text.match(/\p{L}|(?<=\S)[\p{Co}\uFFFD]|[\p{Co}\uFFFD](?=\S)/gu)?.length ?? 0;
  const own = text.match(/\p{Script=Arabic}|[A-Za-z]/gu)?.length ?? 0;
  return {
    words: words.length,
    known: share(words.filter((word) => isKnown(word)).length, words.length),
    single: share(words.filter((word) => word.length === 1 && word !== "و").length, words.length),
    foreign: share(Math.max(0, letters - own), letters),
  };
}
