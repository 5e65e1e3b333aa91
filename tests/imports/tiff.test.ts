import { readFileSync } from "node:fs";
import fc from "fast-check";
import { zlibSync } from "fflate";
import sharp, { type TiffOptions } from "sharp";
import { describe, expect, test } from "vitest";
import { PICTURE_PAGES } from "../../imports/limits";
import type { Drawing, PdfPicture } from "../../imports/pdf/drawing-of";
import { UNEXPECTED } from "../../imports/read-files";
import { mutatedBytes } from "../fuzz/mutated";
import { file, outcomeOf } from "./brought";
import { fakePageReader, readLine } from "./fake-page-reader";
import { type TiffPicture, writtenTiff } from "./written-tiff";

const PNG = readFileSync("tests/pages/two-lines.png");
const G4 = new Uint8Array(readFileSync("tests/imports/scanned/two-lines.g4"));
const SIZE = { width: 504, height: 108 };

const LINE = "باغداران دره از خشک شدن چشمه‌ها سخن گفتند و خواستند";
const OTHER = "آب رودخانه میان همهٔ روستاها بخش شود و کسی بی آب نماند.";

/** What becomes of a file whose pictures are read, and what was drawn for that. */
async function read(bytes: Uint8Array, { name = "a.tif", lines = [[readLine(LINE)]] } = {}) {
  const { reader, drawings } = fakePageReader(...lines);
  const outcome = await outcomeOf(file(name, bytes), {
    pageReader: reader,
    choiceFor: () => ({ arePicturesRead: true }),
  });
  return { outcome, drawings };
}

