import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isEmpty, shared } from "../../entrypoints/selection/box";
import { place } from "../../entrypoints/selection/place";
import type { Box } from "../../messages/page-script";

const sizeOf = ([left, top, right, bottom]: Box) => [right - left, bottom - top];
const isWithin = (inner: Box, outer: Box) =>
  inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3];

const DESKTOP: Box = [0, 0, 1280, 720];

describe("the card's place", () => {
  it("is below the text, right edges aligned, when there is room", () => {
    expect(place([500, 100, 900, 120], DESKTOP)).toEqual([500, 128, 900, 448]);
  });

  it("is above the text when only there is room", () => {
    expect(place([500, 600, 900, 620], DESKTOP)).toEqual([500, 272, 900, 592]);
  });

  it("is on the roomier side with reduced height when neither side fits", () => {
    expect(place([100, 180, 300, 200], [0, 0, 640, 400])).toEqual([8, 208, 408, 392]);
  });

  it("is a sheet in a narrow view: at its lower edge, or at the upper one for a text that is there", () => {
    const phone: Box = [0, 0, 360, 640];
    expect(place([20, 100, 340, 160], phone)).toEqual([0, 320, 360, 640]);
    expect(place([20, 500, 340, 560], phone)).toEqual([0, 0, 360, 320]);
    expect(place([20, 100, 340, 160], phone, true)).toEqual([0, 610, 360, 640]);
  });

  it("is as much larger as a page is zoomed out", () => {
    expect(sizeOf(place([500, 100, 900, 120], [0, 0, 1920, 1080], false, 1.5))).toEqual([600, 480]);
  });

  it("is beside the text in a view too low for either", () => {
    const card = place([500, 100, 640, 130], [0, 0, 900, 260]);
    expect(isEmpty(shared(card, [500, 100, 640, 130]))).toBe(true);
  });

  it("stays within the view whatever is selected in it", () => {
    const view = fc.tuple(fc.integer({ min: 200, max: 3000 }), fc.integer({ min: 160, max: 2000 }));
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(view, share, share, share, share, ([width, height], a, b, c, d) => {
        const anchor: Box = [
          width * Math.min(a, b),
          height * Math.min(c, d),
          width * Math.max(a, b),
          height * Math.max(c, d),
        ];
        expect(isWithin(place(anchor, [0, 0, width, height]), [0, 0, width, height])).toBe(true);
      }),
    );
  });

  it("is never over a line of text in a view the size of a phone or larger", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 320, max: 2000 }),
        fc.integer({ min: 480, max: 2000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (width, height, at) => {
          const line: Box = [20, at * (height - 40), width - 20, at * (height - 40) + 40];
          expect(isEmpty(shared(place(line, [0, 0, width, height]), line))).toBe(true);
        },
      ),
    );
  });

  it("has a constant size wherever the view has room for it", () => {
    for (const top of [20, 200, 350]) expect(sizeOf(place([500, top, 900, top + 20], DESKTOP))).toEqual([400, 320]);
  });
});
