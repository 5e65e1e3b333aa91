import type { Reading } from "../../persian/readings";
import { agree, mayReadOtherwise, readingsOf } from "../../persian/readings";
import type { WrittenWord } from "../../persian/written-words";
import type { Range } from "../types";
import type { Facing, Step, Stretches } from "./align-words";
import { isNumeral } from "./beyond";
import { numbersIn, undivided } from "./numbers-in";

/** Another spelling takes so many words at most, but for numbers in words. */
const MOST_WORDS = 7;
/** Beyond an end across which numbers stand in digits: هزار و سیصد و نود و شش تا هزار و سیصد و نود و هشت. */
const MOST_AROUND_NUMBERS = 20;
/** Longer stretches in which nothing is the same are somebody else's. In words. */
const LONGEST_STRETCH = 24;

/** So many words further on a date may end that begins with a number: شانزدهم آذر ماه ۱۴۰۰. */
const MOST_OF_DATE = 4;

/** A number, the first of a month, or a month's name with ماه. */
const mayBeOfDate = (word: WrittenWord): boolean => isNumeral(word) || /^اول$|ماه$/u.test(word.letters);

/** The numbers in several words of both sides. */
interface Numbers {
  readonly asked: readonly Range[];
  readonly text: readonly Range[];
}

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
  const numbers = { asked: numbersIn(asked, [0, asked.length]), text: numbersIn(text, [0, text.length]) };
  const whole = { asked: undivided(asked, numbers.asked), text: undivided(text, numbers.text) };
  for (const facing of acrossIn(asked, text, steps, numbers)) {
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
    for (const stretch of [...stretchesOf(facing.text, whole.text), ...inWords.text.filter(isLong)]) {
      for (const reading of readingsOf(text.slice(...stretch))) {
        const same = places.get(reading.text);
        if (same) same.push([stretch, reading]);
        else places.set(reading.text, [[stretch, reading]]);
      }
    }
    for (const stretch of [...stretchesOf(facing.asked, whole.asked), ...inWords.asked.filter(isLong)]) {
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

/** All stretches of a few words that divide no number. */
function stretchesOf([from, to]: Range, whole: ReadonlySet<number>): Range[] {
  const all: Range[] = [];
  for (let at = from; at < to; at++) {
    if (whole.has(at)) continue;
    for (let end = at + 1; end <= Math.min(to, at + MOST_WORDS); end++) if (!whole.has(end)) all.push([at, end]);
  }
  return all;
}

function acrossIn(
  asked: readonly WrittenWord[],
  text: readonly WrittenWord[],
  steps: readonly Step[],
  numbers: Numbers,
): Across[] {
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
  const isSame = sameIn(steps, numbers);
  const isDated = ({ asked: own, text: other }: Step) =>
    asked.slice(...own).some(mayBeOfDate) || text.slice(...other).some(mayBeOfDate);
  /** A step, or one further on where a date may reach so far. */
  const around = (from: number, to: number, step: -1 | 1): Step | undefined => {
    const end = step < 0 ? from - 1 : to;
    const more = steps.slice(from, to).some(isDated) ? (step < 0 ? 1 : MOST_OF_DATE) : 0;
    return steps[end] && steps[Math.min(steps.length - 1, Math.max(0, end + step * more))];
  };
  const firstAt = Math.max(0, steps.findIndex(isSame));
  const lastSame = steps.findLast(isSame) ?? last;
  const before = (words: readonly WrittenWord[], other: readonly WrittenWord[], at: number, across: number) =>
    Math.max(0, at - reach(words, other.slice(Math.max(0, across - MOST_WORDS), across)));
  // What an ending is written apart from goes with it: خانه ی.
  const isDatedAhead =
    [asked[first.asked[0] - 1], text[first.text[0] - 1]].some((word) => word && mayBeOfDate(word)) ||
    steps.slice(0, firstAt).some(isDated);
  const firstSame = steps[Math.min(steps.length - 1, firstAt + (isDatedAhead ? MOST_OF_DATE : 0))] ?? first;
  add(
    [before(asked, text, first.asked[0], first.text[0]), firstSame.asked[0] + 1],
    [before(text, asked, first.text[0], first.asked[0]), firstSame.text[0] + 1],
  );
  for (let at = 0; at < steps.length; at++) {
    if (isSame(steps[at] as Step)) continue;
    let end = at;
    while (end < steps.length && !isSame(steps[end] as Step)) end++;
    const [before, after] = [around(at, end, -1), around(at, end, 1)];
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

/**
 * Whether a step has the same words of both sides. The و of a number in words is not the one that stands alone, and a number
 * of which only some words are the same is another.
 */
function sameIn(steps: readonly Step[], numbers: Numbers): (step: Step) => boolean {
  const same = steps.filter(({ kind }) => kind === "same");
  const own = withinNumbers(numbers.asked, new Set(same.flatMap((step) => within(step.asked))));
  const other = withinNumbers(numbers.text, new Set(same.flatMap((step) => within(step.text))));
  return ({ kind, asked: [word], text: [facing] }) =>
    kind === "same" && own.get(word) !== false && other.get(facing) !== false && own.get(word) === other.get(facing);
}

/** For each word of a number in several words, whether all of them are the same. */
function withinNumbers(numbers: readonly Range[], same: ReadonlySet<number>): ReadonlyMap<number, boolean> {
  return new Map(
    numbers.map(within).flatMap((number) => number.map((at) => [at, number.every((it) => same.has(it))] as const)),
  );
}

const within = ([from, to]: Range): number[] => Array.from({ length: to - from }, (_, i) => from + i);

/** How many words beyond an end may answer those across: a number in digits may be many words. */
const reach = (words: readonly WrittenWord[], across: readonly WrittenWord[]): number =>
  across.some(({ number }) => number !== undefined) && words.length > MOST_WORDS ? MOST_AROUND_NUMBERS : MOST_WORDS;
