import { beforeEach, expect, test, vi } from "vitest";
import { freeSpot } from "../../entrypoints/reading/free-spot";
import { isEmpty, shared } from "../../entrypoints/selection/box";
import { RUNS, world } from "../../entrypoints/selection/world";
import type { Box } from "../../messages/page-script";

const VIEW: Box = [0, 0, 800, 600];

/** A page that is nothing but words, each line a box. */
let lines: Box[] = [];
let looks = 0;

class Line {
  readonly data = "متن";
  constructor(readonly box: Box) {}
}

beforeEach(() => {
  looks = 0;
  vi.stubGlobal("Text", Line);
  vi.stubGlobal("document", {
    elementFromPoint: () => {
      looks++;
      return { closest: () => null, childNodes: lines.map((box) => new Line(box)) };
    },
    createRange: () => {
      let at: Box = [0, 0, 0, 0];
      return {
        selectNodeContents: (line: Line) => {
          at = line.box;
        },
        getClientRects: () => [{ left: at[0], top: at[1], right: at[2], bottom: at[3] }],
      };
    },
  });
  select();
});

/** Another selection has another card. */
function select(): void {
  Object.assign(world, { [RUNS]: {} });
}

const isFree = (spot: Box | undefined) => spot !== undefined && lines.every((line) => isEmpty(shared(line, spot)));

test("the mark stands over no word, beside the end of the text", () => {
  lines = [
    [300, 100, 780, 130],
    [500, 130, 780, 160],
    [20, 160, 780, 190],
  ];
  const spot = freeSpot([300, 100, 780, 160], VIEW, 1);
  expect(isFree(spot)).toBe(true);
  expect(spot?.[3]).toBeGreaterThan(130);
});

test("another selection of the same size has a place of its own", () => {
  lines = [[500, 100, 780, 130]];
  expect(isFree(freeSpot([500, 100, 780, 130], VIEW, 1))).toBe(true);
  select();
  lines = [[20, 300, 780, 330]];
  expect(isFree(freeSpot([500, 300, 780, 330], VIEW, 1))).toBe(true);
});

test("while a page scrolls the mark keeps its place to the text, and nothing is looked for", () => {
  lines = [[500, 100, 780, 130]];
  const before = freeSpot([500, 100, 780, 130], VIEW, 1) as Box;
  looks = 0;
  expect(freeSpot([500, 90, 780, 120], VIEW, 1)).toEqual([before[0], before[1] - 10, before[2], before[3] - 10]);
  expect(looks).toBe(0);
});

test("that there is no place is known for as long as the page scrolls a little", () => {
  lines = [[0, 0, 800, 600]];
  expect(freeSpot([20, 100, 780, 600], VIEW, 1)).toBeUndefined();
  looks = 0;
  expect(freeSpot([20, 90, 780, 600], VIEW, 1)).toBeUndefined();
  expect(looks).toBe(0);
  lines = [];
  expect(isFree(freeSpot([20, 0, 780, 400], VIEW, 1))).toBe(true);
});
