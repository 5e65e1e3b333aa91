import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { blank, type Grey } from "../../pictures/grey";
import { inverted } from "../../pictures/polarity";
import { textOf } from "../../pictures/text-of";
import { turned } from "../../pictures/turned";
import { characterErrors } from "../bench/images/character-errors";
import { readImage } from "../bench/images/image-data";
import { startReading } from "../bench/images/start-reading";

const PAGES = fileURLToPath(new URL("../pages/", import.meta.url));
const SAID = "این کنگره طنین کوبنده گام های طبقه کارگر\nایران است که پرچم رهایی انسان را برافراشته است.";

const [picture, read] = [await readImage(PAGES, "two-lines.png"), await startReading()];

/** A picture amid another one, all of whose pixels are `ground`. */
function amid(inner: Grey, width: number, height: number, ground: number): Grey {
  const outer = blank(width, height);
  outer.data.fill(ground);
  const [left, top] = [(width - inner.width) >> 1, (height - inner.height) >> 1];
  for (let y = 0; y < inner.height; y++) {
    const row = inner.data.subarray(y * inner.width, (y + 1) * inner.width);
    outer.data.set(row, (top + y) * width + left);
  }
  return outer;
}

test.each([
  ["as it is", picture],
  ["light on dark", inverted(picture)],
  ["askew", turned(picture, 0.14).picture],
  ["on a dark table", amid(picture, 900, 500, 40)],
])("a picture of two lines is read, %s", async (_, given) => {
  const text = textOf(await read(given));
  expect(text.split("\n")).toHaveLength(2);
  // A letter or two may be taken for another of the same shape.
  expect(characterErrors(text, SAID)).toBeLessThan(0.03);
});

test("each line is told with its place in the picture, and each word with how sure it is", async () => {
  const [first, second] = await read(amid(picture, 900, 500, 40));
  for (const [line, top] of [
    [first, 195],
    [second, 235],
  ] as const) {
    expect(line?.corners[0][1]).toBeGreaterThan(top);
    expect(line?.corners[2][1]).toBeLessThan(top + 65);
    expect(line?.words.every(({ confidence }) => confidence > 50 && confidence <= 100)).toBe(true);
  }
  expect(first?.words[0]?.letters.map(({ text }) => text).join("")).toBe("این");
});

test("nothing is read where nothing is written", async () => {
  expect(await read(blank(300, 200))).toEqual([]);
  expect(await read(blank(1, 1))).toEqual([]);
});
