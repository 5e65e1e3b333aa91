import type { Blob } from "./blobs";
import { blobsOf } from "./blobs";
import { linesInOrder } from "./columns";
import { drawn } from "./drawn";
import { emOf } from "./em";
import { enlarged } from "./enlarged";
import type { Grey } from "./grey";
import { inverted, isLightOnDark } from "./polarity";
import type { Layout, ReadLine, ReadWord, Recogniser } from "./recogniser";
import { evenly } from "./sauvola";
import { shrinkingOf, shrunk } from "./shrunk";
import { skewOf } from "./skew";
import { softened } from "./softened";
import { spread } from "./spread";
import { textLike } from "./text-like";
import type { Point } from "./turned";
import { turned } from "./turned";

/** Confidence below which a line is read again as it is, and the better reading taken. */
const UNSURE = 70;
/** Mean confidence below which the whole picture is read in other ways. */
const POOR = 62;
/** Share of the mean confidence below which a line is no writing. */
const DOODLE = 0.55;
/** White pixels around a line. */
const MARGIN = 8;

/** Pixels by which the place of a line is larger than its ink, so that what marks it lies on none of it. */
const AROUND = 4;

/** A line of a picture as it was read. */
export interface PictureLine {
  readonly words: readonly ReadWord[];
  /** Its corners in the picture that was given, in pixels: clockwise from the left upper one. */
  readonly corners: readonly [Point, Point, Point, Point];
}

/** Progress: how many lines are read, and of how many. */
export type Told = (done: number, of: number) => void;

/**
 * Reads the writing of a picture, line by line in the order in which people read; none where it has none. All lines are given
 * to the recogniser at once, so that one which can may read some beside each other.
 */
export async function readPicture(
  picture: Grey,
  recogniser: Recogniser,
  told: Told = () => {},
): Promise<PictureLine[]> {
  const by = shrinkingOf(picture);
  const { level, back, lines } = preparedFrom(shrunk(picture, by));
  const place = (x: number, y: number): Point => {
    const [u, v] = back([x, y]);
    return [u * by, v * by];
  };
  let done = 0;
  told(done, lines.length);
  const found = await Promise.all(
    lines.map(async (blobs) => {
      const { left, top, right, bottom } = boxOf(blobs);
      const words = await wordsOf(drawn(level, blobs, { left, top, right, bottom }, MARGIN), blobs, recogniser);
      told(++done, lines.length);
      return { words, corners: cornersOf({ left, top, right, bottom }, place) };
    }),
  );
  const own = withoutDoodles(found.filter(({ words }) => words.length > 0));
  if (confidenceOf(own) >= POOR) return own;
  const others = await Promise.all(
    (["block", "page"] as const).map(async (layout) => {
      const whole = layout === "block" ? level : shrunk(picture, by);
      const origin = layout === "block" ? place : (x: number, y: number): Point => [x * by, y * by];
      const read = await recogniser.read(whole, layout);
      return read.map((line) => ({ words: line.words, corners: cornersOf(line, origin) }));
    }),
  );
  return others.reduce((best, other) => (confidenceOf(other) > confidenceOf(best) ? other : best), own);
}

/** A picture with its writing alone, black on white and level; its lines in the order in which they are read. */
function preparedFrom(picture: Grey): { level: Grey; back: (place: Point) => Point; lines: Blob[][] } {
  const strong = softened(spread(picture));
  const even = evenly(isLightOnDark(strong) ? inverted(strong) : strong);
  const writing = textLike(blobsOf(even), even);
  const { width, height } = even;
  const alone = drawn(even, writing, { left: 0, top: 0, right: width, bottom: height }, 0);
  const angle = skewOf(writing);
  const { picture: level, back } = turned(alone, angle);
  return { level, back, lines: linesInOrder(angle === 0 ? writing : blobsOf(level)) };
}

/** Lines without those that are so much less sure than all together that they are most likely no writing. */
function withoutDoodles(lines: readonly PictureLine[]): PictureLine[] {
  const least = DOODLE * confidenceOf(lines);
  return lines.filter((line) => confidenceOf([line]) >= least);
}

async function wordsOf(line: Grey, blobs: readonly Blob[], recogniser: Recogniser): Promise<readonly ReadWord[]> {
  const picture = enlarged(line, emOf(blobs));
  const read = async (layout: Layout) => (await recogniser.read(picture, layout)).flatMap(({ words }) => words);
  const words = await read("line");
  if (meanOf(words) >= UNSURE) return words;
  const again = await read("raw-line");
  return meanOf(again) > meanOf(words) ? again : words;
}

const boxOf = (blobs: readonly Blob[]) => ({
  left: Math.min(...blobs.map(({ left }) => left)),
  top: Math.min(...blobs.map(({ top }) => top)),
  right: Math.max(...blobs.map(({ right }) => right)),
  bottom: Math.max(...blobs.map(({ bottom }) => bottom)),
});

type Box = Pick<ReadLine, "left" | "top" | "right" | "bottom">;

const cornersOf = (
  { left, top, right, bottom }: Box,
  place: (x: number, y: number) => Point,
): PictureLine["corners"] => [
  place(left - AROUND, top - AROUND),
  place(right + AROUND, top - AROUND),
  place(right + AROUND, bottom + AROUND),
  place(left - AROUND, bottom + AROUND),
];

/** Mean confidence of words by their letters; 0 for none. */
function meanOf(words: readonly ReadWord[]): number {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  return letters === 0 ? 0 : words.reduce((sum, { text, confidence }) => sum + confidence * text.length, 0) / letters;
}

export const confidenceOf = (lines: readonly { readonly words: readonly ReadWord[] }[]): number =>
  meanOf(lines.flatMap(({ words }) => words));
