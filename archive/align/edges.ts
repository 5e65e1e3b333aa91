import { isOtherWordToo } from "../../persian/numbers";
import { endsSentence, hasFullStop, markOf, NONE, PAUSE, partingOf, QUOTE, STOP } from "../../persian/partings";
import { areWithinMarks, isDeeper, isOutside } from "../../persian/quotation-depth";
import type { WrittenWord } from "../../persian/written-words";
import type { Range } from "../types";
import type { Step } from "./align-words";
import { alignBeyond, isNumeral } from "./beyond";
import { between, completes, isIn, isOwnLine, isPause } from "./borders";
import type { Core, Source } from "./core";
import { cutOf } from "./cut-word";
import { frameOf } from "./framing";
import { OWN_LETTERS } from "./kept-cores";
import { lettersIn } from "./letters-in";
import { areMany, MOST_ADDED } from "./many-words";
import { countedIn, numbersIn } from "./numbers-in";
import type { Query } from "./query";
import { hullOfBoth, isOfOneQuotation, withinEither, withinMarks, withinQuotation } from "./quotation-marks";
import { isButForOne, isForOpposite, restOfSentence } from "./rest-of-sentence";
import { behindSaying, isSaidIn } from "./said-by";
import { isSameWord } from "./same-words";
import { BEGINS } from "./scores";
import type { Told } from "./told";
import { isThere, toldOf } from "./told";
import { changeGain } from "./word-gains";

/** More words than these stand for those of the text only where so much speaks for it, in letters. */
const FEW = 3;
const LEAST_OF_MANY = -10;
/** More, up to so many words, are the text's own where half of their letters are, in the order of the text. */
const MOST_GOING_ON = 10;

/**
 * What to tell of the words asked before a quotation (`step` -1) or after it (1). The text is shown beside them where it
 * goes on in the same sentence: who put a word there has replaced another. Where a sentence of the text begins or ends,
 * they are put in; beyond a quotation mark that the text has not, and where they are many, they are the page's. Of a word
 * that was cut by where the selection was made, its part is the same.
 * @param rest which words asked
 * @param isOutermost whether the stretch is the first (last) of the text too, so that what stands beyond is not its own
 */