/** How light each pixel of the one picture of a page is, 0 to 255. */
function lightIn({ drawn: [one] }: Pick<Drawing, "drawn">): Uint8Array {
  if (!one || !("picture" in one) || typeof one.picture === "string") throw new Error("no picture");
  const { width, height, kind, data } = one.picture as PdfPicture;
  const row = (width + 7) >> 3;
  return Uint8Array.from({ length: width * height }, (_, at) => {
    if (kind !== 1) return data[at * (kind === 2 ? 3 : 4)] ?? 0;
    const [x, y] = [at % width, Math.floor(at / width)];
    return ((data[y * row + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1 ? 255 : 0;
  });
}

const meanDifference = (one: Uint8Array, other: Uint8Array) =>
  one.reduce((sum, value, at) => sum + Math.abs(value - (other[at] ?? 0)), 0) / one.length;

const grey = async () => new Uint8Array(await sharp(PNG).greyscale().raw().toBuffer());
const inBits = (light: Uint8Array, isWhiteOne = true) => {
  const row = (SIZE.width + 7) >> 3;
  const bits = new Uint8Array(row * SIZE.height);
  light.forEach((value, at) => {
    const [x, y] = [at % SIZE.width, Math.floor(at / SIZE.width)];
    if (value >= 128 === isWhiteOne) bits[y * row + (x >> 3)] = (bits[y * row + (x >> 3)] ?? 0) | (128 >> (x & 7));
  });
  return bits;
};
const rowsOf = (bytes: Uint8Array, row: number, rows: number) =>
  Array.from({ length: Math.ceil(SIZE.height / rows) }, (_, at) =>
    bytes.subarray(at * rows * row, (at + 1) * rows * row),
  );

/** A picture of SIZE: width, height, packing, what samples mean; and what else is told of it. */
const picture = (
  compression: number,
  photometric: number,
  pieces: readonly Uint8Array[],
  more: TiffPicture["tags"] = {},
): TiffPicture => ({
  tags: { 256: SIZE.width, 257: SIZE.height, 259: compression, 262: photometric, ...more },
  pieces,
});
const scan = () => picture(4, 0, [G4]);

describe("a TIFF is read however it is packed", () => {
  const packings: Readonly<Record<string, TiffOptions>> = {
    LZW: { compression: "lzw" },
    "LZW with differences": { compression: "lzw", predictor: "horizontal" },
    Deflate: { compression: "deflate" },
    "Deflate with differences": { compression: "deflate", predictor: "horizontal" },
    PackBits: { compression: "packbits" },
    JPEG: { compression: "jpeg", quality: 90 },
    "not at all": { compression: "none" },
    "in tiles, LZW": { compression: "lzw", tile: true, tileWidth: 64, tileHeight: 64 },
    "in tiles, JPEG": { compression: "jpeg", quality: 90, tile: true, tileWidth: 64, tileHeight: 64 },
  };
  test.each(Object.entries(packings))("%s, in colours and in grey", async (_name, options) => {
    const truth = await grey();
    for (const image of [sharp(PNG).removeAlpha(), sharp(PNG).greyscale()]) {
      const { outcome, drawings } = await read(new Uint8Array(await image.tiff(options).toBuffer()));
      expect(outcome).toMatchObject({ state: "read" });
      expect(drawings[0]).toMatchObject({ width: SIZE.width / 3, height: SIZE.height / 3 });
      expect(meanDifference(lightIn(drawings[0] as Drawing), truth)).toBeLessThan(
        options.compression === "jpeg" ? 3 : 0.5,
      );
    }
  });

  test("CCITT Group 4, with black as 0 and as 1, and with bits from either end", async () => {
    const truth = lightIn((await read(writtenTiff([scan()]))).drawings[0] as Drawing);
    // As much of it is ink as of the picture that was packed.
    expect(meanDifference(truth, inBitsAgain(inBits(await grey())))).toBeLessThan(12);
    const backwards = G4.map((byte) =>
      Number.parseInt(byte.toString(2).padStart(8, "0").split("").reverse().join(""), 2),
    );
    const turned = await read(writtenTiff([picture(4, 0, [backwards], { 266: 2 })]));
    expect(meanDifference(lightIn(turned.drawings[0] as Drawing), truth)).toBe(0);
    const inverse = await read(writtenTiff([picture(4, 1, [G4])]));
    expect(meanDifference(lightIn(inverse.drawings[0] as Drawing), truth)).toBeGreaterThan(200);
  });

  test("black and white in strips of any height, from either end of a number", async () => {
    const light = await grey();
    const row = (SIZE.width + 7) >> 3;
    for (const [rows, isLittleEndian] of [
      [1, true],
      [32, true],
      [108, false],
    ] as const) {
      for (const photometric of [0, 1]) {
        const bits = inBits(light, photometric === 1);
        const tags = { 278: rows };
        const plain = writtenTiff([picture(1, photometric, rowsOf(bits, row, rows), tags)], isLittleEndian);
        const packed = rowsOf(bits, row, rows).map((strip) => zlibSync(strip));
        const deflated = writtenTiff([picture(8, photometric, packed, tags)], isLittleEndian);
        for (const tiff of [plain, deflated]) {
          const { drawings } = await read(tiff);
          expect(meanDifference(lightIn(drawings[0] as Drawing), inBitsAgain(inBits(light)))).toBe(0);
        }
      }
    }
  });

  test("a table of colours", async () => {
    const light = await grey();
    const table = Array.from({ length: 256 }, (_, at) => (255 - at) * 257);
    const tags = { 258: 8, 320: [...table, ...table, ...table] };
    const { drawings } = await read(writtenTiff([picture(1, 3, [light.map((value) => 255 - value)], tags)]));
    expect(meanDifference(lightIn(drawings[0] as Drawing), light)).toBe(0);
  });

  test("as it lies, and as flat as a fax is sent", async () => {
    const aside = await read(writtenTiff([picture(4, 0, [G4], { 274: 6 })]));
    expect(aside.drawings[0]).toMatchObject({ width: SIZE.height / 3, height: SIZE.width / 3 });
    const [width, height] = [SIZE.height / 3, SIZE.width / 3];
    expect(aside.drawings[0]?.drawn[0]?.matrix).toEqual([0, height, width, 0, 0, 0]);
    const fax = await read(writtenTiff([picture(4, 0, [G4], { 282: 204, 283: 102 })]));
    expect(fax.drawings[0]).toMatchObject({ width: SIZE.width / 3, height: (2 * SIZE.height) / 3 });
  });
});

describe("pages of a TIFF", () => {
  test("are one document, counted before they are read; smaller copies of them are none", async () => {
    const copy = picture(4, 0, [G4], { 254: 1 });
    const tiff = writtenTiff([scan(), copy, scan()]);
    expect(await outcomeOf(file("a.tiff", tiff))).toMatchObject({
      state: "skipped",
      reason: "picture",
      picturePages: 2,
    });
    const { outcome } = await read(tiff, { lines: [[readLine(LINE)], [readLine(OTHER)]] });
    if (!("drafts" in outcome)) throw new Error(JSON.stringify(outcome));
    const [draft] = outcome.drafts;
    expect(draft?.text).toBe(`${LINE}\n\n${OTHER}`);
    expect(draft?.scan?.pages.map(({ number }) => number)).toEqual([1, 2]);
  });

  test("that cannot be read keep no other out, and it is said how many were", async () => {
    const broken = picture(8, 1, [new Uint8Array(40).fill(7)], { 258: 8 });
    const odd = picture(34_676, 32_844, [G4]);
    const { outcome } = await read(writtenTiff([broken, odd, scan()]));
    expect(outcome).toMatchObject({ state: "read", pages: { read: 1, of: 3 } });
  });
});

describe("a TIFF that hurts is refused in words", () => {
  const refused = async (bytes: Uint8Array) => {
    const { outcome } = await read(bytes);
    const unread = await outcomeOf(file("a.tif", bytes));
    return [outcome, unread].map((each) => ("reason" in each ? each.reason : each.state));
  };

  test.each([
    ["gigabytes of pixels", "too-many-pixels", picture(8, 1, [G4], { 256: 60_000, 257: 60_000, 258: 8 })],
    [
      "tiles that are larger than their picture",
      "too-many-pixels",
      picture(1, 1, [G4], { 322: 65_536, 323: 65_536, 324: 8, 325: 9 }),
    ],
    ["no pixels", "damaged", picture(4, 0, [G4], { 257: 0 })],
    ["fewer strips than it has rows for", "damaged", picture(4, 0, [G4], { 278: 10 })],
    ["a packing that nobody knows", "unknown-packing", picture(50_000, 1, [G4])],
    ["planes of colour apart", "unknown-packing", picture(1, 2, [G4], { 277: 3, 258: [8, 8, 8], 284: 2 })],
    ["samples of sixteen bits, the lower first", "unknown-packing", picture(1, 1, [G4], { 258: 16 })],
    ["a hundred thousand strips", "unknown-packing", picture(4, 0, [G4], { 257: 100_000, 256: 8, 278: 1 })],
  ] as const)("%s: %s", async (_what, reason, hurting) => {
    expect(await refused(writtenTiff([hurting]))).toEqual([reason, reason]);
  });

  test("pages without end", async () => {
    const many = writtenTiff(Array.from({ length: PICTURE_PAGES + 1 }, scan));
    expect(await refused(many)).toEqual(["too-many-pages", "too-many-pages"]);
    const [one] = [writtenTiff([scan()])];
    const circle = one.slice();
    circle.set(circle.subarray(4, 8), circle.length - 4);
    expect(await refused(circle)).toEqual(["damaged", "damaged"]);
  });

  test("directories that tell the same bytes again and again", async () => {
    const colours = Array.from({ length: 3000 }, () => 7);
    const tags = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [1000 + at, colours]));
    const bytes = writtenTiff([picture(4, 0, [G4], tags)]);
    const view = new DataView(bytes.buffer);
    // Every entry of its directory, two bytes behind where that begins, tells the bytes of the whole file.
    const directory = view.getUint32(4, true);
    for (let at = directory + 2; at < directory + 2 + 12 * view.getUint16(directory, true); at += 12) {
      if (view.getUint16(at, true) < 1000) continue;
      view.setUint16(at + 2, 1, true);
      view.setUint32(at + 4, 190_000, true);
      view.setUint32(at + 8, 8, true);
    }
    expect(await refused(bytes)).toEqual(["bomb", "bomb"]);
  });

  test("cut short anywhere", async () => {
    const whole = writtenTiff([scan()]);
    for (const length of [0, 1, 7, 8, 100, 700, whole.length - 5])
      expect(await refused(whole.subarray(0, length)), String(length)).not.toContain("read");
  });

  test("what is no TIFF, and what is a larger one than its edition", async () => {
    expect(await refused(new TextEncoder().encode("no picture at all, but text"))).toEqual(["damaged", "damaged"]);
    const big = writtenTiff([scan()]);
    big[2] = 43;
    expect(await refused(big)).toEqual(["unknown-packing", "unknown-packing"]);
  });

  test("a piece that unpacks to far more than its pixels", async () => {
    const deflated = picture(8, 1, [zlibSync(new Uint8Array(64 << 20))], { 258: 8 });
    expect(await refused(writtenTiff([deflated]))).toEqual(["bomb", "bomb"]);
    const wide = await sharp({ create: { width: 9000, height: 9000, channels: 3, background: "white" } })
      .jpeg()
      .toBuffer();
    const jpeg = picture(7, 6, [new Uint8Array(wide)], { 258: [8, 8, 8], 277: 3 });
    expect(await refused(writtenTiff([jpeg]))).toEqual(["bomb", "bomb"]);
    // In LZW and PackBits, and as a fax, it takes no more than its rows.
    const runs = new Uint8Array(200_000).map((_, at) => (at % 2 ? 255 : 129));
    const { drawings } = await read(writtenTiff([picture(32_773, 1, [runs], { 258: 8 })]));
    expect(lightIn(drawings[0] as Drawing)).toHaveLength(SIZE.width * SIZE.height);
  });
});

test("whatever has happened to a TIFF, it is read or refused in words", async () => {
  const samples = [
    writtenTiff([scan(), scan()]),
    writtenTiff([
      picture(
        8,
        1,
        rowsOf(inBits(await grey()), 63, 20).map((strip) => zlibSync(strip)),
        { 278: 20 },
      ),
    ]),
    new Uint8Array(
      await sharp(PNG).tiff({ compression: "jpeg", tile: true, tileWidth: 64, tileHeight: 64 }).toBuffer(),
    ),
    new Uint8Array(await sharp(PNG).removeAlpha().tiff({ compression: "lzw", predictor: "horizontal" }).toBuffer()),
  ];
  const mutated = fc.constantFrom(...samples).chain((sample) => mutatedBytes(sample, 4));
  await fc.assert(
    fc.asyncProperty(mutated, async (bytes) => {
      const { outcome } = await read(bytes, { lines: [[readLine(LINE)], [readLine(OTHER)]] });
      if ("reason" in outcome) expect(outcome.detail ?? "").not.toContain(UNEXPECTED);
    }),
    { numRuns: 150 },
  );
}, 60_000);

test("a picture in JPEG 2000 is read; one that is cut short is not", async () => {
  const jp2 = new Uint8Array(readFileSync("tests/imports/scanned/two-lines.jp2"));
  expect(await outcomeOf(file("a.jp2", jp2))).toMatchObject({ reason: "picture", picturePages: 1 });
  const { outcome, drawings } = await read(jp2, { name: "a.jp2" });
  expect(outcome).toMatchObject({ state: "read" });
  expect(meanDifference(lightIn(drawings[0] as Drawing), await grey())).toBeLessThan(6);
  expect((await read(jp2.subarray(0, 2000), { name: "a.jp2" })).outcome).toMatchObject({ reason: "damaged" });
});

/** How light a picture of bits is, 1 being white. */
function inBitsAgain(bits: Uint8Array): Uint8Array {
  const row = (SIZE.width + 7) >> 3;
  return Uint8Array.from({ length: SIZE.width * SIZE.height }, (_, at) => {
    const [x, y] = [at % SIZE.width, Math.floor(at / SIZE.width)];
    return ((bits[y * row + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1 ? 255 : 0;
  });
}
