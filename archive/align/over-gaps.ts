import { hasFullStop } from "../../persian/partings";
import type { WrittenWord } from "../../persian/written-words";
import type { Range } from "../types";
import type { Step } from "./align-words";
import { alignBeyond, isNumeral } from "./beyond";
import { between, isSentenceBorder } from "./borders";
import type { Core } from "./core";
import { hullOf } from "./core";
import { lettersIn } from "./letters-in";
import { countedIn, numbersIn } from "./numbers-in";
import type { Query } from "./query";
import { isSameWord } from "./same-words";

/** What is there by chance goes on by chance too. In letters, as cores are scored. */
const LEAST_CORE = 24;
/** Less is enough where so many letters are the same with those it goes on with. */
const LEAST_TOGETHER = 30;
/** So many words in a row that are the same, of so many letters, are the text's own words and not there by chance. */
const LEAST_WORDS = 2;
const LEAST_LETTERS = 8;
/** Fewer letters where what was asked ends with them, or a sentence of the text. */
const LEAST_AT_END = 5;
/** Beyond a full stop the same words have so many times the letters of those between. */
const BEYOND_STOP = 1.5;
/** So many words stand between at most, on either side, where a number in words is one. */
const MOST_BETWEEN = 12;
/** And so many with all words of numbers. */
const MOST_WITH_NUMBERS = 24;

/**
 * Takes in the words beyond each end with which a sentence of the text goes on behind a few others: those were put in or
 * changed, whatever punctuation is around them, and are not the page's own. But words outside the quotation marks of a
 * quotation are.
 * @param free which words asked are in no other stretch
 */
export function overGaps(query: Query, core: Core, free: Range): Core {
  let grown = core;
  for (const step of [-1, 1] as const) {
    for (let next = goesOn(query, grown, free, step); next; next = goesOn(query, grown, free, step)) grown = next;
  }
  return grown;
}

function goesOn(query: Query, core: Core, [first, last]: Range, step: -1 | 1): Core | undefined {
  const { depths } = query;
  const own = step > 0 ? core.asked[1] : core.asked[0] - 1;
  const place = step > 0 ? core.text[1] : core.text[0] - 1;
  const depth = depths[own - step] ?? 0;
  if (isSentenceBorder(core.words, place - step, step)) return undefined;
  const hasStop = hasFullStop(between(query.text, query.words, own, step));
  for (let count = 1; count <= MOST_WITH_NUMBERS; count++) {
    const gap = own + step * (count - 1);
    if (gap < first || gap >= last || (depths[gap] ?? 0) < depth) return undefined;
    for (let across = 0; across <= MOST_WITH_NUMBERS; across++) {
      if (across > 0 && isSentenceBorder(core.words, place + step * (across - 1), step)) break;
      const length = runFrom(query, core, own + step * count, place + step * across, step, [first, last]);
      if (length === 0) continue;
      const gapped: Range = step > 0 ? [own, own + count] : [own - count + 1, own + 1];
      const facing: Range = step > 0 ? [place, place + across] : [place - across + 1, place + 1];
      if (!isShort(query.words, gapped) || !isShort(core.words, facing)) continue;
      const run: Range = step > 0 ? [gapped[1], gapped[1] + length] : [gapped[0] - length, gapped[0]];
      if (core.score < LEAST_CORE && core.score + lettersIn(query.words, run) < LEAST_TOGETHER) continue;
      if (hasStop) {
        // Another sentence may have a few of the same words: it is this one that has its end too.
        const isEnd = run[0] === 0 || run[1] === query.words.length;
        const isWhole = isEnd || isSentenceBorder(core.words, place + step * (across + length - 1), step);
        if (!isWhole || lettersIn(query.words, run) < BEYOND_STOP * lettersIn(query.words, gapped)) continue;
      }
      if (standsElsewhere(query, core, gapped)) return undefined;
      const steps = stepsOver(query, core, gapped, facing, length, step);
      if (steps) return { ...core, ...hullOf(step > 0 ? [...core.steps, ...steps] : [...steps, ...core.steps]) };
    }
  }
  return undefined;
}

/**
 * A gap and the words behind it that are the same.
 * @param gap which words asked
 * @param facing which words of the text
 * @param length how many words are the same
 */
function stepsOver(
  { words }: Query,
  core: Core,
  gap: Range,
  facing: Range,
  length: number,
  step: -1 | 1,
): readonly Step[] | undefined {
  const across = facing[1] - facing[0];
  const place = step > 0 ? facing[0] : facing[1] - 1;
  if (across > 0 && isNumber(words, gap) && isNumber(core.words, facing)) {
    const number: Step = { kind: "changed", asked: gap, text: facing };
    const [own, other] = step > 0 ? [gap[1], facing[1]] : [gap[0] - length, facing[0] - length];
    const same = Array.from({ length }, (_, i): Step => {
      return { kind: "same", asked: [own + i, own + i + 1], text: [other + i, other + i + 1] };
    });
    return step > 0 ? [number, ...same] : [...same, number];
  }
  const rest: Range = step > 0 ? [gap[0], gap[1] + length] : [gap[0] - length, gap[1]];
  const { steps } = alignBeyond(words, rest, core.words, place, step, across);
  return steps.filter(({ kind }) => kind === "same").length < length ? undefined : steps;
}

/** How many words from one on are the same as those of the text, if they are enough to be its own; else 0. */
function runFrom(
  { words, depths }: Query,
  core: Core,
  own: number,
  place: number,
  step: -1 | 1,
  [first, last]: Range,
): number {
  let length = 0;
  let isEnd = false;
  for (; ; length++) {
    const [at, facing] = [own + step * length, place + step * length];
    const [word, other] = [words[at], core.words[facing]];
    const isFree = at >= first && at < last && (depths[at] ?? 0) >= (depths[own] ?? 0);
    if (!isFree || !word || !other || !isSameWord(word, other)) break;
    isEnd = at === 0 || at === words.length - 1;
    if (isSentenceBorder(core.words, facing, step)) {
      isEnd = true;
      length++;
      break;
    }
  }
  const letters = lettersIn(words, step > 0 ? [own, own + length] : [own - length + 1, own + 1]);
  return length >= LEAST_WORDS && letters >= (isEnd ? LEAST_AT_END : LEAST_LETTERS) ? length : 0;
}

/** Do two words asked stand in a row in the text too? Then they were moved. */
function standsElsewhere({ words }: Query, core: Core, [from, to]: Range): boolean {
  for (let at = from; at + 1 < to; at++) {
    if (lettersIn(words, [at, at + 2]) < LEAST_LETTERS) continue;
    const isThere = core.words.some(
      (word, place) => isSameAt(words[at], word) && isSameAt(words[at + 1], core.words[place + 1]),
    );
    if (isThere) return true;
  }
  return false;
}

const isShort = (words: readonly WrittenWord[], gap: Range) => countedIn(words, gap) <= MOST_BETWEEN;

const isSameAt = (word: WrittenWord | undefined, other: WrittenWord | undefined) =>
  word !== undefined && other !== undefined && isSameWord(word, other);

/** Is a stretch one number, in digits or in words? */
function isNumber(words: readonly WrittenWord[], [from, to]: Range): boolean {
  if (to - from === 1) return isNumeral(words[from] as WrittenWord);
  const [[first, last] = [to, to]] = numbersIn(words, [from, to]);
  return first === from && last === to;
}