export function edgeOf(
  query: Query,
  source: Source,
  core: Core,
  rest: Range,
  step: -1 | 1,
  isOutermost: boolean,
): Told[] {
  const { words } = query;
  const count = countedIn(words, rest);
  if (count <= 0) return isOutermost ? leftOutOfWord(core, step) : [];
  const all = (kind: "added" | "foreign", of = rest) =>
    each(of, (at): Told => ({ kind, asked: [at, at + 1], text: null }));
  const inner = step < 0 ? rest[1] - 1 : rest[0];
  const beside = step < 0 ? core.asked[0] : core.asked[1] - 1;
  const border = (step < 0 ? words[core.asked[0]] : words[inner])?.before ?? NONE;
  const place = step < 0 ? core.text[0] - 1 : core.text[1];
  const isWhole = completes(core.words, place, step, count);
  // A word in quotation marks of its own stands within what goes on around it, and so do those that take the place of the rest.
  const isNested = isDeeper(query.depths, inner, beside) && ((query.depths[beside] ?? 0) > 0 || isWhole || count === 1);
  const own = isNested ? (endsSentence(border) ? STOP : Math.min(border, PAUSE)) : border;
  const isBeside = step < 0 ? rest[1] === core.asked[0] : rest[0] === core.asked[1];
  const across = isOutermost && isBeside ? core.words[place] : undefined;
  const other = (step < 0 ? core.words[core.text[0]] : across)?.before ?? STOP;
  /** Of the words behind some, which stand for so many of the text. */
  const behind = (some: Range, left: number): Told[] => {
    const known: Core = {
      ...core,
      asked: hullOfBoth(some, core.asked),
      text: step < 0 ? [core.text[0] - left, core.text[1]] : [core.text[0], core.text[1] + left],
    };
    const others: Range = step < 0 ? [rest[0], some[0]] : [some[1], rest[1]];
    return edgeOf(query, source, known, others, step, isOutermost);
  };
  const frame = isBeside ? frameOf(query, source, core, rest, step) : undefined;
  if (frame) {
    const near: Range = step < 0 ? [frame[1], rest[1]] : [rest[0], frame[0]];
    const told = edgeOf(query, source, core, near, step, isOutermost);
    const left = near[0] < near[1] ? answeredBeyond(core.words, place, told, step) : 0;
    const far = behind(frame, left);
    const others: Range = step < 0 ? [rest[0], frame[0]] : [frame[1], rest[1]];
    // A few words beyond a frame are the page's as those would be that stand beside many, and so is the sentence before who
    // speaks («چرا؟ پاسخ: …»): unless the text goes on in them.
    const isBeforeSpeaker = () =>
      step < 0 &&
      endsSentence(words[frame[0]]?.before ?? NONE) &&
      /:/u.test(between(query.text, words, frame[1], 1)) &&
      !alignBeyond(words, others, core.words, place, step).steps.some(isThere);
    const isOfPage = areMany(words, rest) || isDeeper(query.depths, beside, inner) || isBeforeSpeaker();
    const isAnswered = areMany(words, others) || far.some((it) => isThere(it) || it.kind === "moved");
    return [...told, ...all("foreign", frame), ...(isOfPage && !isAnswered ? all("foreign", others) : far)];
  }
  const parting = between(query.text, words, inner, step);
  const marked = isBeside && border >= STOP && !ASIDE.test(parting) ? withinMarks(query, core, rest, step) : rest;
  if (marked[1] - marked[0] < rest[1] - rest[0] && marked[0] < marked[1]) {
    const told = edgeOf(query, source, core, marked, step, isOutermost);
    return [...told, ...behind(marked, answeredBeyond(core.words, place, told, step))];
  }
  const sentence = isBeside && isOutermost ? restOfSentence(query, core, rest, step) : undefined;
  if (sentence) {
    const [own, left] = sentence;
    const told = edgeOf(query, source, core, own, step, isOutermost);
    const isEnded = endsSentence(words[step < 0 ? own[0] : own[1]]?.before ?? STOP);
    return [...told, ...behind(own, isEnded ? left : answeredBeyond(core.words, place, told, step))];
  }
  if (across && count === 1) {
    const cut = cutOf(query, source, rest, across.range);
    if (cut) return [cut];
  }
  const number = across && (own < STOP || other === own) ? numberOf(words, rest, across, step) : undefined;
  if (number && across) {
    const told: Told = { kind: "changed", asked: number, text: across.range };
    return [told, ...behind(number, 1)];
  }
  const letters = lettersIn(words, rest);
  const isMany = areMany(words, rest);
  const within = isMany ? withinQuotation(query, core, rest, step) : undefined;
  if (within) {
    return each(rest, (at) => ({ kind: isIn(within, at) ? "added" : "foreign", asked: [at, at + 1], text: null }));
  }
  if (isMany && rest[1] - rest[0] > MOST_GOING_ON) return all("foreign");
  const doubled = doubledIn(words, core, rest, step);
  if (doubled && own < STOP) {
    return [...all("added", doubled), ...behind(doubled, 0)];
  }
  const { steps: beyond, score } = alignBeyond(words, rest, core.words, place, step);
  const same = beyond.reduce((sum, { kind, asked }) => sum + (kind === "same" ? lettersIn(words, asked) : 0), 0);
  if (isMany && !(across && 2 * same >= letters)) return all("foreign");
  // Who says it stands outside of what is said, unless the text goes on there, names one itself, or all of it is in the same marks.
  const isSaid = step < 0 && behindSaying(words, rest) === rest[1] && !isSaidIn(core);
  if (isSaid && isBeside && same < LEAST_SAME && isOutside(query.depths, inner, beside)) return all("foreign");
  // Who puts the opposite there, or another number, speaks of the same.
  const isDenied = () =>
    areWithinMarks(query.depths, hullOfBoth(rest, core.asked)) &&
    beyond.some((it) => it.kind === "changed" && isForOpposite(words, core.words, it));
  const isWithin = own >= STOP && (isOfOneQuotation(query, rest, inner, core, parting) || isDenied());
  const isBehindMark = own >= QUOTE && !isDeeper(query.depths, inner, beside);
  const isGoingOn = !isBehindMark && same >= LEAST_SAME && SHARE_GOING_ON * same >= letters && !isEnd(parting);
  if (own >= QUOTE && other < QUOTE && !isWithin && !isGoingOn && !hasQuotedWord(core, beyond)) return all("foreign");
  // Whoever has set the marks says that what is outside of them is not quoted, whether the text has marks there too or not.
  if (isBehindMark && !isWithin && same === 0 && isMarkedOff(query, core, step)) return all("foreign");
  // Who writes one word and a full stop before it has replaced one that stood so; behind a sentence goes on who quotes, and
  // before a colon stands who speaks.
  const mark = markOf(parting);
  const isAlike =
    other === own &&
    (own < STOP || own === QUOTE || (step < 0 && count === 1 && rest[0] === 0)) &&
    (mark === "line" && own < STOP ? "pause" : mark) === markOf(between(source.text, core.words, place, step));
  // Beyond a full stop that the text has not, another sentence begins; beyond another mark too, unless the text goes on there in
  // the same words, or these take the place of the rest, and nobody says that some were left out.
  const isPart = isWithin || isGoingOn || (isWhole && isPause(parting, step));
  const isSentence = own >= STOP && other < STOP && !isPart;
  if (isSentence && !(own >= QUOTE && hasQuotedWord(core, beyond))) return all("foreign");
  // Behind a line that was full may stand a line of the page: several words that say nothing of the rest are no part of it.
  const isOfLine = own < STOP && other < STOP && parting.includes("\n") && same === 0;
  if (isOfLine && count > 1 && !isWhole) return all("foreign");
  if (across && isWithin && beyond.length > 0 && beyond.every(isThere))
    return beyond.map((it) => toldOf(query, source, core, it));
  const word = words[inner] as WrittenWord;
  const longer = Math.max(word.letters.length, across?.letters.length ?? 0);
  const isDamaged = count === 1 && across && changeGain(word, across) > BEGINS * longer;
  // ۱. before a line of a list stands for no word of the line before, nor سخنگو: for دوم: before one.
  const isListed = isAlike && endsSentence(own) && isNumeral(word) !== (across !== undefined && isNumeral(across));
  // Of many words one that is the same stands there by chance.
  const isChance = count > FEW && score < LEAST_OF_MANY;
  const inOtherOrder = across && swapped(words, core, rest, place, step);
  if (inOtherOrder) return inOtherOrder;
  // Over a full stop that both have, a few words of which one is another are the next sentence (the one before).
  const isFaced =
    own === other && endsSentence(own) && !(isBehindMark && !isWithin) && isButForOne(words, core.words, beyond);
  if (!across || (other !== NONE && !isAlike && !isDamaged && !isFaced) || isListed || isChance)
    return all(isOwnLine(query, source, rest, across, step) ? "foreign" : "added");
  return beyond.map((it) => toldOf(query, source, core, it));
}

