import { firstFrom } from "../text/first-from";
import type { Letters } from "../text/letters";
import type { Piece, Range } from "../types";
import type { Asked } from "./asked";

/** Where a sentence or a quotation ends or begins in a selection, its words may be of two texts. */
const PARTING = /[.!?؟…«»“”"\n]/gu;
/** Around such a place, so many letters may be a changed word of the one or a word that both have. */
const NEAR_PARTING = 12;
/** Beyond such a place so many letters are somebody else's; fewer may be a word or two, changed. */
const LEAST_PARTED = 13;
/** Elsewhere it takes more, or every first and last word that was changed with its neighbours were somebody else's. */
const LEAST_FOREIGN = 40;
/** And no more than this share of them stands about there in the text, by chance; of damaged or moved words more does. */
const MOST_SHARED = 0.45;
/** What is left as the quotation has to be one by itself: so many letters that are the same. */
const LEAST_CORE = 20;
/** A word that answers with other letters speaks against itself so much for each of them. */
const OTHER_LETTER = 2;
/** Words left out of the text cost their letters, but no more than this, or an ellipsis would part what it joins. */
const MOST_LEFT_OUT = 12;
/** What stands between two words that are the same costs no more than this, or no words put in could be so many. */
const MOST_BETWEEN = 24;
/** Nor more than this if as many words of the text stand there: they were put in for these. */
const MOST_IN_PLACE = 10;

/** A word asked that has an answer, and what speaks for its place in the quotation, in letters. */
interface Step {
  readonly piece: Piece;
  /** How many of its letters are the same. */
  readonly same: number;
  readonly gain: number;
  /** What parts it from the step before. */
  readonly cost: number;
}

/**
 * A selection may hold the words of others before or after what it quotes: two statements joined, or a sentence of the
 * page. An alignment reaches into these as far as any of their letters stand nearby. Ends the quotation where more speaks
 * against the words beyond than for them, and calls those asked {@link Piece.kind foreign}; words of the text beyond are
 * no part of it. Words at an edge that are few, and may be changed, remain.
 * @param pairs for each letter asked: the letter of the text that answers it, or -1
 */
export function withoutForeign(asked: Asked, text: Letters, pairs: Int32Array, pieces: readonly Piece[]): Piece[] {
  const steps = stepsOf(asked, text, pairs, pieces);
  const { run, sum } = heaviest(steps);
  if (sum < LEAST_CORE) return [...pieces];
  const core = steps.slice(...run).map(({ piece }) => piece);
  const [from, to] = boundsOf(asked, steps, [core[0]?.asked?.[0] ?? 0, core.at(-1)?.asked?.[1] ?? 0]);
  if (from === 0 && to === asked.text.length) return [...pieces];
  const own = pieces.filter((it) => it.asked && it.asked[0] >= from && it.asked[1] <= to);
  const quoted = own.flatMap((it) => (it.text ? [it.text] : []));
  const [head, tail] = [quoted[0]?.[0] ?? 0, quoted.at(-1)?.[1] ?? 0];
  const kept = pieces.filter((it) =>
    it.asked ? it.asked[0] >= from && it.asked[1] <= to : it.text && it.text[0] >= head && it.text[1] <= tail,
  );
  const foreign = pieces
    .flatMap((it) => (it.asked && (it.asked[0] < from || it.asked[1] > to) ? [it.asked] : []))
    .sort((a, b) => a[0] - b[0])
    .map((range): Piece => ({ kind: "foreign", asked: range, text: null }));
  const before = foreign.filter((it) => it.asked && it.asked[0] < from);
  return [...before, ...kept, ...foreign.slice(before.length)];
}

/** What of the selection belongs to the text that a part of it is quoted from, as a range of it. */
function boundsOf({ text, letters: { starts } }: Asked, steps: readonly Step[], [start, end]: Range): Range {
  const lettersTo = (at: number) => firstFrom(starts, at);
  const partings = [...text.matchAll(PARTING)].map(({ index }) => index);
  const partingAt = (edge: number) => {
    const away = (at: number) => Math.abs(lettersTo(at) - lettersTo(edge));
    return partings.filter((at) => away(at) <= NEAR_PARTING).sort((a, b) => away(a) - away(b))[0];
  };
  const [first, last] = [partingAt(start), partingAt(end)];
  const [from, to] = [first ?? start, last ?? end];
  const isForeign = (own: Range, isParted: boolean) => {
    const letters = lettersTo(own[1]) - lettersTo(own[0]);
    const within = steps.filter(({ piece: { asked } }) => asked && asked[0] >= own[0] && asked[1] <= own[1]);
    const shared = within.reduce((sum, { same }) => sum + same, 0);
    return letters >= (isParted ? LEAST_PARTED : LEAST_FOREIGN) && shared <= MOST_SHARED * letters;
  };
  return [
    isForeign([0, from], first !== undefined) ? from : 0,
    isForeign([to, text.length], last !== undefined) ? to : text.length,
  ];
}

/** The words asked that have an answer, in their own order. */
function stepsOf(asked: Asked, text: Letters, pairs: Int32Array, pieces: readonly Piece[]): Step[] {
  const own = pieces.filter((it) => it.asked).sort((a, b) => (a.asked as Range)[0] - (b.asked as Range)[0]);
  const dropped = pieces.flatMap(({ kind, text }) => (kind === "dropped" && text ? [text[0]] : []));
  const steps: Step[] = [];
  let added = 0;
  let between = 0;
  for (const piece of own) {
    const [from, to] = (piece.asked as Range).map((at) => firstFrom(asked.letters.starts, at)) as [number, number];
    if (!piece.text) {
      added++;
      between += to - from;
      continue;
    }
    let same = to - from;
    let gain = same;
    if (piece.kind === "changed") {
      const longer = Math.max(same, firstFrom(text.starts, piece.text[1]) - firstFrom(text.starts, piece.text[0]));
      same = 0;
      for (let i = from; i < to; i++) if (text.codes[pairs[i] ?? -1] === asked.letters.codes[i]) same++;
      gain = same - OTHER_LETTER * (longer - same);
    }
    const before = steps.at(-1)?.piece.text;
    const skipped = before ? leftOut(text, before[1], piece.text[0]) : 0;
    const gap = asked.text.slice(steps.at(-1)?.piece.asked?.[1] ?? 0, piece.asked?.[0]);
    // Who goes on in a new sentence, and elsewhere, may have left the text.
    between = skipped > 0 && gap.search(PARTING) >= 0 ? MOST_BETWEEN : Math.max(between, skipped);
    const isInPlace = before && added === firstFrom(dropped, piece.text[0]) - firstFrom(dropped, before[1]);
    steps.push({ piece, same, gain, cost: Math.min(isInPlace ? MOST_IN_PLACE : MOST_BETWEEN, between) });
    [added, between] = [0, 0];
  }
  return steps;
}

/** What it costs that the next word asked does not stand next in the text. */
function leftOut({ starts }: Letters, from: number, to: number): number {
  if (to < from) return MOST_LEFT_OUT;
  return Math.min(MOST_LEFT_OUT, firstFrom(starts, to) - firstFrom(starts, from));
}

/** The steps in a row for which most speaks, as indices, and how much that is. */
function heaviest(steps: readonly Step[]): { run: Range; sum: number } {
  let [best, sum, start] = [0, 0, 0];
  let run: Range = [0, 0];
  steps.forEach(({ gain, cost }, at) => {
    sum -= cost;
    if (sum <= 0) [sum, start] = [0, at];
    sum += gain;
    if (sum > best) [best, run] = [sum, [start, at + 1]];
  });
  return { run, sum: best };
}
