import { readFileSync } from "node:fs";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import type { Scan } from "../../archive/types";
import { PICTURE_PAGES } from "../../imports/limits";
import type { PdfPicture } from "../../imports/pdf/drawing-of";
import { sizeOf } from "../../imports/pictures/size-of";
import type { Draft, FoundFile, Outcome } from "../../imports/types";
import { file, outcomeOf, outcomesOf } from "./brought";
import { fakePageReader, readLine } from "./fake-page-reader";
import { type PdfImage, picturedPdf } from "./pictured-pdf";
import { PACKINGS } from "./scanned/packings";
import { line, writtenPdf } from "./written-pdf";
import { zipped } from "./zipped";

const PNG = new Uint8Array(readFileSync("tests/pages/two-lines.png"));

const FIRST = "باغداران دره از خشک شدن /چشمه/‌ها سخن گفتند و خواستند";
const SECOND = "آب رودخانه میان همهٔ روستاها بخش شود و کسی /بی آب/ نماند.";
const THIRD = "آموزگاران شهر بالا خواستند که چاه مدرسه پاک شود و هیچ کودکی برای";
const bare = (text: string) => text.replaceAll("/", "");

type Reading = ReturnType<typeof fakePageReader>;

/** What becomes of a file whose pictures are read. */
async function read(found: FoundFile, { reader }: Reading): Promise<Outcome> {
  const options = { pageReader: reader, choiceFor: () => ({ arePicturesRead: true }) as const };
  return outcomeOf(found, options);
}

async function draftIn(found: FoundFile, reading: Reading): Promise<Draft> {
  const outcome = await read(found, reading);
  if (!("drafts" in outcome) || !outcome.drafts[0]) throw new Error(JSON.stringify(outcome));
  return outcome.drafts[0];
}

/** The share of a picture's samples that are dark. */
function inkOf({ kind, data, width, height }: PdfPicture): number {
  const dark =
    kind === 1
      ? Array.from(data).reduce((sum, byte) => sum + 8 - byte.toString(2).replaceAll("0", "").length, 0)
      : data.filter((level, at) => at % (kind === 2 ? 3 : 4) === 0 && level < 128).length;
  return dark / (width * height);
}

const wordsOf = (text: string, places: Scan["unsure"] = []) => places.map((range) => text.slice(...range));

/** How a JPEG begins; and the end that a whole one has somewhere behind. */
const JPEG = [0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc2, 0, 11, 8, 0x01, 0x02, 0x03, 0x04, 1, 1, 0x11, 0];
const JPEG_END = [0xff, 0xd9];
const WEBP = (kind: string, ...rest: readonly number[]) =>
  Uint8Array.from([..."RIFF\0\0\0\0WEBP", ...kind].map((sign) => sign.charCodeAt(0)).concat(rest));

