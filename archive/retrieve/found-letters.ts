import { STOP } from "../../persian/partings";
import type { LocalAlignment } from "../align/local-alignment";
import { SAME } from "../align/local-alignment";
import type { Query } from "../align/query";
import type { Telling } from "../verdict/evidence";
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
  const asked = query.letters.codes.length;
  const [best, all] = [places[0]?.score ?? 0, places.reduce((sum, { score }) => sum + score, 0)];
  return { asked, passages, best: best / SAME, all: all / SAME, ...sentencesWith(query, nats, places) };
}

/** Letters of the sentences that hold places; of these, the letters before the first place and after the last; what is told there. */
function sentencesWith({ words, letters }: Query, nats: Float32Array, places: readonly LocalAlignment[]) {
  const ranges = places.map(({ asked: [from, to] }) => [letters.starts[from] ?? 0, letters.ends[to - 1] ?? 0] as const);
  const first = Math.min(...ranges.map(([start]) => start));
  const last = Math.max(...ranges.map(([, end]) => end));
  let [sentences, around, told] = [0, 0, 0];
  let [own, ownAround, isTouched] = [0, 0, false];
  for (const [at, { letters, range, before }] of words.entries()) {
    if (before >= STOP && at > 0) [own, ownAround, isTouched] = [0, 0, false];
    const [wasOwn, wasAround] = isTouched ? [own, ownAround] : [0, 0];
    own += letters.length;
    if (range[1] <= first || range[0] >= last) ownAround += letters.length;
    const isFound = ranges.some(([start, end]) => range[0] < end && range[1] > start);
    if (isFound) told += nats[at] as number;
    isTouched ||= isFound;
    if (isTouched) {
      sentences += own - wasOwn;
      around += ownAround - wasAround;
    }
  }
  return { sentences, around, told };
}
