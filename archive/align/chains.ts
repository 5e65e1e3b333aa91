import type { Range } from "../types";
import type { LocalAlignment } from "./local-alignment";

/** So many words asked, and so many letters, may stand between two places of one quotation. */
const MOST_BETWEEN = 12;
const MOST_LETTERS_BETWEEN = 200;
/** Places that letters have found which follow each other on both sides, as one. Letters of both sides, ascending. */
export interface Chain {
  readonly asked: Range;
  readonly text: Range;
  readonly score: number;
  readonly places: readonly LocalAlignment[];
}

/** @param places of one text, which share no letter asked @returns the heaviest first */
export function chainsOf(places: readonly LocalAlignment[]): Chain[] {
  const chains: { asked: [number, number]; text: [number, number]; score: number; places: LocalAlignment[] }[] = [];
  for (const place of [...places].sort((a, b) => a.asked[0] - b.asked[0])) {
    const chain = chains.find(
      ({ asked, text }) =>
        place.asked[0] >= asked[1] - 3 &&
        place.asked[0] - asked[1] <= 6 * MOST_BETWEEN &&
        place.text[0] >= text[1] - 3 &&
        place.text[0] - text[1] <= MOST_LETTERS_BETWEEN,
    );
    if (!chain) {
      chains.push({
        asked: [place.asked[0], place.asked[1]],
        text: [place.text[0], place.text[1]],
        score: place.score,
        places: [place],
      });
      continue;
    }
    chain.asked[1] = place.asked[1];
    chain.text[1] = Math.max(chain.text[1], place.text[1]);
    chain.score += place.score;
    chain.places.push(place);
  }
  return chains.sort((a, b) => b.score - a.score);
}
