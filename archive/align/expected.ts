import type { WrittenWord } from "../../persian/written-words";
import { firstFrom } from "../text/first-from";
import type { Range } from "../types";
import type { Chain } from "./chains";
import type { Source } from "./core";
import type { Query } from "./query";

/** Where the words asked are expected, by the letters that have been found; in between and beyond, at the same pace. */
export function expectedIn(
  query: Query,
  { letters }: Source,
  { places }: Chain,
  asked: readonly WrittenWord[],
  words: readonly WrittenWord[],
): (word: number) => number {
  const own = asked.map(({ range }) => range[0]);
  const other = words.map(({ range }) => range[0]);
  const knots: [number, number][] = [];
  for (const {
    asked: [from, to],
    text,
  } of places) {
    const ends: readonly Range[] = [
      [from, text[0]],
      [to - 1, text[1] - 1],
    ];
    for (const [letter, facing] of ends) {
      const at = firstFrom(own, (query.letters.starts[letter] ?? 0) + 1) - 1;
      const place = firstFrom(other, (letters.starts[facing] ?? 0) + 1) - 1;
      if (at >= (knots.at(-1)?.[0] ?? -1) && place >= (knots.at(-1)?.[1] ?? 0)) knots.push([at, place]);
    }
  }
  const first: Range = knots[0] ?? [0, 0];
  const last: Range = knots.at(-1) ?? [0, 0];
  let knot = 0;
  return (word) => {
    if (word <= first[0]) return first[1] - (first[0] - word);
    if (word >= last[0]) return last[1] + (word - last[0]);
    if ((knots[knot]?.[0] ?? 0) > word) knot = 0;
    while (knot + 1 < knots.length && (knots[knot + 1] as [number, number])[0] <= word) knot++;
    const from: Range = knots[knot] ?? first;
    const to: Range = knots[knot + 1] ?? last;
    const share = (word - from[0]) / Math.max(1, to[0] - from[0]);
    return Math.round(from[1] + share * (to[1] - from[1]));
  };
}
