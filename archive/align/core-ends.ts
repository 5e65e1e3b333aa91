import { markOf, QUOTE, STOP } from "../../persian/partings";
import type { WrittenWord } from "../../persian/written-words";
import type { Range } from "../types";
import type { Step } from "./align-words";
import type { Beyond } from "./beyond";
import { alignBeyond } from "./beyond";
import { between } from "./borders";
import type { Core, Source } from "./core";
import { hullOf } from "./core";
import { countedIn } from "./numbers-in";
import type { Query } from "./query";
import { partsQuotations } from "./quotation-marks";
import { saysWho } from "./said-by";
import { isThere, lettersThere } from "./told";

/** Leaves out what was only changed beyond the end of a sentence: such words are of another. */
export function withoutChanged({ words }: Query, core: Core): Core {
  const { steps } = core;
  const first = steps.findIndex(isThere);
  const last = steps.findLastIndex(isThere);
  const isParted = (step: Step | undefined) =>
    step !== undefined &&
    ((words[step.asked[0]]?.before ?? 0) >= STOP || (core.words[step.text[0]]?.before ?? 0) >= STOP);
  const from = first > 0 && isParted(steps[first]) ? first : 0;
  const to = last >= 0 && last < steps.length - 1 && isParted(steps[last + 1]) ? last + 1 : steps.length;
  return from === 0 && to === steps.length ? core : { ...core, ...hullOf(steps.slice(from, to)) };
}

/**
 * Two stretches in the place of one that goes on from one quotation into another: what stands between their marks is the page's,
 * unless the text says it too.
 */
export function partedAtMarks(query: Query, core: Core): Core[] {
  const { words, depths } = query;
  const { steps } = core;
  const isQuoted = ({ asked }: Step) => (depths[asked[0]] ?? 0) > 0;
  const there = steps.flatMap((step, at) => (isThere(step) ? [at] : []));
  const gaps = there.slice(1).flatMap((next, at): Range[] => {
    const last = there[at] as number;
    const [before, after] = [steps[last] as Step, steps[next] as Step];
    const isParted =
      next > last + 1 &&
      isQuoted(before) &&
      isQuoted(after) &&
      partsQuotations(query, [before.asked[1], after.asked[0]]);
    return isParted ? [[last + 1, next]] : [];
  });
  if (gaps.length === 0) return [core];
  return [0, ...gaps.map(([, next]) => next)].map((from, at) => {
    const own = steps.slice(from, gaps[at]?.[0]);
    return { ...core, ...hullOf(own), score: lettersThere(words, own) };
  });
}

/** So few letters beyond the end of a sentence, in a selection that goes on in other words, are there by chance: در … */
const LEAST_OF_NEXT = 9;
/** So many words are enough to go on in. */
const GOES_ON = 4;

/** Leaves out the first words of the next sentence (the last of the one before) where only those are the same. */
export function withoutNext(query: Query, source: Source, core: Core): Core {
  const { words } = query;
  const { steps } = core;
  const behind = countedIn(words, [core.asked[1], words.length]);
  const before = countedIn(words, [0, core.asked[0]]);
  /**
   * Where a step begins beyond the end of a sentence, or is set apart as the page's by a mark that the text has not; or where
   * the page goes on to who says it («…، وی گفت»), and the next sentence of the text has only its first word too.
   */
  const isNext = (at: number, count: number, step: -1 | 1) => {
    const { asked, text } = steps[at] as Step;
    if (count === 0 || asked[0] === asked[1]) return false;
    if ((words[asked[0]]?.before ?? 0) < STOP) return step > 0 && at === steps.length - 1 && isWho(asked[0], text[0]);
    return count >= GOES_ON || isSetApart(query, source, core, [asked[0], text[0]], step);
  };
  const isWho = (at: number, place: number) =>
    (core.words[place]?.before ?? 0) >= STOP && saysWho(words, [at, words.length], core.words, place) !== undefined;
  let [from, to] = [0, steps.length];
  for (let at = to - 1, letters = 0; at > 0; at--) {
    letters += lettersThere(words, steps.slice(at, at + 1));
    if (letters >= LEAST_OF_NEXT) break;
    if (isNext(at, behind, 1)) to = at;
  }
  for (let at = 0, letters = 0; at < to - 1; at++) {
    letters += lettersThere(words, steps.slice(at, at + 1));
    if (letters >= LEAST_OF_NEXT) break;
    if (isNext(at + 1, before, -1)) from = at + 1;
  }
  return from === 0 && to === steps.length ? core : { ...core, ...hullOf(steps.slice(from, to)) };
}

/** Does a quotation begin (end) there by a mark of the page's own: a colon, a bracket or a quotation mark that the text has not? */
function isSetApart(query: Query, source: Source, core: Core, [own, other]: Range, step: -1 | 1): boolean {
  const { words } = query;
  const [mine, theirs] = [words[own]?.before ?? 0, core.words[other]?.before ?? 0];
  if (mine >= QUOTE) return theirs < QUOTE;
  const opens = (text: string, of: readonly WrittenWord[], at: number) => OPENS.test(between(text, of, at, 1));
  if (step > 0) {
    // What stands in brackets of its own there may be all of a sentence of the text.
    const isAll = /^[)\]]/u.test(query.text.slice(words[core.asked[1] - 1]?.range[1]));
    return !isAll && theirs >= STOP && opens(query.text, words, own) && !opens(source.text, core.words, other);
  }
  const isColon = (text: string, of: readonly WrittenWord[], at: number) =>
    markOf(between(text, of, at, 1)) === "colon";
  return isColon(query.text, words, own) && !isColon(source.text, core.words, other);
}

const OPENS = /[([]$/u;

/** So many words beyond an end may still be the quotation's, damaged or with one left out before them. */
const FEW = 5;

/** Takes in the few words beyond each end that the text goes on with, where more speaks for them than against. */
export function extended({ words }: Query, core: Core, [first, last]: Range): Core {
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
