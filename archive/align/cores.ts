import { isEllipsis, QUOTE, STOP } from "../../persian/partings";
import type { WrittenWord } from "../../persian/written-words";
import { writtenWordsOf } from "../../persian/written-words";
import { firstFrom } from "../text/first-from";
import type { Letters } from "../text/letters";
import { wordAround } from "../text/words";
import type { Range } from "../types";
import type { Step } from "./align-words";
import { alignWords } from "./align-words";
import type { Beyond } from "./beyond";
import { alignBeyond } from "./beyond";
import type { LocalAlignment } from "./local-alignment";
import { SAME } from "./local-alignment";
import type { Query } from "./query";
import { respelledIn } from "./respelled";
import { isSameWord, sameLetters } from "./same-words";

/** A stretch of what was asked that a text says, word by word. */
export interface Core {
  /** Which words asked it has. */
  readonly asked: Range;
  /** The words of the text around it, and which of them it has. */
  readonly words: readonly WrittenWord[];
  readonly text: Range;
  /** Offsets of words of both sides; those of the text are of {@link words}. */
  readonly steps: readonly Step[];
  /** In letters. */
  readonly score: number;
}

/** A text and its letters; these may be those of a part of it, with offsets in the whole. */
export interface Source {
  readonly text: string;
  readonly letters: Letters;
}

/** So many words of a long query around what letters have found are aligned with it. */
const MARGIN = 14;
/** Up to so many words a query is aligned whole. */
const SHORT_QUERY = 100;
/** So many words asked, and so many letters, may stand between two places of one quotation. */
const MOST_BETWEEN = 12;
const MOST_LETTERS_BETWEEN = 200;
/** So many letters of the text around what letters have found are read: a clause that was left out, and a word or two. */
const LEAST_AROUND = 60;
const MOST_AROUND = 400;
/** A quotation, or a part of one, has so many letters at least. */
const LEAST = 4;

/** Places that letters have found which follow each other on both sides, as one. Letters of both sides, ascending. */
interface Chain {
  readonly asked: Range;
  readonly text: Range;
  readonly score: number;
  readonly places: readonly LocalAlignment[];
}

/** What of a query stands in a text: stretches that share no word of it, the heaviest first. */
export function coresOf(query: Query, source: Source, places: readonly LocalAlignment[]): Core[] {
  const cores: Core[] = [];
  const free = new Int8Array(query.words.length).fill(1);
  const chains = chainsOf(places);
  const words = chains.map(({ asked }) => wordsOfLetters(query, asked));
  for (const [at, chain] of chains.entries()) {
    const own = words[at] as Range;
    // What letters have found elsewhere in the text is no word of this stretch.
    const open = free.slice();
    words.forEach((other, i) => {
      if (i !== at) open.fill(0, ...other);
    });
    open.set(free.subarray(...own), own[0]);
    const core = coreOf(query, source, chain, freeAround(open, own));
    if (!core || core.score < LEAST || core.asked[0] === core.asked[1]) continue;
    free.fill(0, ...core.asked);
    cores.push(core);
  }
  // Between two stretches of one text the words at their border may be of either.
  const grownAll = cores.length > 1 ? cores.map((core) => grown(query.words, core, free)) : cores;
  return grownAll.sort((a, b) => b.score - a.score);
}

/** Takes in the words next to a stretch that are the same on both sides, and that no other has. */
function grown(asked: readonly WrittenWord[], core: Core, free: Int8Array): Core {
  const steps = [...core.steps];
  const isNext = (own: number, other: number) => {
    const [word, facing] = [asked[own], core.words[other]];
    return free[own] === 1 && word !== undefined && facing !== undefined && isSameWord(word, facing);
  };
  let [from, place] = [core.asked[0] - 1, core.text[0] - 1];
  for (; isNext(from, place); from--, place--) {
    free[from] = 0;
    steps.unshift({ kind: "same", asked: [from, from + 1], text: [place, place + 1] });
  }
  let [to, end] = [core.asked[1], core.text[1]];
  for (; isNext(to, end); to++, end++) {
    free[to] = 0;
    steps.push({ kind: "same", asked: [to, to + 1], text: [end, end + 1] });
  }
  return steps.length === core.steps.length ? core : { ...core, ...hullOf(steps) };
}

