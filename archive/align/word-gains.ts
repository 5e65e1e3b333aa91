import type { WrittenWord } from "../../persian/written-words";
import { editDistance } from "../text/edit-distance";
import { shapeBit, shapeCost } from "./letter-shapes";
import { MERGED_ALIKE, MERGED_BETTER, MOST_CHANGED, MOST_DAMAGED, OTHER_LETTER } from "./scores";

/** What is known of a word at a glance: which letters it has, and which shapes of letters, a bit for each. */
export interface Glance {
  readonly length: number;
  readonly letters: number;
  readonly shapes: number;
}

export function glanceAt({ letters }: WrittenWord): Glance {
  let [own, shapes] = [0, 0];
  for (let i = 0; i < letters.length; i++) {
    const code = letters.charCodeAt(i);
    own |= 1 << (code % 31);
    shapes |= shapeBit(code);
  }
  return { length: letters.length, letters: own, shapes };
}

/** Each word and the next one, as one. */
export const inPairs = (glances: readonly Glance[]): Glance[] =>
  glances.slice(1).map((next, i) => {
    const own = glances[i] as Glance;
    return {
      length: own.length + next.length,
      letters: own.letters | next.letters,
      shapes: own.shapes | next.shapes,
    };
  });

/**
 * What a word in the place of another is worth.
 * @param atOwn what is known of it at a glance, as `atOther` of the other
 */
export function changeGain(
  own: WrittenWord,
  other: WrittenWord,
  atOwn = glanceAt(own),
  atOther = glanceAt(other),
): number {
  const longer = Math.max(own.letters.length, other.letters.length);
  const floor = leastGain(longer);
  const most = MOST_DAMAGED * longer;
  if (isNumber(own, other) || !mayBeAlike(atOwn, atOther) || leastDamage(atOwn, atOther) > most) return floor;
  const damage = editDistance(own.letters, other.letters, most, shapeCost);
  return Math.max(floor, longer - OTHER_LETTER * damage);
}

/** {@link changeGain} is at most so much. Numbers are other numbers, however alike their digits. */
export function mostChangeGain(own: Glance, other: Glance): number {
  const longer = Math.max(own.length, other.length);
  const floor = leastGain(longer);
  return mayBeAlike(own, other) ? Math.max(floor, longer - OTHER_LETTER * leastDamage(own, other)) : floor;
}

const leastGain = (letters: number) => -Math.min(MOST_CHANGED, 1 + 1.2 * letters);

/**
 * What two words beside one are worth; 0 where they are not the same letters for the most part, or one is a number, or one of
 * the two answers about as well alone: بی‌مراحل stands for مراحل, not for طی مراحل.
 */
export function mergeGain(own: readonly WrittenWord[], other: readonly WrittenWord[]): number {
  if (isNumber(...own, ...other)) return 0;
  const [ownLetters, otherLetters] = [lettersOf(own), lettersOf(other)];
  const longer = Math.max(ownLetters.length, otherLetters.length);
  const most = (1 - MERGED_ALIKE) * longer;
  const damage = editDistance(ownLetters, otherLetters, most, shapeCost);
  if (damage > most) return 0;
  const least = damage + (own.length === 1 ? MERGED_BETTER : 0);
  const isAlone = own.some((word) =>
    other.some((facing) => editDistance(word.letters, facing.letters, least, shapeCost) <= least),
  );
  return isAlone ? 0 : longer - OTHER_LETTER * damage;
}

const lettersOf = (words: readonly WrittenWord[]) => words.map(({ letters }) => letters).join("");

/** May {@link mergeGain} be more than 0? */
export function mayBeMerged(own: Glance, other: Glance): boolean {
  const longer = Math.max(own.length, other.length);
  return longer >= 4 && leastDamage(own, other) <= (1 - MERGED_ALIKE) * longer && mayBeAlike(own, other);
}

/** A number is never a part of another word. */
const isNumber = (...words: readonly WrittenWord[]) => words.some(({ number }) => number !== undefined);

/** Do two words have every other letter in common? */
const mayBeAlike = (own: Glance, other: Glance) =>
  2 * bitsIn(own.letters & other.letters) >= Math.min(own.length, other.length);

/** Letters of a shape that only one side has are each left out, put in or changed. */
const leastDamage = (own: Glance, other: Glance) =>
  Math.max(Math.abs(own.length - other.length), bitsIn(own.shapes & ~other.shapes), bitsIn(other.shapes & ~own.shapes));

/** How many bits of a number are set: those of each two, of each four, of each eight, and their sum. */
function bitsIn(mask: number): number {
  const inTwo = mask - ((mask >>> 1) & 0x55555555);
  const inFour = (inTwo & 0x33333333) + ((inTwo >>> 2) & 0x33333333);
  return Math.imul((inFour + (inFour >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