describe("pictures", () => {
  test("are not read unasked, and say of how many pages they are", async () => {
    const { reader } = fakePageReader([readLine(FIRST)]);
    expect(await outcomeOf(file("poster.png", PNG), { pageReader: reader })).toEqual({
      path: "poster.png",
      state: "skipped",
      reason: "picture",
      picturePages: 1,
    });
  });

  test("become a document that says what was read by machine, how sure, and where it was unsure", async () => {
    const draft = await draftIn(file("poster.png", PNG), fakePageReader([readLine(FIRST), readLine(SECOND)]));
    expect(draft.text).toBe(bare(`${FIRST}\n\n${SECOND}`));
    expect(draft.machineRead?.confidence).toBeGreaterThan(85);
    expect(draft.scan?.pages).toEqual([{ number: 1, range: [0, draft.text.length] }]);
    expect(wordsOf(draft.text, draft.scan?.unsure)).toEqual(["چشمه", "بی", "آب"]);
    expect([...(draft.pictures ?? [])]).toEqual([[1, { bytes: Uint8Array.of(1) }]]);
  });

  test("are read in a ZIP too", async () => {
    const outcomes = await outcomesOf([zipped("all.zip", { "in/poster.png": PNG })], {
      pageReader: fakePageReader([readLine(FIRST)]).reader,
      choiceFor: () => ({ arePicturesRead: true }),
    });
    expect(outcomes[0]).toMatchObject({ path: "all.zip/in/poster.png", state: "read" });
  });

  test.each([
    ["no-writing", "skipped", []],
    ["doubtful-writing", "failed", [readLine(FIRST, 30)]],
  ] as const)("of which nothing is to be taken say why: %s", async (reason, state, lines) => {
    expect(await read(file("a.jpg", PNG), fakePageReader(lines))).toMatchObject({ state, reason });
  });

  test.each([
    ["a picture that does not say how large it is", PNG.subarray(0, 12)],
    ["a PNG that is cut short", PNG.subarray(0, 2000)],
    ["a JPEG that is cut short", Uint8Array.from([...JPEG, ...Array(100).fill(1)])],
    [
      "a WebP that is cut short",
      Uint8Array.from([...WEBP("VP8X", 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 9, 0, 0)]).fill(99, 4, 5),
    ],
    ["another file under its name", new TextEncoder().encode("no picture at all, but some text")],
    ["a picture of no size", withSize(PNG, 0, 100)],
  ])("that are damaged are said to be: %s", async (_what, bytes) => {
    expect(await outcomeOf(file("a.png", bytes))).toMatchObject({ state: "failed", reason: "damaged" });
  });

  test("that are whole are not said to be cut short, whatever stands behind their end", async () => {
    const jpeg = Uint8Array.from([...JPEG, ...Array(100).fill(1), ...JPEG_END, ...Array(50).fill(0)]);
    for (const bytes of [
      PNG,
      Uint8Array.from([...PNG, 0, 0]),
      jpeg,
      WEBP("VP8X", 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 9, 0, 0),
    ])
      expect(await outcomeOf(file("a.webp", bytes))).toMatchObject({ reason: "picture" });
  });

  test("of a hundred million pixels are refused by what they say of themselves, unopened", async () => {
    const bomb = file("a.png", withSize(PNG, 10_000, 10_000));
    expect(await outcomeOf(bomb)).toMatchObject({
      state: "failed",
      reason: "too-many-pixels",
      detail: "10000 × 10000",
    });
  });
});

