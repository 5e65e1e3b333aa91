import { foldText } from "../../persian/fold";

/** A stretch in which two texts differ, with the words that stand before and after it in both. */
export interface Differing {
  readonly before: string;
  /** What the one has there; empty where it has nothing. */
  readonly one: string;
  readonly other: string;
  readonly after: string;
}

/** Words that are shown on either side. */
const AROUND = 4;
/** Words that are put in or left out; texts that differ in more are shown up to there. */
const MOST = 400;

/** Where two texts differ, word by word: in the fewest words. Spelling is no difference. */
export function differing(one: string, other: string): Differing[] {
  const [left, right] = [wordsOf(one), wordsOf(other)];
  const [leftKeys, rightKeys] = [left.map(keyOf), right.map(keyOf)];
  const found: Differing[] = [];
  let [from, to] = [0, 0];
  const close = (x: number, y: number) => {
    if (from === x && to === y) return;
    found.push({
      before: left.slice(Math.max(0, from - AROUND), from).join(" "),
      one: left.slice(from, x).join(" "),
      other: right.slice(to, y).join(" "),
      after: left.slice(x, x + AROUND).join(" "),
    });
  };
  for (const [x, y] of common(leftKeys, rightKeys)) {
    close(x, y);
    [from, to] = [x + 1, y + 1];
  }
  close(left.length, right.length);
  return found;
}

const wordsOf = (text: string) => text.split(/\s+/).filter((word) => word !== "");
const keyOf = (word: string) => foldText(word).replace(/[^\p{L}\p{N}]/gu, "");

/** The words that two lists have in common, in order, by their places: Myers, in time that grows with what differs. */
export function common(one: readonly string[], other: readonly string[]): [x: number, y: number][] {
  const furthest: Map<number, number>[] = [];
  let reached = new Map<number, number>([[1, 0]]);
  let last = 0;
  search: for (let edits = 0; edits <= MOST; edits++) {
    const next = new Map(reached);
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const [less, more] = [reached.get(diagonal - 1) ?? -1, reached.get(diagonal + 1) ?? -1];
      let x = diagonal === -edits || (diagonal !== edits && less < more) ? more : less + 1;
      while (x < one.length && x - diagonal < other.length && one[x] === other[x - diagonal]) x++;
      next.set(diagonal, x);
      if (x >= one.length && x - diagonal >= other.length) {
        furthest.push(reached);
        reached = next;
        last = edits;
        break search;
      }
    }
    furthest.push(reached);
    reached = next;
    last = edits;
  }
  return wayBack(one.length, other.length, furthest, last, reached);
}

function wayBack(
  ends: number,
  otherEnds: number,
  furthest: readonly Map<number, number>[],
  last: number,
  reached: ReadonlyMap<number, number>,
): [x: number, y: number][] {
  let [x, y] = [ends, otherEnds];
  if ((reached.get(x - y) ?? -1) < x) {
    // They differ in more than is looked at: from where both were furthest.
    const [diagonal, at] = [...reached].reduce((best, each) =>
      2 * each[1] - each[0] > 2 * best[1] - best[0] ? each : best,
    );
    [x, y] = [Math.min(at, ends), Math.min(at - diagonal, otherEnds)];
  }
  const pairs: [number, number][] = [];
  for (let edits = last; edits >= 0; edits--) {
    const before = furthest[edits] ?? new Map<number, number>();
    const diagonal = x - y;
    const [less, more] = [before.get(diagonal - 1) ?? -1, before.get(diagonal + 1) ?? -1];
    const from = diagonal === -edits || (diagonal !== edits && less < more) ? diagonal + 1 : diagonal - 1;
    const fromX = before.get(from) ?? 0;
    const start = from === diagonal + 1 ? fromX : fromX + 1;
    while (x > start && y > 0) pairs.push([--x, --y]);
    [x, y] = [fromX, fromX - from];
  }
  return pairs.reverse();
}
