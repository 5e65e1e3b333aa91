import type { Piece, Range } from "../types";
import type { Core, Source } from "./core";
import { answeredBy, rangeOf } from "./core";
import { amid, edgeOf } from "./edges";
import { frameBetween, leadsOn } from "./frames-amid";
import { adjoining, goingOn, lastFree } from "./going-on";
import { inSequence } from "./in-sequence";
import { withoutItemNumbers } from "./item-numbers";
import { keptOf } from "./kept-cores";
import { lettersIn } from "./letters-in";
import { movedIn } from "./moved";
import { withoutPageLines } from "./page-lines";
import { inOrder, leftOut, untoldOf } from "./pieces";
import type { Query } from "./query";
import { areApart } from "./quotation-marks";
import type { Told } from "./told";
import { claimedBy, isClaimed, isThere, toldOf } from "./told";

/** What of a query a text says, told word by word. */
export interface Quoted {
  /** In the order of the text; what has no place there stands behind the word that it follows among those asked. */
  readonly pieces: readonly Piece[];
  readonly cores: readonly Core[];
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
  const byAsked = [...cores].sort((a, b) => a.asked[0] - b.asked[0]);
  /** What the page has set between each stretch and the one before it. */
  const frames = new Map(
    byAsked.slice(1).map((core, at) => [core, frameBetween(query, source, byAsked[at] as Core, core)] as const),
  );
  const quotations = quotationsOf(query, byAsked, frames);
  const withIt = (core: Core) => cores.filter((it) => quotations.get(it) === quotations.get(core));
  const taken = new Set(
    cores.flatMap(({ asked: [from, to] }) => Array.from({ length: to - from }, (_, i) => from + i)),
  );
  /** Which stretch a word of the text answers, by where it begins. */
  const answering = new Map(byText.flatMap((core) => answeredBy(core).map((start) => [start, core] as const)));
  const byCore = byText.map((core) => {
    const isFree = (start: number) => (answering.get(start) ?? core) === core;
    // What stands outside of the marks of a quotation was not moved there.
    const depth = Math.min(...[core.asked[0], core.asked[1] - 1].map((at) => query.depths[at] ?? 0));
    const isOutside = (word: number) => depth > 0 && (query.depths[word] ?? 0) < depth;
    const steps = movedIn(query.words, core, { isFree: (word) => !taken.has(word), isOutside }, isFree);
    const own = steps.map((step) => toldOf(query, source, core, step));
    for (const { asked, text } of own) {
      for (let word = asked[0]; word < asked[1]; word++) taken.add(word);
      if (text && asked[0] < asked[1]) answering.set(text[0], core);
    }
    return own;
  });
  const head = byText.reduce((a, b) => (b.asked[0] < a.asked[0] ? b : a));
  const tail = byText.reduce((a, b) => (b.asked[1] > a.asked[1] ? b : a));
  const behind = goingOn(query, source, tail, byCore.flat(), taken, 1);
  const ahead = goingOn(query, source, head, [...byCore.flat(), ...behind], taken, -1);
  // Words that a stretch goes on with were moved if it was.
  const byQuotation = withMoved(
    query,
    byCore.map((own, at) => [
      ...(byText[at] === head ? ahead.reverse() : []),
      ...own,
      ...(byText[at] === tail ? behind : []),
    ]),
    byText.map((core) => quotations.get(core) ?? 0),
  );
  const told = [...byQuotation.values()].flat();
  const ends = [lastFree(taken, 0, 1), lastFree(taken, query.words.length, -1)] as const;
  const claimed = claimedBy(told);
  const before = edgeOf(
    query,
    source,
    head,
    [0, ends[0]],
    -1,
    withIt(head).every((it) => rangeOf(head)[0] <= rangeOf(it)[0]),
  );
  const after = edgeOf(
    query,
    source,
    tail,
    [ends[1], query.words.length],
    1,
    withIt(tail).every((it) => rangeOf(tail)[1] >= rangeOf(it)[1]),
  );
  const inPlace = (core: Core, own: Told[]) =>
    own.flatMap((it) => inPlaceAmong(it, byQuotation.get(quotations.get(core) ?? 0) ?? []));
  const between = byAsked.slice(1).flatMap((core, at) => {
    const other = byAsked[at] as Core;
    const rest: Range = [lastFree(taken, core.asked[0], -1), lastFree(taken, other.asked[1], 1)];
    const isBeside = rest[0] === other.asked[1] && rest[1] === core.asked[0];
    if (!isBeside) return [];
    const [behindOther, beforeCore] = amid(query, source, [other, core], rest, frames.get(core));
    return [...inPlace(other, behindOther), ...inPlace(core, beforeCore)];
  });
  const beyond: Told[] = [];
  for (const it of [...inPlace(head, before), ...between, ...inPlace(tail, after)]) {
    const own = isClaimed(it, claimed) ? { ...it, kind: "added" as const, text: null } : it;
    if (own.text) claimed.push(own.text);
    beyond.push(own);
  }
  const placed = [...told, ...beyond.filter(({ asked, text }) => text || asked[0] < asked[1])];
  const answered = [...placed, ...adjoining(query, source, placed)];
  const all = [...answered, ...untoldOf(query, answered)];
  const there = claimedBy(all);
  // Two stretches may miss the same word between them.
  const missed = new Set<number>();
  const kept = all.filter((it) => {
    if (it.kind !== "dropped" || !it.text) return true;
    if (isClaimed(it, there) || missed.has(it.text[0])) return false;
    missed.add(it.text[0]);
    return true;
  });
  const pieces = withoutItemNumbers(query, source.text, [...kept, ...leftOut(query, source, kept)]);
  return { pieces: inOrder(query, withoutPageLines(query, pieces)), cores };
}