/** What an editor puts into a quotation, or leaves out of it. */
const ASIDE = /[()[\]…]|\.\s?\.\s?\./u;

/** How many words of a text beyond a stretch, from one on, have been answered by those told: to the farthest of them. */
function answeredBeyond(words: readonly WrittenWord[], place: number, told: readonly Told[], step: -1 | 1): number {
  const isAnswered = (away: number) => {
    const start = words[place + step * away]?.range[0];
    return start !== undefined && told.some(({ text }) => text && isIn(text, start));
  };
  const near = Array.from({ length: MOST_GOING_ON }, (_, away) => away);
  return 1 + (near.findLast(isAnswered) ?? -1);
}

/**
 * What to tell of the words asked between two stretches, as far as they are of the sentence of one of them: the other is of another.
 * @param rest which words asked
 * @param frame which of them the page has set there: what is before it is of the one, and what is behind it of the other
 * @returns of the first, and of the second
 */
export function amid(
  query: Query,
  source: Source,
  [before, after]: readonly [Core, Core],
  rest: Range,
  frame: Range | undefined,
): readonly [Told[], Told[]] {
  const marked = frame ? undefined : withinEither(query, before, after);
  if (marked) {
    const edge = (core: Core, [from, to]: Range, step: -1 | 1) => {
      const own: Range = [Math.max(from, rest[0]), Math.min(to, rest[1])];
      return own[0] < own[1] ? edgeOf(query, source, core, own, step, true) : [];
    };
    return [edge(before, marked[0], 1), edge(after, marked[1], -1)];
  }
  const own = frame ? ([rest[0], frame[0]] as const) : restOfSentence(query, before, rest, 1, true)?.[0];
  const left: Range = frame ? [frame[1], rest[1]] : [own?.[1] ?? rest[0], rest[1]];
  const other = frame ? left : restOfSentence(query, after, left, -1, true)?.[0];
  return [
    own ? edgeOf(query, source, before, own, 1, true) : [],
    other ? edgeOf(query, source, after, other, -1, true) : [],
  ];
}

/** Does a sentence or a line end there, or are words left out? */
const isEnd = (parting: string) => hasFullStop(parting) || /[…\n]/u.test(parting);

/** Does a stretch of many letters end at a quotation mark at its other end too? */
function isMarkedOff({ text, words }: Query, { asked: [from, to] }: Core, step: -1 | 1): boolean {
  const [start, end] =
    step < 0 ? [words[to - 1]?.range[1], words[to]?.range[0]] : [words[from - 1]?.range[1], words[from]?.range[0]];
  return lettersIn(words, [from, to]) >= OWN_LETTERS && partingOf(text.slice(start ?? 0, end)) >= QUOTE;
}

