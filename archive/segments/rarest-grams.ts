import { COUNTED, GRAM_BITS } from "./gram-counts";

/**
 * The rarest of some grams, as long as they stand in no more than so many units together: the commonest tell least and cost
 * most.
 * @param gramCounts of the archive, see `packCounts`
 */
export function rarestGrams(grams: Iterable<number>, gramCounts: Uint8Array, most: number): number[] {
  const ascending = [...new Set(grams)].sort((a, b) => byteOf(a, gramCounts) - byteOf(b, gramCounts));
  let left = most;
  const tooMany = ascending.findIndex((gram) => {
    left -= COUNTED[byteOf(gram, gramCounts)] as number;
    return left < 0;
  });
  return tooMany < 0 ? ascending : ascending.slice(0, tooMany);
}

/** Whether a gram may stand in a unit. Of a damaged text many stand in none: there is nothing to fetch of them. */
export const isAnywhere = (gram: number, gramCounts: Uint8Array): boolean => byteOf(gram, gramCounts) > 0;

const byteOf = (gram: number, gramCounts: Uint8Array) => gramCounts[gram >>> (32 - GRAM_BITS)] as number;