/**
 * Stretches may answer with words of the text in another order than they were asked: the heaviest words that ascend on both
 * sides are in their place, and the others were moved. But quotations stand in any order.
 * @param quotations which quotation each stretch is of
 * @returns by quotation
 */
function withMoved(
  query: Query,
  byCore: readonly (readonly Told[])[],
  quotations: readonly number[],
): Map<number, Told[]> {
  return new Map(
    quotations.map((quotation) => [
      quotation,
      withMovedIn(
        query,
        byCore.filter((_, at) => quotations[at] === quotation),
      ),
    ]),
  );
}

function withMovedIn({ words }: Query, byCore: readonly (readonly Told[])[]): Told[] {
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

/** Which quotation each stretch is of. */
function quotationsOf(
  query: Query,
  byAsked: readonly Core[],
  frames: ReadonlyMap<Core, Range | undefined>,
): Map<Core, number> {
  let quotation = 0;
  return new Map(
    byAsked.map((core, at) => {
      const before = byAsked[at - 1];
      const frame = frames.get(core);
      if (before && (areApart(query, before, core) || (frame && leadsOn(query, frame)))) quotation++;
      return [core, quotation];
    }),
  );
}

const isPlaced = ({ kind, text }: Told) => text !== null && kind !== "dropped" && kind !== "moved";

/** A word beside a stretch that was moved was moved with it. @param others what is told of the same quotation */
function inPlaceAmong(told: Told, others: readonly Told[]): Told[] {
  const isAway = isPlaced(told) && others.some((other) => isPlaced(other) && isCrossing(told, other));
  return isAway ? movedAway(told) : [told];
}

const isCrossing = ({ asked, text }: Told, other: Told): boolean =>
  text !== null && other.text !== null && (asked[0] - other.asked[0]) * (text[0] - other.text[0]) < 0;

/** What is the same elsewhere was moved; a word that is another one and stands elsewhere too is no longer that word. */
function movedAway(told: Told): Told[] {
  if (isThere(told)) return [{ ...told, kind: "moved" }];
  if (told.kind === "dropped") return [];
  return told.kind === "changed" ? [{ ...told, kind: "added", text: null }] : [told];
}
