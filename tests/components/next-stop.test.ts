import { expect, test } from "vitest";
import { nextStop } from "../../components/search/next-stop";

const BOX = -1;

test("ArrowDown moves from the box through the results and stops at the last", () => {
  expect(nextStop("ArrowDown", BOX, 2)).toBe(0);
  expect(nextStop("ArrowDown", 0, 2)).toBe(1);
  expect(nextStop("ArrowDown", 1, 2)).toBe(1);
});

test("ArrowUp moves back to the box and stops there", () => {
  expect(nextStop("ArrowUp", 0, 2)).toBe(BOX);
  expect(nextStop("ArrowUp", BOX, 2)).toBe(BOX);
});

test("without results the box keeps the focus; other keys are ignored", () => {
  expect(nextStop("ArrowDown", BOX, 0)).toBe(BOX);
  expect(nextStop("Home", 1, 2)).toBeUndefined();
});
