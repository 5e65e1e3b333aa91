import type { WrittenWord } from "../../persian/written-words";
import type { Range } from "../types";
import type { Step } from "./align-words";
import type { Core } from "./core";
import { lettersIn } from "./letters-in";
import { isSameWord } from "./same-words";

/** A step, or words of a quotation at another place among the others. */
export interface Moved extends Omit<Step, "kind"> {
  readonly kind: Step["kind"] | "moved";
}

/** Words that stand elsewhere are the same ones if they have so many letters; shorter words stand everywhere. */
const LEAST_LETTERS = 6;
/** Of words that only changed places with a neighbour so many are enough, if they begin at most so many words away. */
const LEAST_NEAR = 3;
const NEAR = 4;
/** A word that changed places with the one beside it needs no length: و در, در و. */
const BESIDE = 2;
/** A clause that was moved over an end of the quotation stands at most so many words from it. */
const MOST_APART = 2;
/** And has so many words: one alone stands there by chance. */
const LEAST_OVER_END = 2;
/** So many words beside a stretch are looked at. */
const AROUND = 60;

/**
 * The steps of a stretch of a quotation, with the words that were moved within it told as such: those that the alignment
 * left over on both sides and that are the same. A clause that was moved over an end counts too.
 * @param around whether a word asked is in no other stretch, and whether it stands outside of the quotation's marks
 * @param isFree whether a word of the text, at an offset in UTF-16 units, answers none of another stretch
 */
export function movedIn(
  asked: readonly WrittenWord[],
  core: Core,
  around: { isFree(word: number): boolean; isOutside(word: number): boolean },
  isFree: (start: number) => boolean,
): Moved[] {
  const { words, steps } = core;
  const own = new Set<number>();
  const other = new Set<number>();
  for (const step of steps) {
    if (step.kind === "same" || step.kind === "respelled") continue;
    for (let at = step.asked[0]; at < step.asked[1]; at++) own.add(at);
    for (let at = step.text[0]; at < step.text[1]; at++) other.add(at);
  }
  const [first, last] = core.asked;
  const take = (at: number) => around.isOutside(at) || own.add(at);
  for (let at = first - 1; at >= Math.max(0, first - AROUND) && around.isFree(at); at--) take(at);
  for (let at = last; at < Math.min(asked.length, last + AROUND) && around.isFree(at); at++) take(at);
  if (own.size === 0) return [...steps];
  for (let at = core.text[0] - 1; at >= Math.max(0, core.text[0] - AROUND); at--) other.add(at);
  for (let at = core.text[1]; at < Math.min(words.length, core.text[1] + AROUND); at++) other.add(at);
  for (const at of other) if (!isFree(words[at]?.range[0] ?? 0)) other.delete(at);
  const expected = expectedOf(core);
  const found: Moved[] = [];
  const run = (from: number, place: number): number => {
    let length = 0;
    while (own.has(from + length) && other.has(place + length) && isSame(asked[from + length], words[place + length])) {
      if (length > 0 && sideOf(core.asked, from + length) !== sideOf(core.asked, from)) break;
      if (length > 0 && sideOf(core.text, place + length) !== sideOf(core.text, place)) break;
      length++;
    }
    return length;
  };
  for (const at of [...own].sort((a, b) => a - b)) {
    if (!own.has(at)) continue;
    let best: { place: number; length: number; letters: number; away: number } | undefined;
    for (const place of other) {
      const length = run(at, place);
      if (length === 0) continue;
      const side = sideOf(core.asked, at);
      const across = sideOf(core.text, place);
      // Beyond the same end the words would follow in their order: they were left out, and not moved.
      if (across !== 0 && side === across) continue;
      const isSwapped = side === 0 && isNextTo(core, at, place);
      if (across !== 0 && !isSwapped && (!isBeside(core.text, place, length) || length < LEAST_OVER_END)) continue;
      if (side !== 0 && across !== 0 && !isBeside(core.asked, at, length)) continue;
      const letters = lettersIn(asked, [at, at + length]);
      const isWithin = side === 0 || isBeside(core.asked, at, length);
      const near = across === 0 && isWithin ? Math.abs(place - expected(at)) : Number.POSITIVE_INFINITY;
      const away = isSwapped ? BESIDE : near;
      if (letters < needed(away)) continue;
      if (!best || letters > best.letters || (letters === best.letters && away < best.away))
        best = { place, length, letters, away };
    }
    if (!best) continue;
    for (let i = 0; i < best.length; i++) {
      own.delete(at + i);
      other.delete(best.place + i);
      found.push({ kind: "moved", asked: [at + i, at + i + 1], text: [best.place + i, best.place + i + 1] });
    }
  }
  return found.length === 0 ? [...steps] : [...steps.flatMap((step) => left(step, own, other)), ...found];
}

function needed(away: number): number {
  if (away <= BESIDE) return 1;
  return away <= NEAR ? LEAST_NEAR : LEAST_LETTERS;
}

/** -1 before a stretch, 1 after it, 0 within. */
const sideOf = ([from, to]: Range, at: number) => (at < from ? -1 : at >= to ? 1 : 0);

const isBeside = ([from, to]: Range, at: number, length: number) =>
  at < from ? from - (at + length) <= MOST_APART : at - to <= MOST_APART;

/** Is a word the second (last but one) of a stretch, and a word of the text the one right before it (after it)? */
const isNextTo = ({ asked, text }: Core, at: number, place: number) =>
  (at < asked[0] + BESIDE && place === text[0] - 1) || (at >= asked[1] - BESIDE && place === text[1]);

const isSame = (own: WrittenWord | undefined, other: WrittenWord | undefined) =>
  own !== undefined && other !== undefined && isSameWord(own, other);

/** What is left of a step once some of its words were found elsewhere. */
function left(step: Step, own: ReadonlySet<number>, other: ReadonlySet<number>): Moved[] {
  if (step.kind === "same" || step.kind === "respelled") return [step];
  const rest = each(step.asked).filter((at) => own.has(at));
  const facing = each(step.text).filter((at) => other.has(at));
  if (rest.length === step.asked[1] - step.asked[0] && facing.length === step.text[1] - step.text[0]) return [step];
  if (isRow(rest) && isRow(facing)) return [{ ...step, asked: hull(rest), text: hull(facing) }];
  const none: Range = [step.asked[0], step.asked[0]];
  return [
    ...rest.map((at): Moved => ({ kind: "added", asked: [at, at + 1], text: [step.text[0], step.text[0]] })),
    ...facing.map((at): Moved => ({ kind: "dropped", asked: none, text: [at, at + 1] })),
  ];
}

/** Are these words, of which there are some, in a row? */
const isRow = (words: readonly number[]) =>
  words.length > 0 && (words.at(-1) as number) - (words[0] as number) === words.length - 1;

const hull = (words: readonly number[]): Range => [words[0] as number, (words.at(-1) as number) + 1];

const each = ([from, to]: Range): number[] => Array.from({ length: to - from }, (_, i) => from + i);

/** For a word asked: the word of the text that follows what answers the words before it. */
function expectedOf({ steps, asked, text }: Core): (word: number) => number {
  const answered = steps.filter(({ kind }) => kind === "same" || kind === "respelled");
  return (word) => {
    if (word < asked[0]) return text[0] - (asked[0] - word);
    let place = text[0];
    for (const step of answered) {
      if (step.asked[1] > word) break;
      place = step.text[1];
    }
    return place;
  };
}
