import { isEllipsis, NONE, QUOTE, STOP } from "../../persian/partings";
import type { WrittenWord } from "../../persian/written-words";
import { writtenWordsOf } from "../../persian/written-words";
import type { Piece, Range } from "../types";
import { bare } from "./bare";
import type { Core, Source } from "./cores";
import { cutOf } from "./cut-word";
import { edgeOf } from "./edges";
import { inSequence } from "./in-sequence";
import type { Moved } from "./moved";
import { movedIn } from "./moved";
import type { Query } from "./query";
import { isSameWord } from "./same-words";

/** What of a query a text says, told word by word. */
export interface Quoted {
  /** In the order of the text; what has no place there stands behind the word that it follows among those asked. */
  readonly pieces: readonly Piece[];
  readonly cores: readonly Core[];
}

/** A second place in the same text is one by itself from so many letters and words on. */
const OWN_LETTERS = 25;
const OWN_WORDS = 4;
/** Or belongs to the first one, from so many letters on and at most so many words asked, and UTF-16 units of the text, away. */
const NEAR_LETTERS = 8;
const NEAR_WORDS = 3;
const NEAR_UNITS = 300;

/** A piece whose place among the words asked is known. */
export interface Told {
  readonly kind: Piece["kind"];
  /** Which words asked; empty, and before which, for what was dropped. */
  readonly asked: Range;
  readonly text: Range | null;
}

/**
 * Tells all words asked, and those of the text that were left out between them: the stretches that belong to one quotation,
 * the words before, after and between them, and what was moved.
 * @param found the heaviest first; nothing is told where there are none
 */
export function quotedOf(query: Query, source: Source, found: readonly Core[]): Quoted {
  const cores = keptOf(query, found);
  const [first] = cores;
  if (!first) return { pieces: [], cores };
  const byText = [...cores].sort((a, b) => rangeOf(a)[0] - rangeOf(b)[0]);
  const taken = new Set(
    cores.flatMap(({ asked: [from, to] }) => Array.from({ length: to - from }, (_, i) => from + i)),
  );
  /** Which stretch a word of the text answers, by where it begins. */
  const answering = new Map(byText.flatMap((core) => answeredBy(core).map((start) => [start, core] as const)));
  const byCore = byText.map((core) => {
    const isFree = (start: number) => (answering.get(start) ?? core) === core;
    const steps = movedIn(query.words, core, (word) => !taken.has(word), isFree);
    const own = steps.map((step) => toldOf(query, source, core, step));
    for (const { asked, text } of own) {
      for (let word = asked[0]; word < asked[1]; word++) taken.add(word);
      if (text && asked[0] < asked[1]) answering.set(text[0], core);
    }
    return own;
  });
  const told = withMoved(query, byCore);
  const head = byText.reduce((a, b) => (b.asked[0] < a.asked[0] ? b : a));
  const tail = byText.reduce((a, b) => (b.asked[1] > a.asked[1] ? b : a));
  told.push(...goingOn(query, source, tail, told, taken, 1));
  told.push(...goingOn(query, source, head, told, taken, -1));
  const ends = [lastFree(taken, 0, 1), lastFree(taken, query.words.length, -1)] as const;
  const claimed = claimedBy(told);
  const before = edgeOf(
    query,
    source,
    head,
    [0, ends[0]],
    -1,
    cores.every((it) => rangeOf(head)[0] <= rangeOf(it)[0]),
  );
  const after = edgeOf(
    query,
    source,
    tail,
    [ends[1], query.words.length],
    1,
    cores.every((it) => rangeOf(tail)[1] >= rangeOf(it)[1]),
  );
  const beyond = [...before, ...after].map((it) =>
    isClaimed(it, claimed) ? { ...it, kind: "added" as const, text: null } : it,
  );
  const placed = [...told, ...beyond.filter(({ asked, text }) => text || asked[0] < asked[1])];
  const answered = [...placed, ...adjoining(query, source, placed)];
  const all = [...answered, ...untoldOf(query, answered)];
  const there = claimedBy(all);
  const kept = all.filter((it) => it.kind !== "dropped" || !isClaimed(it, there));
  return { pieces: inOrder(query, [...kept, ...leftOut(query, source, kept)]), cores };
}

/**
 * Stretches may answer with words of the text in another order than they were asked: the heaviest words that ascend on both
 * sides are in their place, and the others were moved.
 */
