import { endsSentence, isEllipsis, NONE } from "../../persian/partings";
import { areWithinMarks } from "../../persian/quotation-depth";
import type { WrittenWord } from "../../persian/written-words";
import { writtenWordsOf } from "../../persian/written-words";
import { wordAround } from "../text/words";
import type { Range } from "../types";
import type { Step } from "./align-words";
import { alignWords } from "./align-words";
import type { Chain } from "./chains";
import { chainsOf } from "./chains";
import type { Core, Source } from "./core";
import { hullOf } from "./core";
import { extended, partedAtMarks, withoutChanged, withoutNext } from "./core-ends";
import { expectedIn } from "./expected";
import { facingIn } from "./facing";
import { partedAtFrames } from "./frames-amid";
import { NEAR_LETTERS, OWN_LETTERS } from "./kept-cores";
import { lettersIn } from "./letters-in";
import type { LocalAlignment } from "./local-alignment";
import { SAME } from "./local-alignment";
import { overGaps } from "./over-gaps";
import type { Query } from "./query";
import { isSameWord, sameLetters } from "./same-words";
import { withoutStray } from "./stray-words";

/** So many words of a long query around what letters have found are aligned with it. */
const MARGIN = 14;
/** Up to so many words a query is aligned whole. */
const SHORT_QUERY = 100;
/** So many letters of the text around what letters have found are read: a clause that was left out, and a word or two. */
const LEAST_AROUND = 60;
const MOST_AROUND = 400;
/** A quotation, or a part of one, has so many letters at least. */
const LEAST = 4;

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
    const take = (range: Range): Core | undefined => {
      const core = coreOf(query, source, chain, range);
      if (!core || core.score < LEAST || core.asked[0] === core.asked[1]) return undefined;
      free.fill(0, ...core.asked);
      cores.push(core);
      return core;
    };
    const core = take(freeAround(open, own));
    if (!core) continue;
    // Letters go on over marks at which words are parted: beyond them may stand another part of the same quotation.
    for (const rest of [
      [own[0], core.asked[0]],
      [core.asked[1], own[1]],
    ] as const) {
      // A short one is another part only in marks of its own.
      const isQuoted =
        areWithinMarks(query.depths, core.asked) && query.depths.slice(...rest).some((depth) => depth > 0);
      const least = isQuoted ? NEAR_LETTERS : OWN_LETTERS;
      if (rest[0] < rest[1] && lettersIn(query.words, rest) >= least) take(rest);
    }
  }
  // Between two stretches of one text the words at their border may be of either.
  const grownAll = cores.length > 1 ? cores.map((core) => grown(query, core, free)) : cores;
  return grownAll
    .flatMap((core) => partedAtMarks(query, withoutStray(query, core)))
    .flatMap((core) => partedAtFrames(query, source, core))
    .sort((a, b) => b.score - a.score);
}

/** Takes in the words next to a stretch that are the same on both sides, in its own sentence and marks, and that no other has. */
function grown({ words: asked, depths }: Query, core: Core, free: Int8Array): Core {
  const steps = [...core.steps];
  const isNext = (own: number, other: number, border = own) => {
    const [word, facing] = [asked[own], core.words[other]];
    const isFree =
      free[own] === 1 && !endsSentence(asked[border]?.before ?? NONE) && depths[border - 1] === depths[border];
    return isFree && word !== undefined && facing !== undefined && isSameWord(word, facing);
  };
  let [from, place] = [core.asked[0] - 1, core.text[0] - 1];
  for (; isNext(from, place, from + 1); from--, place--) {
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
const NO_STRETCHES = () => [];

function coreOf(query: Query, source: Source, chain: Chain, [first, last]: Range): Core | undefined {
  if (first >= last) return undefined;
  const asked = query.words.slice(first, last);
  const { text, letters } = source;
  const left = lettersIn(query.words, [first, last]) - (chain.asked[1] - chain.asked[0]);
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
  let { steps, score } = alignWords(asked, words, expected, hasEllipsis, NO_STRETCHES);
  const facing = facingIn(asked, words, steps);
  if (facing) ({ steps, score } = alignWords(asked, words, expected, hasEllipsis, facing));
  if (steps.length === 0) return undefined;
  const own = steps.map((step): Step => ({ ...step, asked: [step.asked[0] + first, step.asked[1] + first] }));
  const kept = withoutNext(query, source, withoutChanged(query, { words, score, ...hullOf(own) }));
  return overGaps(query, extended(query, kept, [first, last]), [first, last]);
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
