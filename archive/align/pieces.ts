import { isEllipsis, NONE, STOP } from "../../persian/partings";
import type { WrittenWord } from "../../persian/written-words";
import { writtenWordsOf } from "../../persian/written-words";
import type { Piece, Range } from "../types";
import { LEAST_SENTENCE } from "./borders";
import type { Source } from "./core";
import { leadsOn } from "./frames-amid";
import type { Query } from "./query";
import { isBetweenQuotations, partsQuotations, textBetween } from "./quotation-marks";
import type { Told } from "./told";
import { unitsOf } from "./told";

/** More words between two places of a quotation are told as one gap; between two sentences they are no part of either. */
const MOST_LEFT_OUT = 40;

/** Words of the text between two that are answered, and that nobody has told of; not where others speak in between. */
export function leftOut(query: Query, { text }: Source, told: readonly Told[]): Told[] {
  const placed = told
    .filter(({ text: place }) => place !== null)
    .sort((a, b) => (a.text as Range)[0] - (b.text as Range)[0]);
  const foreign = told.filter(({ kind }) => kind === "foreign");
  return placed.slice(1).flatMap((after, at): Told[] => {
    const before = placed[at] as Told;
    const [from, to] = [(before.text as Range)[1], (after.text as Range)[0]];
    if (to - from < 2) return [];
    // Quotations stand in any order; what was moved is of the one that it was moved in.
    const isTurned = after.asked[1] <= before.asked[0] && before.kind !== "moved" && after.kind !== "moved";
    const [first, last] = isTurned ? [after, before] : [before, after];
    const gap: Range = [first.asked[1], last.asked[0]];
    const isApart =
      (!isBetweenQuotations(text.slice(from, to)) &&
        (isTurned ? isBetweenQuotations(textBetween(query, gap)) : partsQuotations(query, gap))) ||
      (foreign.some(({ asked }) => asked[0] >= gap[0] && asked[1] <= gap[1]) && areSpoken(query, gap));
    if (isApart && (QUOTES.test(textBetween(query, gap)) || !isPartOfSentence(text, [from, to]))) return [];
    const words = writtenWordsOf(text, [from, to]);
    const place = Math.min(before.asked[1], query.words.length);
    const whole = hullOf(words);
    if (words.length > MOST_LEFT_OUT) {
      const isParted = (query.words[after.asked[0]]?.before ?? NONE) >= STOP && !isElided(query, before, after);
      return isParted || !whole ? [] : [{ kind: "dropped", asked: [place, place], text: whole }];
    }
    return words.map(({ range }): Told => ({ kind: "dropped", asked: [place, place], text: range }));
  });
}

const QUOTES = /[«»“”"]/u;

/** So few words between two places are of a sentence of which a place has others, unless one ends on both sides of them. */
const MOST_OF_PART = 5;
/** No longer are they, in UTF-16 units. */
const LONGEST_PART = 80;
const SENTENCE_END = /[.!?؟؛:…\n]/u;

function isPartOfSentence(text: string, [from, to]: Range): boolean {
  if (to - from > LONGEST_PART) return false;
  const words = writtenWordsOf(text, [from, to]);
  const isWhole =
    SENTENCE_END.test(text.slice(from, words[0]?.range[0])) &&
    SENTENCE_END.test(text.slice(words.at(-1)?.range[1], to));
  return words.length <= MOST_OF_PART && !isWhole;
}

/** Do others speak in words between two places of a quotation, or quote on? A link or a note of the page says nothing. */
const areSpoken = (query: Query, [from, to]: Range): boolean =>
  to - from >= LEAST_SENTENCE || QUOTES.test(textBetween(query, [from, to])) || leadsOn(query, [from, to]);

const isElided = (query: Query, before: Told, after: Told): boolean =>
  isEllipsis(textBetween(query, [before.asked[1], after.asked[0]]));

function hullOf(words: readonly WrittenWord[]): Range | undefined {
  const [first, last] = [words[0], words.at(-1)];
  return first && last && [first.range[0], last.range[1]];
}

/** The longest row of words between two places of a quotation that were put in; more are somebody else's. */
const MOST_ADDED = 6;

/** Words asked that nobody has told of: a few within a sentence were put in, others are somebody else's. */
export function untoldOf({ words }: Query, told: readonly Told[]): Told[] {
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
export function inOrder(query: Query, told: readonly Told[]): Piece[] {
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
