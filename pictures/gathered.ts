import type { Piece, Range } from "../archive/types";

/** What a stretch of a text quotes. Ranges of the alignment are of the stretch. */
export interface Quoted {
  readonly statement: { readonly id: string };
  readonly alignment: readonly Piece[];
}

/** What a stretch was answered with. */
export interface Answered<Q extends Quoted> {
  readonly stretch: Range;
  readonly quoted: readonly Q[];
}

/** Each statement once, where most of it was found: it may stand in several stretches. Who has most is first. */
export function gathered<Q extends Quoted>(answers: readonly Answered<Q>[]): { quoted: Q; stretch: Range }[] {
  const best = new Map<string, { quoted: Q; stretch: Range; kept: number }>();
  for (const { stretch, quoted } of answers) {
    for (const each of quoted) {
      const kept = keptOf(each);
      if (kept > (best.get(each.statement.id)?.kept ?? 0)) best.set(each.statement.id, { quoted: each, stretch, kept });
    }
  }
  return [...best.values()].sort((a, b) => b.kept - a.kept);
}

/** UTF-16 units of what was asked that the statement says. */
const keptOf = ({ alignment }: Quoted): number =>
  alignment.reduce((sum, { kind, asked }) => {
    const isKept = kind === "same" || kind === "respelled" || kind === "moved";
    return isKept && asked ? sum + asked[1] - asked[0] : sum;
  }, 0);
