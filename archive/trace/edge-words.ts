import { writtenWords } from "../text/words";
import type { Range } from "../types";
import type { Alignment } from "./align";
import type { Asked, Side } from "./asked";

/** So many letters of what was asked may be left over at an edge: a damaged word or two. More are words of somebody else. */
const MOST_LEFT = 12;
/** So many words of the text may answer them. */
const MOST_WORDS = 3;
/** They are those words when setting them right costs no more than this, of what writing the longer of both anew would. */
const MOST_DAMAGE = 0.5;
/** Letters that scanning takes for each other, by their shapes; costs half as much as another letter. */
const LOOK_ALIKE = ["بپتثنی", "جچحخ", "دذرزژو", "سش", "صض", "طظ", "عغ", "فق", "کگ", "ال"];
const LOOKS_LIKE = 0.5;

const shapeOf = new Map(LOOK_ALIKE.flatMap((letters, shape) => [...letters].map((it) => [it.charCodeAt(0), shape])));

/**
 * An alignment ends at the last letters that are surely the same, so that a damaged word at an edge is left out: «از آن»
 * read as ازن ends at از. Widens it, along whole words, where the letters of what was asked that are left over at an edge
 * are, but for the damage, those of the words that follow (or precede) there. They remain letters without a pair.
 */
export function withEdgeWords(asked: Asked, text: Side, alignment: Alignment): Alignment {
  const { pairs, parts } = alignment;
  const [first, last] = [parts[0], parts.at(-1)];
  const head = pairs.findIndex((at) => at >= 0);
  const tail = pairs.findLastIndex((at) => at >= 0);
  // Where parts were moved, what is left over stands somewhere else.
  if (!first || !last || pairs[head] !== first[0] || pairs[tail] !== last[1] - 1) return alignment;
  const before = reach(asked, text, head - 1, first[0] - 1, -1);
  const after = reach(asked, text, tail + 1, last[1], 1);
  if (before + after === 0) return alignment;
  const widened = parts.map(
    ([start, end]): Range => [start === first[0] ? start - before : start, end === last[1] ? end + after : end],
  );
  return { ...alignment, parts: widened };
}

/**
 * How many letters of the text, from one on in a direction, answer those that are left over there; 0 for none.
 * @param step 1 after the alignment, -1 before it
 */
function reach(asked: Asked, text: Side, fromAsked: number, fromText: number, step: 1 | -1): number {
  const left = step > 0 ? asked.letters.codes.length - fromAsked : fromAsked + 1;
  if (left <= 0 || left > MOST_LEFT) return 0;
  const wanted = lettersFrom(asked, fromAsked, left, step);
  let best = 0;
  let least = MOST_DAMAGE;
  for (const count of wordEnds(text, fromText, step)) {
    const damage = cost(wanted, lettersFrom(text, fromText, count, step)) / Math.max(left, count);
    // Of two that are as close the nearer one.
    if (damage > least || (best > 0 && damage === least)) continue;
    least = damage;
    best = count;
  }
  return best;
}

function lettersFrom({ letters: { codes } }: Side, from: number, count: number, step: 1 | -1): number[] {
  return Array.from({ length: count }, (_, i) => codes[from + step * i] as number);
}

/** How many letters there are to the end of the word that a letter belongs to, and of those beyond. */
function wordEnds({ text, letters }: Side, from: number, step: 1 | -1): number[] {
  const ends: number[] = [];
  for (let at = from; ends.length < MOST_WORDS && at >= 0 && at < letters.codes.length; ) {
    const [word] = writtenWords(text, letters, at, at + 1);
    if (!word) break;
    const end = step > 0 ? word.letters[1] : word.letters[0] - 1;
    ends.push(step * (end - from));
    at = end;
    if (Math.abs(end - from) > 2 * MOST_LEFT) break;
  }
  return ends;
}

/** What it costs to make one row of letters of another: 1 for a letter more, less or other. */
function cost(one: readonly number[], other: readonly number[]): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (const [i, letter] of one.entries()) {
    const next = [i + 1];
    for (const [j, facing] of other.entries()) {
      const changed = (row[j] as number) + difference(letter, facing);
      next.push(Math.min(changed, (row[j + 1] as number) + 1, (next[j] as number) + 1));
    }
    row = next;
  }
  return row.at(-1) as number;
}

function difference(letter: number, other: number): number {
  if (letter === other) return 0;
  const shape = shapeOf.get(letter);
  return shape !== undefined && shape === shapeOf.get(other) ? LOOKS_LIKE : 1;
}
