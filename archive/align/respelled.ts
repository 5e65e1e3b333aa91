import type { Reading } from "../../persian/readings";
import { agree, mayReadOtherwise, readingsOf } from "../../persian/readings";
import type { WrittenWord } from "../../persian/written-words";
import type { Range } from "../types";
import type { Respelled, Step } from "./align-words";

/** Another spelling takes so many words at most: هزار و سیصد و نود و شش. */
const MOST_WORDS = 7;
/** Longer stretches in which nothing is the same are somebody else's. In words. */
const LONGEST_STRETCH = 24;

/** A stretch of words of both sides in which something is not the same. */
interface Facing {
  readonly asked: Range;
  readonly text: Range;
}

/**
 * Which words of both sides read the same in other letters (شما است and شماست, بیست و دو and ۲۲), looked for where a first
 * alignment left something that is not the same, and at its ends. Undefined where there are none.
 */
export function respelledIn(
  asked: readonly WrittenWord[],
  text: readonly WrittenWord[],
  steps: readonly Step[],
): Respelled | undefined {
  const found = new Map<number, (readonly [number, number])[]>();
  const width = text.length + 1;
  for (const facing of facingIn(asked, text, steps)) {
    // Otherwise they are the same words only where they are the same letters, which the alignment sees by itself.
    if (!readsOtherwise(asked, facing.asked) && !readsOtherwise(text, facing.text)) continue;
    const places = new Map<string, [Range, Reading][]>();
    for (const stretch of stretchesOf(facing.text)) {
      for (const reading of readingsOf(text.slice(...stretch))) {
        const same = places.get(reading.text);
        if (same) same.push([stretch, reading]);
        else places.set(reading.text, [[stretch, reading]]);
      }
    }
    for (const stretch of stretchesOf(facing.asked)) {
      for (const reading of readingsOf(asked.slice(...stretch))) {
        for (const [place, other] of places.get(reading.text) ?? []) {
          if (!agree(reading, other)) continue;
          const key = stretch[0] * width + place[0];
          const sizes = [stretch[1] - stretch[0], place[1] - place[0]] as const;
          const known = found.get(key);
          if (known) known.push(sizes);
          else found.set(key, [sizes]);
        }
      }
    }
  }
  if (found.size === 0) return undefined;
  return (i, j) => found.get(i * width + j) ?? NOTHING;
}

const NOTHING: readonly (readonly [number, number])[] = [];

const readsOtherwise = (words: readonly WrittenWord[], stretch: Range) =>
  words.slice(...stretch).some(mayReadOtherwise);

/** All stretches of a few words. */
function stretchesOf([from, to]: Range): Range[] {
  const all: Range[] = [];
  for (let at = from; at < to; at++) {
    for (let end = at + 1; end <= Math.min(to, at + MOST_WORDS); end++) all.push([at, end]);
  }
  return all;
}

function facingIn(asked: readonly WrittenWord[], text: readonly WrittenWord[], steps: readonly Step[]): Facing[] {
  const facings: Facing[] = [];
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
  const firstSame = steps.find(({ kind }) => kind === "same");
  const lastSame = steps.findLast(({ kind }) => kind === "same");
  // What an ending is written apart from goes with it: خانه ی.
  add(
    [Math.max(0, first.asked[0] - MOST_WORDS), (firstSame ?? first).asked[0] + 1],
    [Math.max(0, first.text[0] - MOST_WORDS), (firstSame ?? first).text[0] + 1],
  );
  for (let at = 0; at < steps.length; at++) {
    if ((steps[at] as Step).kind === "same") continue;
    let end = at;
    while (end < steps.length && (steps[end] as Step).kind !== "same") end++;
    const before = steps[at - 1];
    const after = steps[end];
    const [from, to] = [steps[at] as Step, steps[end - 1] as Step];
    add(
      [before ? before.asked[1] - 1 : from.asked[0], after ? after.asked[0] + 1 : to.asked[1]],
      [before ? before.text[1] - 1 : from.text[0], after ? after.text[0] + 1 : to.text[1]],
    );
    at = end;
  }
  add(
    [(lastSame ?? last).asked[1] - 1, Math.min(asked.length, last.asked[1] + MOST_WORDS)],
    [(lastSame ?? last).text[1] - 1, Math.min(text.length, last.text[1] + MOST_WORDS)],
  );
  return facings;
}
