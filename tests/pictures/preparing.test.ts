import { expect, test } from "vitest";
import { blobsOf } from "../../pictures/blobs";
import { linesInOrder } from "../../pictures/columns";
import { greyOf } from "../../pictures/grey";
import { inverted, isLightOnDark } from "../../pictures/polarity";
import { evenly } from "../../pictures/sauvola";
import { shrinkingOf, shrunk } from "../../pictures/shrunk";
import { skewOf } from "../../pictures/skew";
import { noiseOf, softened } from "../../pictures/softened";
import { spread } from "../../pictures/spread";
import { textLike } from "../../pictures/text-like";
import { turned } from "../../pictures/turned";
import { lines, painted } from "./paint";

const page = painted(400, 300, lines(40, 30, 320, 5));

test("what is transparent is white, and colours are as light as they look", () => {
  const data = new Uint8ClampedArray([0, 0, 0, 0, 255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 0, 255]);
  const grey = greyOf({ width: 4, height: 1, data }).data;
  expect(Array.from(grey)).toEqual([255, 76, 150, 0]);
});

test("pale print becomes black on white; an even sheet stays as it is", () => {
  const pale = spread(painted(100, 100, [{ left: 20, top: 20, width: 30, height: 30 }], 200, 230));
  expect([Math.min(...pale.data), Math.max(...pale.data)]).toEqual([0, 255]);
  const even = painted(100, 100, [{ left: 20, top: 20, width: 30, height: 30 }], 200, 203);
  expect(spread(even).data).toEqual(even.data);
});

test("grain is softened, and print without any is left sharp", () => {
  let seed = 1;
  const random = () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const grainy = { ...page, data: page.data.map((value) => Math.max(0, Math.min(255, value - 60 * random()))) };
  expect(noiseOf(softened(grainy))).toBeLessThan(noiseOf(grainy) / 2);
  expect(softened(page)).toBe(page);
});

test("light writing on a dark ground is told, whatever stands around a sheet", () => {
  expect(isLightOnDark(page)).toBe(false);
  expect(isLightOnDark(inverted(page))).toBe(true);
  const photo = painted(900, 700, []);
  photo.data.fill(30);
  for (let y = 0; y < page.height; y++) {
    photo.data.set(page.data.subarray(y * 400, (y + 1) * 400), (y + 200) * 900 + 250);
  }
  expect(isLightOnDark(photo)).toBe(false);
});

test("ink is told from paper where light falls from one side", () => {
  const shaded = { ...page, data: page.data.map((value, at) => (value === 0 ? 10 : 60) + ((at % 400) / 400) * 150) };
  expect(blobsOf(evenly(shaded))).toHaveLength(blobsOf(page).length);
});

test("writing is kept with its dots; frames, blots and what stands alone are not", () => {
  const writing = lines(60, 60, 280, 4);
  const others = [
    { left: 10, top: 10, width: 380, height: 3 },
    { left: 10, top: 10, width: 3, height: 280 },
    { left: 300, top: 240, width: 60, height: 40 },
  ];
  const kept = textLike(blobsOf(painted(400, 300, [...writing, ...others])), { width: 400, height: 300 });
  // A letter is two of the boxes, and one is its dot.
  expect(kept).toHaveLength((writing.length / 3) * 2);
});

test("a picture that is askew is turned level, and places are found back", () => {
  for (const degrees of [-12, -3, 4, 14]) {
    const askew = turned(page, (-degrees * Math.PI) / 180);
    const blobs = blobsOf(askew.picture);
    const angle = skewOf(blobs);
    expect((angle * 180) / Math.PI).toBeCloseTo(degrees, 0);
    const level = turned(askew.picture, angle);
    const [x, y] = askew.back(level.back([level.picture.width / 2, level.picture.height / 2]));
    expect([x, y]).toEqual([expect.closeTo(200, 5), expect.closeTo(150, 5)]);
  }
  expect(skewOf(blobsOf(page))).toBe(0);
});

test("columns are read from the right, below the title that goes across them", () => {
  const boxes = [...lines(40, 10, 520, 1), ...lines(40, 70, 230, 4), ...lines(330, 90, 230, 4)];
  const found = linesInOrder(blobsOf(painted(600, 300, boxes)));
  const places = found.map((line) => [
    Math.min(...line.map(({ left }) => left)) < 300,
    Math.max(...line.map(({ right }) => right)) > 300,
  ]);
  const [across, right, left] = [
    [true, true],
    [false, true],
    [true, false],
  ];
  expect(places).toEqual([across, right, right, right, right, left, left, left, left]);
});

test("words that stand far apart in two lines are no columns", () => {
  const boxes = [...lines(40, 20, 230, 2), ...lines(330, 20, 230, 2)];
  expect(linesInOrder(blobsOf(painted(600, 120, boxes)))).toHaveLength(2);
});

test("photos of many millions of pixels are made smaller, by whole numbers", () => {
  expect(
    [
      { width: 1920, height: 1080 },
      { width: 4000, height: 3000 },
    ].map(shrinkingOf),
  ).toEqual([1, 2]);
  expect(Array.from(shrunk(painted(5, 2, [{ left: 0, top: 0, width: 1, height: 2 }]), 2).data)).toEqual([128, 255]);
});