function withMoved({ words }: Query, byCore: readonly (readonly Told[])[]): Told[] {
  const placed = byCore
    .flat()
    .filter(isPlaced)
    .sort((a, b) => (a.text as Range)[0] - (b.text as Range)[0]);
  const ascending = inSequence(
    placed.map(({ asked }) => asked[0]),
    placed.map(({ asked }) => lettersIn(words, asked)),
  );
  const isAway = new Set(placed.filter((_, at) => !ascending.has(at)));
  if (isAway.size === 0) return byCore.flat();
  return byCore.flatMap((own) => {
    let wasAway = isAway.has(own.find(isPlaced) as Told);
    return own.flatMap((it) => {
      if (it.kind !== "dropped" && it.text) wasAway = isAway.has(it);
      // What was left out behind words that were moved is not missed where they stand now.
      return wasAway ? movedAway(it) : [it];
    });
  });
}

const isPlaced = ({ kind, text }: Told) => text !== null && kind !== "dropped" && kind !== "moved";

/** What is the same elsewhere was moved; a word that is another one and stands elsewhere too is no longer that word. */
function movedAway(told: Told): Told[] {
  if (isThere(told)) return [{ ...told, kind: "moved" }];
  if (told.kind === "dropped") return [];
  return told.kind === "changed" ? [{ ...told, kind: "added", text: null }] : [told];
}

/** The stretches of the text that words asked answer with. */
const claimedBy = (told: readonly Told[]): Range[] =>
  told.flatMap(({ kind, text }) => (text && kind !== "dropped" ? [text] : []));

/** Do words answer with words of the text that others answer with? */
const isClaimed = ({ text }: Told, claimed: readonly Range[]) =>
  text !== null && claimed.some(([from, to]) => from < text[1] && text[0] < to);

/** More words between two places of a quotation are told as one gap; between two sentences they are no part of either. */
const MOST_LEFT_OUT = 40;

/** Words of the text between two that are answered, and that nobody has told of; not where others speak in between. */
function leftOut(query: Query, { text }: Source, told: readonly Told[]): Told[] {
  const placed = told
    .filter(({ text: place }) => place !== null)
    .sort((a, b) => (a.text as Range)[0] - (b.text as Range)[0]);
  const foreign = told.filter(({ kind }) => kind === "foreign");
  return placed.slice(1).flatMap((after, at): Told[] => {
    const before = placed[at] as Told;
    const [from, to] = [(before.text as Range)[1], (after.text as Range)[0]];
    if (to - from < 2) return [];
    const isApart = foreign.some(({ asked }) => asked[0] >= before.asked[1] && asked[1] <= after.asked[0]);
    const words = isApart ? [] : writtenWordsOf(text, [from, to]);
    const place = Math.min(before.asked[1], query.words.length);
    const whole = hullOf(words);
    if (words.length > MOST_LEFT_OUT) {
      const isParted = (query.words[after.asked[0]]?.before ?? NONE) >= STOP && !isElided(query, before, after);
      return isParted || !whole ? [] : [{ kind: "dropped", asked: [place, place], text: whole }];
    }
    return words.map(({ range }): Told => ({ kind: "dropped", asked: [place, place], text: range }));
  });
}

const isElided = ({ text, words }: Query, before: Told, after: Told): boolean =>
  isEllipsis(text.slice(words[before.asked[1] - 1]?.range[1], words[after.asked[0]]?.range[0]));

function hullOf(words: readonly WrittenWord[]): Range | undefined {
  const [first, last] = [words[0], words.at(-1)];
  return first && last && [first.range[0], last.range[1]];
}

const isThere = ({ kind }: Told) => kind === "same" || kind === "respelled";

/** Where a stretch stands in its text, in UTF-16 units. */
export function rangeOf({ words, text: [from, to] }: Core): Range {
  return [words[from]?.range[0] ?? 0, words[to - 1]?.range[1] ?? 0];
}

