import { expect, test } from "vitest";
import type { Range } from "../../archive/types";
import { readAddress } from "../../entrypoints/reader/address";
import { firstMatchFrom, overlap, passageAt, stepMatch } from "../../entrypoints/reader/places";

const passages: Range[] = [
  [0, 10],
  [12, 30],
];

test("finds the passage of an offset, also in the gap after a passage", () => {
  expect(passageAt(passages, 0)).toEqual([0, 10]);
  expect(passageAt(passages, 11)).toEqual([0, 10]);
  expect(passageAt(passages, 29)).toEqual([12, 30]);
  expect(passageAt([], 3)).toBeUndefined();
});

test("finds the first match from an offset on, or else the first of all", () => {
  const runs: Range[] = [
    [2, 4],
    [14, 16],
  ];
  expect(firstMatchFrom(runs, 12)).toBe(1);
  expect(firstMatchFrom(runs, 20)).toBe(0);
  expect(firstMatchFrom([], 0)).toBe(0);
});

test("stepping wraps around at the ends", () => {
  expect(stepMatch(2, 1, 3)).toBe(0);
  expect(stepMatch(0, -1, 3)).toBe(2);
});

test("ranges that only touch do not overlap", () => {
  expect(overlap([0, 5], [3, 9])).toEqual([3, 5]);
  expect(overlap([0, 5], [5, 9])).toBeUndefined();
});

test("an address names a statement and a passage; anything else is rejected", () => {
  expect(readAddress({ search: "?statement=payam-12", hash: "#p3" })).toEqual({ id: "payam-12", passage: 3 });
  expect(readAddress({ search: "?statement=../x", hash: "#p0" })).toEqual({ id: undefined, passage: undefined });
  expect(readAddress({ search: "", hash: "#top" })).toEqual({ id: undefined, passage: undefined });
});
