import fc from "fast-check";
import { expect, test } from "vitest";
import { paired } from "../../../archive/scans/paired";
import type { Piece } from "../../../archive/types";

const dropped = (at: number): Piece => ({ kind: "dropped", asked: null, text: [at, at + 1] });
const added = (at: number): Piece => ({ kind: "added", asked: [at, at + 1], text: null });
const same = (at: number): Piece => ({ kind: "same", asked: [at, at + 1], text: [at, at + 1] });

test("a word dropped and a word added at the same place are one change", () => {
  expect(paired([same(0), added(2), dropped(2), same(4)])).toEqual([
    same(0),
    { kind: "changed", asked: [2, 3], text: [2, 3] },
    same(4),
  ]);
});

test("several are paired in order, the rest is kept", () => {
  const kinds = paired([added(1), added(2), dropped(3), dropped(4), dropped(5)]).map(({ kind }) => kind);
  expect(kinds).toEqual(["changed", "changed", "dropped"]);
});

test("words apart are not paired", () => {
  expect(paired([dropped(0), same(2), added(4)])).toEqual([dropped(0), same(2), added(4)]);
});

test("every word appears exactly once", () => {
  const piece = fc
    .constantFrom("same", "dropped", "added")
    .map((kind) => ({ same, dropped, added })[kind]?.(0) as Piece);
  const words = (pieces: readonly Piece[]) =>
    pieces.reduce((sum, { asked, text }) => sum + (asked ? 1 : 0) + (text ? 1 : 0), 0);
  fc.assert(fc.property(fc.array(piece), (pieces) => words(paired(pieces)) === words(pieces)));
});
