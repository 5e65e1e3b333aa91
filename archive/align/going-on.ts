import { writtenWordsOf } from "../../persian/written-words";
import type { Core, Source } from "./core";
import type { Query } from "./query";
import { isSameWord } from "./same-words";
import type { Told } from "./told";
import { claimedBy, isClaimed, isThere, toldOf } from "./told";

/**
 * Behind words that were moved there a stretch may go on with those that follow it in the text: A C B D, where the text has
 * A B C D. Takes them in.
 */
export function goingOn(
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
export function lastFree(taken: ReadonlySet<number>, from: number, step: 1 | -1): number {
  let at = from;
  while (!taken.has(step > 0 ? at : at - 1)) at += step;
  return at;
}

/** So many UTF-16 units hold the next word of a text, and what stands before it. */
const NEXT_WORD = 80;

/** Words between two that are told, of which the text has the same ones next to those: they were moved with them. */
export function adjoining(query: Query, { text }: Source, told: readonly Told[]): Told[] {
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