/** The heaviest stretch, and those that belong to it or are quotations of the same text by themselves. */
function keptOf({ words }: Query, found: readonly Core[]): Core[] {
  const marked = found.filter((core) => isMarked(words, core));
  const [first, ...others] = marked.length > 0 ? marked : found;
  if (!first) return [];
  const kept = [first];
  for (const core of others) {
    const letters = core.steps.reduce(
      (sum, step) => sum + (step.kind === "same" || step.kind === "respelled" ? lettersIn(words, step.asked) : 0),
      0,
    );
    const isOwn = letters >= OWN_LETTERS && core.asked[1] - core.asked[0] >= OWN_WORDS && core.score >= OWN_LETTERS / 2;
    const isNear = () =>
      letters >= NEAR_LETTERS &&
      kept.some((it) => {
        const away = Math.max(core.asked[0] - it.asked[1], it.asked[0] - core.asked[1]);
        const [own, other] = [rangeOf(core), rangeOf(it)];
        const apart = Math.max(own[0] - other[1], other[0] - own[1]);
        const [border] = [words[Math.max(core.asked[0], it.asked[0])]];
        return away <= NEAR_WORDS && apart <= NEAR_UNITS && (border?.before ?? NONE) < QUOTE;
      });
    if ((isOwn || isNear()) && !kept.some((it) => isSharing(it, core))) kept.push(core);
  }
  return kept;
}

/** Does a stretch of many letters stand between quotation marks that the text has not? Then what is outside them is the page's. */
function isMarked(words: readonly WrittenWord[], core: Core): boolean {
  const [from, to] = core.asked;
  const isBefore = (words[from]?.before ?? NONE) >= QUOTE && (core.words[core.text[0]]?.before ?? NONE) < QUOTE;
  const isAfter = to === words.length || (words[to]?.before ?? NONE) >= QUOTE;
  return isBefore && isAfter && lettersIn(words, core.asked) >= OWN_LETTERS;
}

/** Where the words of the text begin that a stretch answers with. */
const answeredBy = ({ steps, words }: Core): number[] =>
  steps.flatMap(({ kind, text: [from, to] }) =>
    kind === "dropped" ? [] : words.slice(from, to).map(({ range }) => range[0]),
  );

/** Do two stretches answer with the same words of the text? */
function isSharing(one: Core, other: Core): boolean {
  const own = new Set(answeredBy(one));
  return answeredBy(other).some((start) => own.has(start));
}

/** How many letters a stretch of words has. */
export const lettersIn = (words: readonly WrittenWord[], [from, to]: Range): number => {
  let sum = 0;
  for (let at = from; at < to; at++) sum += words[at]?.letters.length ?? 0;
  return sum;
};

/**
 * Behind words that were moved there a stretch may go on with those that follow it in the text: A C B D, where the text has
 * A B C D. Takes them in.
 */
function goingOn(
  query: Query,
  source: Source,
  core: Core,
  before: readonly Told[],
  taken: Set<number>,
  step: 1 | -1,
): Told[] {
  const told: Told[] = [];
  const claimed = claimedBy(before);
  let own = step > 0 ? lastFree(taken, query.words.length, -1) : lastFree(taken, 0, 1) - 1;
  let other = step > 0 ? core.text[1] : core.text[0] - 1;
  const isBeside = step > 0 ? own === core.asked[1] : own === core.asked[0] - 1;
  for (; !isBeside; own += step, other += step) {
    const [word, facing] = [query.words[own], core.words[other]];
    if (!word || !facing || !isSameWord(word, facing)) break;
    const next = toldOf(query, source, core, { kind: "same", asked: [own, own + 1], text: [other, other + 1] });
    if (isClaimed(next, claimed)) break;
    taken.add(own);
    told.push(next);
  }
  return told;
}

/** Where the words that are in no stretch end, from an end of what was asked on. */
function lastFree(taken: ReadonlySet<number>, from: number, step: 1 | -1): number {
  let at = from;
  while (!taken.has(step > 0 ? at : at - 1)) at += step;
  return at;
}

/** A step of the alignment with its place in the text, and `same` told from another spelling. */
export function toldOf(query: Query, source: Source, core: Core, step: Moved): Told {
  const { text } = source;
  const [from, to] = step.text;
  const place: Range | null = from < to ? [core.words[from]?.range[0] ?? 0, core.words[to - 1]?.range[1] ?? 0] : null;
  if (step.kind === "changed" && place) {
    const cut = cutOf(query, source, step.asked, place);
    if (cut) return cut;
  }
  if (step.kind !== "same" || !place) return { kind: step.kind, asked: step.asked, text: place };
  const isSpelledSo = bare(query.text.slice(...unitsOf(query, step.asked))) === bare(text.slice(...place));
  return { kind: isSpelledSo ? "same" : "respelled", asked: step.asked, text: place };
}

