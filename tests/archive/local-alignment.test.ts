import fc from "fast-check";
import { expect, test } from "vitest";
import type { LocalAlignment } from "../../archive/align/local-alignment";
import { alignLocally, LONGER, OPEN, OTHER, SAME } from "../../archive/align/local-alignment";
import { reachOf } from "../../archive/align/reach";
import { seedsOf } from "../../archive/align/seeds";
import { gramsIn } from "../../archive/index/grams";

/** So few that different grams meet in one bucket too. */
const BITS = 12;

/** Few different letters, so that much is the same by chance. */
const letters = fc.array(fc.integer({ min: 0x627, max: 0x630 }), { maxLength: 40 });
/** What is asked is a text with stretches left out, put in and changed. */
const asked = fc
  .tuple(letters, fc.array(fc.tuple(fc.nat(40), fc.nat(6), letters), { maxLength: 3 }))
  .map(([text, edits]) => {
    const own = [...text];
    for (const [at, count, others] of edits) own.splice(at, count, ...others.slice(0, count));
    return [Uint16Array.from(own), Uint16Array.from(text)] as const;
  });

function aligned(own: Uint16Array, text: Uint16Array, least: number): LocalAlignment {
  const seeds = seedsOf(gramsIn(own, BITS), gramsIn(text, BITS), new Map(), BITS);
  const reach = reachOf(seeds, [0, own.length], [0, text.length]);
  return alignLocally(own, [0, own.length], text, [0, text.length], reach, least);
}

/** The most that any alignment is worth, by all ways into each cell. */
function mostOf(own: Uint16Array, text: Uint16Array): number {
  const cells = Array.from({ length: own.length + 1 }, () => new Array<number>(text.length + 1).fill(0));
  const at = (row: number, column: number) => cells[row]?.[column] ?? 0;
  const gap = (length: number) => OPEN + (length - 1) * LONGER;
  for (let row = 1; row <= own.length; row++) {
    for (let column = 1; column <= text.length; column++) {
      const facing = at(row - 1, column - 1) + (own[row - 1] === text[column - 1] ? SAME : OTHER);
      const above = Array.from({ length: row }, (_, i) => at(row - i - 1, column) + gap(i + 1));
      const before = Array.from({ length: column }, (_, i) => at(row, column - i - 1) + gap(i + 1));
      (cells[row] as number[])[column] = Math.max(0, facing, ...above, ...before);
    }
  }
  return Math.max(...cells.flat());
}

test("the best alignment of two stretches of letters is found, though what cannot come to it is left out", () => {
  fc.assert(
    fc.property(asked, ([own, text]) => {
      expect(aligned(own, text, 1).score).toBe(mostOf(own, text));
    }),
  );
});

test("what is at least worth so much is the same as when all is asked for, and what is not comes to less", () => {
  fc.assert(
    fc.property(asked, fc.nat(160), ([own, text], least) => {
      const all = aligned(own, text, 1);
      const found = aligned(own, text, least);
      if (all.score >= least) expect(found).toEqual(all);
      else expect(found.score).toBeLessThan(least);
    }),
  );
});
