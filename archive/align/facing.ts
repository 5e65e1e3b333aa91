import type { Reading } from "../../persian/readings";
import { agree, mayReadOtherwise, readingsOf } from "../../persian/readings";
import type { WrittenWord } from "../../persian/written-words";
import type { Range } from "../types";
import type { Facing, Step, Stretches } from "./align-words";
import { numbersIn } from "./numbers-in";

/** Another spelling takes so many words at most, but for numbers in words. */
const MOST_WORDS = 7;
/** Beyond an end across which numbers stand in digits: هزار و سیصد و نود و شش تا هزار و سیصد و نود و هشت. */
const MOST_AROUND_NUMBERS = 20;
/** Longer stretches in which nothing is the same are somebody else's. In words. */
const LONGEST_STRETCH = 24;

/** A stretch of words of both sides in which something is not the same. */
interface Across {
  readonly asked: Range;
  readonly text: Range;
}

/**
 * Which words of both sides read the same in other letters (شما است and شماست, بیست و دو and ۲۲), and which are one number in
 * words beside another in digits, looked for where a first alignment left something that is not the same, and at its ends.
 * Undefined where there are none.
 */
export function facingIn(
  asked: readonly WrittenWord[],
  text: readonly WrittenWord[],
  steps: readonly Step[],
): Facing | undefined {
  const found = new Map<number, Stretches[]>();
  const width = text.length + 1;
  for (const facing of acrossIn(asked, text, steps)) {
    // Otherwise they are the same words only where they are the same letters, which the alignment sees by itself.
    if (!readsOtherwise(asked, facing.asked) && !readsOtherwise(text, facing.text)) continue;
    const add = (own: Range, other: Range, kind: Stretches["kind"]) => {
      const key = own[0] * width + other[0];
      const stretches: Stretches = { asked: own[1] - own[0], text: other[1] - other[0], kind };
      const known = found.get(key);
      if (known) known.push(stretches);
      else found.set(key, [stretches]);
    };
    const inWords = { asked: numbersIn(asked, facing.asked), text: numbersIn(text, facing.text) };
    const places = new Map<string, [Range, Reading][]>();
    for (const stretch of [...stretchesOf(facing.text), ...inWords.text.filter(isLong)]) {
      for (const reading of readingsOf(text.slice(...stretch))) {
        const same = places.get(reading.text);
        if (same) same.push([stretch, reading]);
        else places.set(reading.text, [[stretch, reading]]);
      }
    }
    for (const stretch of [...stretchesOf(facing.asked), ...inWords.asked.filter(isLong)]) {
      for (const reading of readingsOf(asked.slice(...stretch))) {
        for (const [place, other] of places.get(reading.text) ?? [])
          if (agree(reading, other)) add(stretch, place, "respelled");
      }
    }
    const inDigits = { asked: digitsIn(asked, facing.asked), text: digitsIn(text, facing.text) };
    for (const own of inWords.asked) for (const other of inDigits.text) add(own, other, "changed");
    for (const own of inDigits.asked) for (const other of inWords.text) add(own, other, "changed");
  }
  if (found.size === 0) return undefined;
  return (i, j) => found.get(i * width + j) ?? NOTHING;
}

const NOTHING: readonly Stretches[] = [];

const readsOtherwise = (words: readonly WrittenWord[], stretch: Range) =>
  words.slice(...stretch).some(mayReadOtherwise);

const isLong = ([from, to]: Range) => to - from > MOST_WORDS;

const digitsIn = (words: readonly WrittenWord[], [from, to]: Range): Range[] =>
  words
    .slice(from, to)
    .flatMap(({ number }, at): Range[] => (number === undefined ? [] : [[from + at, from + at + 1]]));

/** All stretches of a few words. */
function stretchesOf([from, to]: Range): Range[] {
  const all: Range[] = [];
  for (let at = from; at < to; at++) {
    for (let end = at + 1; end <= Math.min(to, at + MOST_WORDS); end++) all.push([at, end]);
  }
  return all;
}

function acrossIn(asked: readonly WrittenWord[], text: readonly WrittenWord[], steps: readonly Step[]): Across[] {
  const facings: Across[] = [];
  const add = (own: Range, other: Range) => {
    if (own[0] >= own[1] || other[0] >= other[1]) return;
    if (own[1] - own[0] > LONGEST_STRETCH || other[1] - other[0] > LONGEST_STRETCH) return;
    facings.push({ asked: own, text: other });
  };
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last) {
    add([0, Math.min(asked.length, LONGEST_STRETCH)], [0, Math.min(text.length, LONGEST_STRETCH)]);
    return facings;
  }
  const isSame = sameIn(asked, text);
  const firstSame = steps.find(isSame) ?? first;
  const lastSame = steps.findLast(isSame) ?? last;
  const before = (words: readonly WrittenWord[], other: readonly WrittenWord[], at: number, across: number) =>
    Math.max(0, at - reach(words, other.slice(Math.max(0, across - MOST_WORDS), across)));
  // What an ending is written apart from goes with it: خانه ی.
  add(
    [before(asked, text, first.asked[0], first.text[0]), firstSame.asked[0] + 1],
    [before(text, asked, first.text[0], first.asked[0]), firstSame.text[0] + 1],
  );
  for (let at = 0; at < steps.length; at++) {
    if (isSame(steps[at] as Step)) continue;
    let end = at;
    while (end < steps.length && !isSame(steps[end] as Step)) end++;
    const before = steps[at - 1];
    const after = steps[end];
    const [from, to] = [steps[at] as Step, steps[end - 1] as Step];
    add(
      [before ? before.asked[1] - 1 : from.asked[0], after ? after.asked[0] + 1 : to.asked[1]],
      [before ? before.text[1] - 1 : from.text[0], after ? after.text[0] + 1 : to.text[1]],
    );
    at = end;
  }
  const behind = (words: readonly WrittenWord[], other: readonly WrittenWord[], at: number, across: number) =>
    Math.min(words.length, at + reach(words, other.slice(across, across + MOST_WORDS)));
  add(
    [lastSame.asked[1] - 1, behind(asked, text, last.asked[1], last.text[1])],
    [lastSame.text[1] - 1, behind(text, asked, last.text[1], last.asked[1])],
  );
  return facings;
}

/** Whether a step has the same words of both sides; the و of a number in words is not the one that stands alone. */
function sameIn(asked: readonly WrittenWord[], text: readonly WrittenWord[]): (step: Step) => boolean {
  const own = withinNumbers(asked);
  const other = withinNumbers(text);
  return (step) => step.kind === "same" && own.has(step.asked[0]) === other.has(step.text[0]);
}

const withinNumbers = (words: readonly WrittenWord[]): ReadonlySet<number> =>
  new Set(
    numbersIn(words, [0, words.length]).flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => from + i)),
  );

/** How many words beyond an end may answer those across: a number in digits may be many words. */
const reach = (words: readonly WrittenWord[], across: readonly WrittenWord[]): number =>
  across.some(({ number }) => number !== undefined) && words.length > MOST_WORDS ? MOST_AROUND_NUMBERS : MOST_WORDS;