function chainsOf(places: readonly LocalAlignment[]): Chain[] {
  const chains: { asked: [number, number]; text: [number, number]; score: number; places: LocalAlignment[] }[] = [];
  for (const place of [...places].sort((a, b) => a.asked[0] - b.asked[0])) {
    const chain = chains.find(
      ({ asked, text }) =>
        place.asked[0] >= asked[1] - 3 &&
        place.asked[0] - asked[1] <= 6 * MOST_BETWEEN &&
        place.text[0] >= text[1] - 3 &&
        place.text[0] - text[1] <= MOST_LETTERS_BETWEEN,
    );
    if (!chain) {
      chains.push({
        asked: [place.asked[0], place.asked[1]],
        text: [place.text[0], place.text[1]],
        score: place.score,
        places: [place],
      });
      continue;
    }
    chain.asked[1] = place.asked[1];
    chain.text[1] = Math.max(chain.text[1], place.text[1]);
    chain.score += place.score;
    chain.places.push(place);
  }
  return chains.sort((a, b) => b.score - a.score);
}

/** The words asked that hold letters of a stretch. */
function wordsOfLetters({ words, letters }: Query, [from, to]: Range): Range {
  const start = letters.starts[from] ?? 0;
  const end = letters.ends[to - 1] ?? start;
  let first = 0;
  while (first < words.length && (words[first] as WrittenWord).range[1] <= start) first++;
  let last = first;
  while (last < words.length && (words[last] as WrittenWord).range[0] < end) last++;
  return [first, last];
}

/** Words that are free, from those found on in both directions. */
function freeAround(free: Int8Array, [from, to]: Range): Range {
  const margin = free.length <= SHORT_QUERY ? SHORT_QUERY : MARGIN;
  let start = from;
  while (start < to && !free[start]) start++;
  let end = start;
  while (end < to && free[end]) end++;
  const [first, last] = [start - margin, end + margin];
  while (start > 0 && start > first && free[start - 1]) start--;
  while (end < free.length && end < last && free[end]) end++;
  return [start, end];
}

/** Another spelling is looked for once it is known where. */
const NO_RESPELLED = () => [];

function coreOf(query: Query, source: Source, chain: Chain, [first, last]: Range): Core | undefined {
  if (first >= last) return undefined;
  const asked = query.words.slice(first, last);
  const { text, letters } = source;
  const left = lettersOf(query.words, [first, last]) - (chain.asked[1] - chain.asked[0]);
  const room = Math.min(MOST_AROUND, LEAST_AROUND + 4 * Math.max(0, left));
  const from = letters.starts[Math.max(0, chain.text[0] - room)] ?? 0;
  const to = letters.ends[Math.min(letters.codes.length, chain.text[1] + room) - 1] ?? text.length;
  const words = writtenWordsOf(text, [wordAround(text, from, from + 1)[0], wordAround(text, to - 1, to)[1]]);
  if (words.length === 0) return undefined;
  const expected = expectedIn(query, source, chain, asked, words);
  const hasEllipsis = (i: number) => {
    const before = asked[i - 1];
    const own = asked[i];
    return before !== undefined && own !== undefined && isEllipsis(query.text.slice(before.range[1], own.range[0]));
  };
  const walked =
    query.letters.codes.length === chain.score / SAME ? walk(asked, words, source, chain, query.cut) : undefined;
  if (walked) return { words, score: chain.score / SAME, ...hullOf(walked) };
  let { steps, score } = alignWords(asked, words, expected, hasEllipsis, NO_RESPELLED);
  const respelled = respelledIn(asked, words, steps);
  if (respelled) ({ steps, score } = alignWords(asked, words, expected, hasEllipsis, respelled));
  if (steps.length === 0) return undefined;
  const own = steps.map((step): Step => ({ ...step, asked: [step.asked[0] + first, step.asked[1] + first] }));
  const kept = withoutNext(query, withoutChanged(query, { words, score, ...hullOf(own) }));
  return extended(query, kept, [first, last]);
}

