import { termsOf } from "../../persian/terms";
import { gramsIn } from "../index/grams";
import { termHash } from "../index/term-hash";

/**
 * What units are found by, as 32 bits: words, every second gram of letters, and facts by their names. Two of half a million
 * features have the same bits now and then: it makes a candidate more, which the text itself then rules out.
 */
export type Feature = number;

/** Every second of all different grams is kept, chosen by its own lowest bit: the same one wherever it stands. */
const IS_KEPT = 1;

/** No word holds a colon. */
export const factFeature = (name: "id", value: string): Feature => termHash(`${name}:${value}`);

/** The words of a text that it is found by: those with a meaning, reduced, in their order. */
export const wordsToFind = (text: string): string[] => termsOf(text).flatMap(({ term, stop }) => (stop ? [] : term));

/** Whether a gram, by 32 bits, is one that units are found by. */
export const isFeature = (gram: number): boolean => (gram & IS_KEPT) === 0;

/** All grams of letters by 32 bits; the highest of them are their buckets elsewhere. */
export const wholeGrams = (codes: Uint16Array): Uint32Array => gramsIn(codes, 32);
