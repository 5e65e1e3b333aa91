import { COUNTED, GRAM_BITS } from "./gram-counts";

/**
 * The rarest of some grams, as long as they stand in no more than so many units together: the commonest tell least and cost
 * most. One that stands in no unit at all is left out, which a damaged text has many of.
 * @param gramCounts of the archive, see `packCounts`
 */
export function rarestGrams(grams: Iterable<number>, gramCounts: Uint8Array, most: number): Set<number> {
  const countOf = (gram: number) => gramCounts[gram >>> (32 - GRAM_BITS)] as number;
  const ascending = [...new Set(grams)].filter((gram) => countOf(gram) > 0).sort((a, b) => countOf(a) - countOf(b));
  const rarest = new Set<number>();
  let left = most;
  for (const gram of ascending) {
    left -= COUNTED[countOf(gram)] as number;
    if (left < 0) break;
    rarest.add(gram);
  }
  return rarest;
}