/** All words asked as the same words of the text, where its letters are the same in a row; undefined where words differ. */
function walk(
  asked: readonly WrittenWord[],
  words: readonly WrittenWord[],
  { letters }: Source,
  { text }: Chain,
  cut: Query["cut"],
): Step[] | undefined {
  const start = letters.starts[text[0]] ?? 0;
  let other = words.findIndex(({ range }) => range[1] > start);
  const steps: Step[] = [];
  for (let own = 0; own < asked.length; ) {
    const [word, facing] = [asked[own], words[other]];
    if (!word || !facing) return undefined;
    const isCut =
      (own === 0 && cut.start && facing.letters.endsWith(word.letters)) ||
      (own === asked.length - 1 && cut.end && facing.letters.startsWith(word.letters));
    if (isCut && !isSameWord(word, facing)) {
      steps.push({ kind: "changed", asked: [own, own + 1], text: [other, other + 1] });
      own++;
      other++;
      continue;
    }
    const [taken, over] = isSameWord(word, facing) ? [1, 1] : (sameLetters(asked, own, words, other) ?? []);
    if (taken === undefined || over === undefined) return undefined;
    steps.push({ kind: "same", asked: [own, own + taken], text: [other, other + over] });
    own += taken;
    other += over;
  }
  return steps;
}

function hullOf(steps: readonly Step[]): Pick<Core, "asked" | "text" | "steps"> {
  const [head, tail] = [steps[0], steps.at(-1)];
  return {
    asked: [head?.asked[0] ?? 0, tail?.asked[1] ?? 0],
    text: [head?.text[0] ?? 0, tail?.text[1] ?? 0],
    steps,
  };
}

/** Leaves out what was only changed beyond the end of a sentence: such words are of another. */
function withoutChanged({ words }: Query, core: Core): Core {
  const { steps } = core;
  const first = steps.findIndex(({ kind }) => kind === "same" || kind === "respelled");
  const last = steps.findLastIndex(({ kind }) => kind === "same" || kind === "respelled");
  const isParted = (step: Step | undefined) =>
    step !== undefined &&
    ((words[step.asked[0]]?.before ?? 0) >= STOP || (core.words[step.text[0]]?.before ?? 0) >= STOP);
  const from = first > 0 && isParted(steps[first]) ? first : 0;
  const to = last >= 0 && last < steps.length - 1 && isParted(steps[last + 1]) ? last + 1 : steps.length;
  return from === 0 && to === steps.length ? core : { ...core, ...hullOf(steps.slice(from, to)) };
}

/** So few letters beyond the end of a sentence, in a selection that goes on in other words, are there by chance: در … */
const LEAST_OF_NEXT = 9;
/** So many words are enough to go on in. */
const GOES_ON = 4;

/** Leaves out the first words of the next sentence (the last of the one before) where only those are the same. */
function withoutNext({ words }: Query, core: Core): Core {
  let [from, to] = [0, core.steps.length];
  if (words.length - core.asked[1] >= GOES_ON) {
    let letters = 0;
    for (let at = to - 1; at > 0 && letters < LEAST_OF_NEXT; at--) {
      const { asked } = core.steps[at] as Step;
      letters += lettersOf(words, asked);
      if (letters < LEAST_OF_NEXT && asked[0] < asked[1] && (words[asked[0]]?.before ?? 0) >= STOP) to = at;
    }
  }
  if (core.asked[0] >= GOES_ON) {
    let letters = 0;
    for (let at = 0; at < to - 1 && letters < LEAST_OF_NEXT; at++) {
      const { asked } = core.steps[at] as Step;
      letters += lettersOf(words, asked);
      if (letters < LEAST_OF_NEXT && (words[asked[1]]?.before ?? 0) >= STOP) from = at + 1;
    }
  }
  return from === 0 && to === core.steps.length ? core : { ...core, ...hullOf(core.steps.slice(from, to)) };
}

