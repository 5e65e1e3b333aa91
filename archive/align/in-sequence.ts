/**
 * Which of several things, given in the order of one text, also ascend in another: those that together weigh most. What
 * is not among them was moved. Time: n log n.
 * @param places where each stands in the other text, no two at the same place
 * @returns indices, ascending
 */
export function inSequence(places: readonly number[], weights: readonly number[]): Set<number> {
  const ranks = new Map([...places].sort((a, b) => a - b).map((place, rank) => [place, rank + 1]));
  const before: (number | undefined)[] = [];
  const sums: number[] = [];
  /** A Fenwick tree: at each rank, the thing that ends the heaviest sequence of those that the rank stands for. */
  const ending: (number | undefined)[] = new Array(places.length + 1).fill(undefined);
  const sumOf = (thing: number | undefined) => (thing === undefined ? 0 : (sums[thing] as number));
  let last: number | undefined;
  places.forEach((place, thing) => {
    const rank = ranks.get(place) as number;
    let best: number | undefined;
    for (let at = rank - 1; at > 0; at -= at & -at) if (sumOf(ending[at]) > sumOf(best)) best = ending[at];
    before[thing] = best;
    sums[thing] = sumOf(best) + (weights[thing] as number);
    for (let at = rank; at < ending.length; at += at & -at) {
      if (sumOf(thing) > sumOf(ending[at])) ending[at] = thing;
    }
    if (sumOf(thing) > sumOf(last)) last = thing;
  });
  const kept: number[] = [];
  for (let thing = last; thing !== undefined; thing = before[thing]) kept.push(thing);
  return new Set(kept.reverse());
}