/** Words asked as a stretch of what was asked, in UTF-16 units. */
export function unitsOf({ words }: Query, [from, to]: Range): Range {
  return [words[from]?.range[0] ?? 0, words[to - 1]?.range[1] ?? 0];
}

/** The longest row of words between two places of a quotation that were put in; more are somebody else's. */
const MOST_ADDED = 6;

/** So many UTF-16 units hold the next word of a text, and what stands before it. */
const NEXT_WORD = 80;

/** Words between two that are told, of which the text has the same ones next to those: they were moved with them. */
function adjoining(query: Query, { text }: Source, told: readonly Told[]): Told[] {
  const { words } = query;
  const tellers = new Map<number, Told>();
  for (const it of told) for (let at = it.asked[0]; at < it.asked[1]; at++) tellers.set(at, it);
  const [first, last] = [Math.min(...tellers.keys()), Math.max(...tellers.keys())];
  const claimed = claimedBy(told);
  const found: Told[] = [];
  const look = (at: number, step: 1 | -1) => {
    const beside = tellers.get(at - step);
    if (tellers.has(at) || !beside?.text || !(isThere(beside) || beside.kind === "moved")) return;
    const [start, end] = beside.text;
    const next =
      step > 0
        ? writtenWordsOf(text, [end, end + NEXT_WORD])[0]
        : writtenWordsOf(text, [Math.max(0, start - NEXT_WORD), start]).at(-1);
    const word = words[at];
    if (!word || !next || !isSameWord(word, next)) return;
    const it: Told = { kind: beside.kind === "moved" ? "moved" : "same", asked: [at, at + 1], text: next.range };
    if (isClaimed(it, claimed)) return;
    claimed.push(next.range);
    tellers.set(at, it);
    found.push(it);
  };
  for (let at = first; at <= last; at++) look(at, 1);
  for (let at = last; at >= first; at--) look(at, -1);
  return found;
}

/** Words asked that nobody has told of: a few within a sentence were put in, others are somebody else's. */
function untoldOf({ words }: Query, told: readonly Told[]): Told[] {
  const isTold = new Uint8Array(words.length);
  for (const { asked } of told) isTold.fill(1, ...asked);
  const untold: Told[] = [];
  for (let from = 0; from < words.length; ) {
    let to = from;
    while (to < words.length && !isTold[to]) to++;
    const isParted = words.slice(from, to + 1).some(({ before }, i) => before >= STOP && (i > 0 || from > 0));
    const kind = to - from > MOST_ADDED || isParted ? "foreign" : "added";
    for (let at = from; at < to; at++) untold.push({ kind, asked: [at, at + 1], text: null });
    from = Math.max(to, from + 1);
  }
  return untold;
}

/** Pieces in the order of the text; each that has no place there behind the one that it follows among the words asked. */
function inOrder(query: Query, told: readonly Told[]): Piece[] {
  const placed = told.filter(({ text }) => text !== null).sort((a, b) => (a.text as Range)[0] - (b.text as Range)[0]);
  const homeless = told.filter(({ text }) => text === null).sort((a, b) => a.asked[0] - b.asked[0]);
  const behind = new Map<Told | undefined, Told[]>();
  const anchors = placed.filter(({ kind, asked }) => kind !== "moved" && asked[0] < asked[1]);
  for (const it of homeless) {
    let anchor: Told | undefined;
    for (const other of anchors)
      if (other.asked[1] <= it.asked[0] && (!anchor || other.asked[1] >= anchor.asked[1])) anchor = other;
    behind.set(anchor, [...(behind.get(anchor) ?? []), it]);
  }
  const ordered = [...(behind.get(undefined) ?? []), ...placed.flatMap((it) => [it, ...(behind.get(it) ?? [])])];
  return merged(ordered).map(({ kind, asked, text }) => ({
    kind,
    asked: asked[0] < asked[1] ? unitsOf(query, asked) : null,
    text,
  }));
}

/** Words of others in a row are one piece. */
function merged(told: readonly Told[]): Told[] {
  const rows: Told[] = [];
  for (const it of told) {
    const before = rows.at(-1);
    if (it.kind === "foreign" && before?.kind === "foreign" && before.asked[1] === it.asked[0])
      rows[rows.length - 1] = { ...before, asked: [before.asked[0], it.asked[1]] };
    else rows.push(it);
  }
  return rows;
}
