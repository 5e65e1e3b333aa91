import type { LocalAlignment } from "../align/local-alignment";
import { SAME } from "../align/local-alignment";
import type { Query } from "../align/query";
import type { Range } from "../types";
import type { Telling } from "../verdict/evidence";
import { touchedSentences } from "../verdict/touched-sentences";
import type { FoundLetters } from "../verdict/verdict";

/**
 * What letters have found of a query in a text, before its words are aligned.
 * @param telling what each word asked tells
 * @param places at least one
 * @param passages how many were searched
 */
export function foundLetters(
  query: Query,
  { nats }: Telling,
  places: readonly LocalAlignment[],
  passages: number,
): FoundLetters {
  const { words, letters } = query;
  const stretches = places.map(
    ({ asked: [from, to] }): Range => [letters.starts[from] ?? 0, letters.ends[to - 1] ?? 0],
  );
  const first = Math.min(...stretches.map(([start]) => start));
  const last = Math.max(...stretches.map(([, end]) => end));
  const isFound = words.map(({ range }) => stretches.some(([start, end]) => range[0] < end && range[1] > start));
  const sentences = touchedSentences(
    words,
    (at) => isFound[at] === true,
    (at) => {
      const [start, end] = words[at]?.range ?? [0, 0];
      return end <= first || start >= last;
    },
  );
  return {
    asked: letters.codes.length,
    passages,
    best: (places[0]?.score ?? 0) / SAME,
    all: places.reduce((sum, { score }) => sum + score, 0) / SAME,
    ...sentences,
    told: nats.reduce((sum, it, at) => (isFound[at] ? sum + it : sum), 0),
  };
}