/** A text goes on in words of which so many letters, and such a part of all, are the same. */
const LEAST_SAME = 4;
const SHARE_GOING_ON = 3;

/** A number in words has no more than about so many. */
const LONGEST_NUMBER = 20;
/** Written apart, it is still of the word behind it, which without it says the opposite: نمی پذیریم, بی شک. */
const NEGATIONS_APART = /^(?:نمی|بی|نا)$/u;

/**
 * Where a quotation begins or ends at the و of a number in words, or behind a negation that is written apart, it has left a
 * part of one word out: سه هزار نفر is not what بیست و سه هزار نفر says.
 */
function leftOutOfWord({ words, asked: [first, last], text }: Core, step: -1 | 1): Told[] {
  const border = step < 0 ? text[0] : text[1];
  const asked: Range = step < 0 ? [first, first] : [last, last];
  const isNegated =
    step < 0 && NEGATIONS_APART.test(words[border - 1]?.letters ?? "") && words[border]?.before === NONE;
  const left = isNegated ? ([border - 1, border] as const) : leftOutOfNumber(words, border, step);
  return left ? each(left, (at): Told => ({ kind: "dropped", asked, text: words[at]?.range ?? null })) : [];
}

/** Of بیست و نه کارگر the last number may be a no, and what stands on two lines may be two numbers. */
function leftOutOfNumber(words: readonly WrittenWord[], border: number, step: -1 | 1): Range | undefined {
  const and = step < 0 ? border - 1 : border;
  if (words[and]?.letters !== "و") return undefined;
  const around: Range = [Math.max(0, border - LONGEST_NUMBER), Math.min(words.length, border + LONGEST_NUMBER)];
  const number = numbersIn(words, around).find(([from, to]) => from < border && border < to);
  if (!number) return undefined;
  const own = words.slice(...number);
  const isCertain =
    own.every(({ number: digits }) => digits === undefined) &&
    own.slice(1).every(({ before }) => before === NONE) &&
    !isOtherWordToo(words[and + 1]?.letters ?? "");
  if (!isCertain) return undefined;
  return step < 0 ? [number[0], border] : [border, number[1]];
}

/** Words beside a stretch that it begins (ends) with once more: به سه مورد سه مورد. */
function doubledIn(words: readonly WrittenWord[], { asked }: Core, [from, to]: Range, step: -1 | 1): Range | undefined {
  const isSame = (own: number, other: number) => words[own]?.letters === words[other]?.letters;
  for (let size = Math.min(to - from, asked[1] - asked[0], MOST_ADDED); size > 0; size--) {
    const own = step < 0 ? to - size : from;
    const other = step < 0 ? asked[0] : asked[1] - size;
    if (Array.from({ length: size }, (_, i) => isSame(own + i, other + i)).every(Boolean)) return [own, own + size];
  }
  return undefined;
}

/** A number in several words that stands in the place of another number: چهل و سه for ۴۲. */
function numberOf(words: readonly WrittenWord[], rest: Range, across: WrittenWord, step: -1 | 1): Range | undefined {
  if (!isNumeral(across)) return undefined;
  return numbersIn(words, rest).find(([from, to]) => (step < 0 ? to === rest[1] : from === rest[0]));
}

function each<T>([from, to]: Range, make: (at: number) => T): T[] {
  return Array.from({ length: to - from }, (_, i) => make(from + i));
}

/** Does a text go on with the same words, and have a quotation mark among them too? */
function hasQuotedWord({ words }: Core, steps: readonly Step[]): boolean {
  const isSame = steps.some(({ kind }) => kind === "same");
  return isSame && steps.some(({ text: [from, to] }) => from < to && (words[from]?.before ?? NONE) >= QUOTE);
}

/** The same words as those of the text, in another order. */
function swapped(
  words: readonly WrittenWord[],
  core: Core,
  rest: Range,
  place: number,
  step: -1 | 1,
): Told[] | undefined {
  const count = rest[1] - rest[0];
  const left = step < 0 ? core.words.slice(place - count + 1, place + 1) : core.words.slice(place, place + count);
  const told: Told[] = [];
  let isInOrder = true;
  for (let at = rest[0]; at < rest[1]; at++) {
    const found = left.findIndex((other) => isSameWord(other, words[at] as WrittenWord));
    const [other] = found < 0 ? [] : left.splice(found, 1);
    if (!other) return undefined;
    isInOrder &&= found === 0;
    told.push({ kind: "moved", asked: [at, at + 1], text: other.range });
  }
  return isInOrder ? undefined : told;
}