const lettersOf = (words: readonly WrittenWord[], [from, to]: Range) =>
  words.slice(from, to).reduce((sum, { letters }) => sum + letters.length, 0);

/** So many words beyond an end may still be the quotation's, damaged or with one left out before them. */
const FEW = 5;

/** Takes in the few words beyond each end that the text goes on with, where more speaks for them than against. */
function extended({ words }: Query, core: Core, [first, last]: Range): Core {
  const before: Range = [first, core.asked[0]];
  const after: Range = [core.asked[1], last];
  const { steps, text } = core;
  const isFew = ([from, to]: Range) => to - from > 0 && to - from <= FEW;
  const head = isFew(before) ? alignBeyond(words, before, core.words, text[0] - 1, -1) : undefined;
  const tail = isFew(after) ? alignBeyond(words, after, core.words, text[1], 1) : undefined;
  const isHead = head && isOwn(head, words[core.asked[0]], core.words[text[0]]);
  const isTail = tail && isOwn(tail, words[core.asked[1]], core.words[text[1]]);
  if (!isHead && !isTail) return core;
  return { ...core, ...hullOf([...(isHead ? head.steps : []), ...steps, ...(isTail ? tail.steps : [])]) };
}

/** Beyond the end of a sentence so much has to speak for words, and some have to be the same. In letters. */
const LEAST_BEYOND = 4;

/** @param own the word behind the border, of what was asked and of the text */
function isOwn({ steps, score }: Beyond, own: WrittenWord | undefined, other: WrittenWord | undefined): boolean {
  const [asked, text] = [own?.before ?? 0, other?.before ?? 0];
  if (asked < STOP && text < STOP) return score > 0;
  if (asked >= QUOTE && text < QUOTE) return false;
  return score >= LEAST_BEYOND && steps.some(({ kind }) => kind === "same");
}

/** Where the words asked are expected, by the letters that have been found; in between and beyond, at the same pace. */
function expectedIn(
  query: Query,
  { letters }: Source,
  { places }: Chain,
  asked: readonly WrittenWord[],
  words: readonly WrittenWord[],
): (word: number) => number {
  const own = asked.map(({ range }) => range[0]);
  const other = words.map(({ range }) => range[0]);
  const knots: [number, number][] = [];
  for (const {
    asked: [from, to],
    text,
  } of places) {
    const ends: readonly Range[] = [
      [from, text[0]],
      [to - 1, text[1] - 1],
    ];
    for (const [letter, facing] of ends) {
      const at = firstFrom(own, (query.letters.starts[letter] ?? 0) + 1) - 1;
      const place = firstFrom(other, (letters.starts[facing] ?? 0) + 1) - 1;
      if (at >= (knots.at(-1)?.[0] ?? -1) && place >= (knots.at(-1)?.[1] ?? 0)) knots.push([at, place]);
    }
  }
  const first: Range = knots[0] ?? [0, 0];
  const last: Range = knots.at(-1) ?? [0, 0];
  let knot = 0;
  return (word) => {
    if (word <= first[0]) return first[1] - (first[0] - word);
    if (word >= last[0]) return last[1] + (word - last[0]);
    if ((knots[knot]?.[0] ?? 0) > word) knot = 0;
    while (knot + 1 < knots.length && (knots[knot + 1] as [number, number])[0] <= word) knot++;
    const from: Range = knots[knot] ?? first;
    const to: Range = knots[knot + 1] ?? last;
    const share = (word - from[0]) / Math.max(1, to[0] - from[0]);
    return Math.round(from[1] + share * (to[1] - from[1]));
  };
}
