import { GRAM } from "../index/grams";
import type { Range } from "../types";

/** Grams that stand in what is asked and in a text, so that it is known where a look at letters may be worth it. */
export interface Seeds {
  /** For each gram asked, in their order, which one it is, from 1; the same gram has the same number. */
  readonly asked: Uint16Array;
  /** The same for each gram of the text; 0 for those that are not asked. */
  readonly text: Uint16Array;
  /** What each tells, by its number. */
  readonly tells: Float64Array;
}

/** Which number a gram has while grams are numbered, by its bucket; else 0. */
let numbers = new Uint16Array(0);

/**
 * @param asked the grams of what is asked, by their buckets: at most so many as `LONGEST_QUERY` has
 * @param text those of a text
 * @param tells what finding a gram tells, by its bucket of 2^bits; nothing for one that is not there
 */
export function seedsOf(
  asked: Uint32Array,
  text: Uint32Array,
  tells: ReadonlyMap<number, number>,
  bits: number,
): Seeds {
  if (numbers.length < 2 ** bits) numbers = new Uint16Array(2 ** bits);
  const own = new Uint16Array(asked.length);
  const told = new Float64Array(asked.length + 1);
  let count = 0;
  for (let at = 0; at < asked.length; at++) {
    const gram = asked[at] as number;
    if (numbers[gram] === 0) {
      numbers[gram] = ++count;
      told[count] = tells.get(gram) ?? 0;
    }
    own[at] = numbers[gram] as number;
  }
  const other = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) other[at] = numbers[text[at] as number] as number;
  for (const gram of asked) numbers[gram] = 0;
  return { asked: own, text: other, tells: told.subarray(0, count + 1) };
}

/** What the grams of a stretch of the letters asked tell, by their numbers; 0 for all others. */
export function toldIn({ asked, tells }: Seeds, [from, to]: Range): Float64Array {
  const told = new Float64Array(tells.length);
  for (let at = from; at + GRAM <= to; at++) {
    const gram = asked[at] as number;
    told[gram] = tells[gram] as number;
  }
  return told;
}