describe("pages of a PDF that are pictures", () => {
  test("are counted, drawn one after another, and joined in their order with those that have a text", async () => {
    const page = [THIRD, "آب به راه دور نرود، و به خانه بازگردد."].flatMap((text, at) =>
      line(text, { y: 540 - 18 * at, size: 9 }),
    );
    const written = file("a.pdf", writtenPdf([[], page, []]));
    expect(await outcomeOf(written)).toMatchObject({ state: "read", pages: { read: 1, of: 3 }, picturePages: 2 });
    const draft = await draftIn(written, fakePageReader([readLine(FIRST)], [readLine(SECOND)]));
    expect(draft.text.indexOf("باغداران")).toBeLessThan(draft.text.indexOf("آموزگاران"));
    expect(draft.text.indexOf("آموزگاران")).toBeLessThan(draft.text.indexOf("رودخانه"));
    const { pages = [] } = draft.scan ?? {};
    expect(pages.map(({ number }) => number)).toEqual([1, 3]);
    expect(pages.map(({ range }) => draft.text.slice(...range).slice(0, 8))).toEqual(["باغداران", "آب رودخا"]);
  });

  test("give what is drawn on them: their pictures, where they stand", async () => {
    const reading = fakePageReader([], [readLine(FIRST)]);
    const scan = file("scan.pdf", picturedPdf([undefined, PNG]));
    expect(await outcomeOf(scan)).toMatchObject({ state: "failed", reason: "pdf-no-text", picturePages: 2 });
    const outcome = await read(scan, reading);
    expect(outcome).toMatchObject({ state: "read", pages: { read: 1, of: 2 } });
    const [white, drawing] = reading.drawings;
    expect(white?.drawn).toEqual([]);
    expect(drawing?.drawn).toEqual([{ picture: "img_p1_1", matrix: [420, 0, 0, -90, 0, 90] }]);
    const picture = drawing?.pictures.get("img_p1_1");
    expect(picture).toMatchObject({ kind: 2, width: 504, height: 108 });
    expect(picture?.data).toHaveLength(504 * 108 * 3);
  });

  test.each(Object.entries(PACKINGS))("are read however they are packed: %s", async (_name, image) => {
    const reading = fakePageReader([readLine(FIRST)]);
    expect(await read(file("scan.pdf", picturedPdf([image])), reading)).toMatchObject({ state: "read" });
    const picture = reading.drawings[0]?.pictures.get("img_p0_1");
    expect(picture).toMatchObject({ width: 504, height: 108 });
    // As much of it is ink as in the picture that was packed.
    const { data, info } = await sharp(PNG).greyscale().raw().toBuffer({ resolveWithObject: true });
    const ink = data.filter((level) => level < 128).length / (info.width * info.height);
    expect(ink).toBeGreaterThan(0.03);
    expect(picture && inkOf(picture) / ink).toBeGreaterThan(0.8);
    expect(picture && inkOf(picture) / ink).toBeLessThan(1.2);
  });

  test("of which the picture could not be unpacked are said to be damaged, not to have no writing", async () => {
    const { reader } = fakePageReader([]);
    const broken = { ...(PACKINGS["JPEG 2000"] as PdfImage), packed: "\0".repeat(500) };
    expect(await read(file("scan.pdf", picturedPdf([broken])), { reader, drawings: [] })).toMatchObject({
      reason: "damaged",
    });
  });

  test("say of each other why nothing was read of them, where nothing was read of any", async () => {
    const scan = file("scan.pdf", picturedPdf([PNG]));
    expect(await read(scan, fakePageReader([]))).toMatchObject({ state: "skipped", reason: "no-writing" });
    expect(await read(scan, fakePageReader([readLine(FIRST, 30)]))).toMatchObject({ reason: "doubtful-writing" });
  });

  test("are not read where they are more than can wait until they are kept", async () => {
    const many = file("many.pdf", writtenPdf(Array.from({ length: PICTURE_PAGES + 1 }, () => [])));
    expect(await outcomeOf(many)).toMatchObject({ picturePages: PICTURE_PAGES + 1 });
    const reading = fakePageReader();
    expect(await read(many, reading)).toMatchObject({ reason: "too-many-pages", detail: String(PICTURE_PAGES + 1) });
    expect(reading.drawings).toEqual([]);
  });

  test("have no letters drawn that are not seen, as those that another machine has put behind a picture", async () => {
    const rubbish = line("باغداران دره از خشک شدن", { y: 500 }).map((glyph) => ({ ...glyph, text: "\u0001" }));
    const seen = new TextDecoder("latin1").decode(writtenPdf([rubbish]));
    const drawnIn = async (pdf: string) => {
      const reading = fakePageReader([readLine(FIRST)]);
      await read(
        file(
          "a.pdf",
          Uint8Array.from(pdf, (sign) => sign.charCodeAt(0)),
        ),
        reading,
      );
      return reading.drawings.flatMap(({ drawn }) => drawn);
    };
    expect(await drawnIn(seen)).toHaveLength(rubbish.length);
    expect(await drawnIn(seen.replace("BT ", "BT 3 Tr "))).toEqual([]);
  });
});

test("a picture says how large it is, whatever sort it is of", () => {
  expect(sizeOf(PNG)).toEqual({ width: 504, height: 108 });
  expect(sizeOf(Uint8Array.from(JPEG))).toEqual({ width: 0x0304, height: 0x0102 });
  expect(sizeOf(WEBP("VP8 ", 0, 0, 0, 0, 0, 0, 0, 0x9d, 0x01, 0x2a, 0x10, 0x01, 0x20, 0x02))).toEqual({
    width: 0x110,
    height: 0x220,
  });
  expect(sizeOf(WEBP("VP8L", 0, 0, 0, 0, 0x2f, 0x0f, 0xc0, 0x07, 0))).toEqual({ width: 16, height: 32 });
  expect(sizeOf(WEBP("VP8X", 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 1, 0, 0xff, 0, 1))).toEqual({ width: 512, height: 65792 });
  expect(sizeOf(Uint8Array.of(0xff, 0xd8, 0xff))).toBeUndefined();
});

/** The same PNG, as it says that it is of another size. */
function withSize(png: Uint8Array, width: number, height: number): Uint8Array {
  const other = png.slice();
  const view = new DataView(other.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return other;
}
