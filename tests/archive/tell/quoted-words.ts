import type { Statement } from "../../../archive/types";
import type { Random } from "../../../scripts/verdict/random";
import { pick } from "../../../scripts/verdict/random";

/** Words in a row of a statement. */
export interface QuotedWords {
  readonly source: string;
  /** As they stand there. */
  readonly original: string;
  /** Parted at white space: letters with the punctuation that they bear. */
  readonly words: readonly string[];
}

const FEWEST = 8;
const MOST = 18;

/** A run of 8 to 18 words, from anywhere in any statement. */
export function quotedWords(random: Random, statements: readonly Statement[]): QuotedWords {
  const { id, text } = pick(random, statements);
  const words = [...text.matchAll(/\S+/g)];
  const length = FEWEST + Math.floor(random() * (MOST - FEWEST + 1));
  const from = Math.floor(random() * (words.length - length));
  const run = words.slice(from, from + length);
  const last = run.at(-1);
  const original = text.slice(run[0]?.index, last && last.index + last[0].length);
  return { source: id, original, words: run.map(([word]) => word) };
}

const SENTENCE = /[^.!؟?…:؛«»“”"()\n]+/gu;
/** Shorter ones are names and slogans; longer ones fill a selection by themselves. In UTF-16 units. */
const SHORTEST_SENTENCE = 50;
const LONGEST_SENTENCE = 160;

/** A sentence of a statement, or what is one by its punctuation, without quotation marks in it. */
export function quotedSentence(random: Random, statements: readonly Statement[]): QuotedWords {
  const { id, text } = pick(random, statements);
  const sentences = (text.match(SENTENCE) ?? []).map((sentence) => sentence.trim());
  const fit = sentences.filter(({ length }) => length >= SHORTEST_SENTENCE && length <= LONGEST_SENTENCE);
  const original = pick(random, fit);
  return { source: id, original, words: original.split(/\s+/) };
}
