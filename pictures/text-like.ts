import type { Blob } from "./blobs";
import { heightOf, widthOf } from "./blobs";

/** Pixels: what is lower can be no letter that could be read. */
const LOWEST = 6;
/** Times its height: no joined letters are as long as that. */
const LONGEST = 14;
/** Share of its box that a blob fills: less is a frame or a thin line, more is a block of colour. */
const [THINNEST, THICKEST] = [0.08, 0.92];
/** Times a letter's height: another of about the same size stands no farther away in its line. */
const NEAR = 2.5;
/** Times its height: the next line stands no farther below, where a paragraph ends with a single word. */
const LEADING = 1.5;
/** Pixels from a letter in which its marks are looked for. */
const REACH = 120;
/** How many times as high or as low another may be, and still be of the same writing. */
const ALIKE = 2.6;

/**
 * Those of a picture's blobs that look like writing: of the size and density of letters, in the company of others, with
 * the dots and strokes that belong to them.
 */
export function textLike(blobs: readonly Blob[], picture: { width: number; height: number }): Blob[] {
  const letters = blobs.filter((blob) => isLetter(blob, picture));
  const grid = new Neighbours(letters);
  const kept = letters.filter((blob) => grid.near(blob, heightOf(blob) * NEAR).some((other) => isCompany(blob, other)));
  const isKept = new Set(kept);
  const left = blobs.filter((blob) => !isKept.has(blob) && blob.area >= 2);
  const company = new Neighbours(kept);
  const marks = left.filter((blob) => company.near(blob, REACH).some((letter) => belongsTo(blob, letter)));
  const most = Math.max(...kept.map(heightOf), 0);
  return [...kept, ...marks.filter((mark) => heightOf(mark) <= most && widthOf(mark) <= most * LONGEST)];
}

function isLetter(blob: Blob, { width, height }: { width: number; height: number }): boolean {
  const [tall, wide] = [heightOf(blob), widthOf(blob)];
  const filled = blob.area / (tall * wide);
  if (tall < LOWEST || tall > height * 0.8 || wide > tall * LONGEST) return false;
  // An alef is a block of ink.
  const isStroke = tall > wide * 2 || wide > tall * 2;
  if (filled < THINNEST || (filled > THICKEST && !isStroke)) return false;
  const touches = blob.left === 0 || blob.top === 0 || blob.right === width || blob.bottom === height;
  return !touches || (tall < height / 3 && wide < width / 3);
}

function isCompany(blob: Blob, other: Blob): boolean {
  if (other === blob) return false;
  const [one, two] = [heightOf(blob), heightOf(other)];
  if (Math.max(one, two) > ALIKE * Math.min(one, two)) return false;
  return other.top < blob.bottom + one * LEADING && other.bottom > blob.top - one * LEADING;
}

/** Dots, vowel signs and strokes above and below a letter; zeros, which are no larger, farther away in its line. */
function belongsTo(mark: Blob, letter: Blob): boolean {
  const tall = heightOf(letter);
  if (heightOf(mark) > tall * 1.5) return false;
  const reach = Math.max(4, tall * 0.7);
  const isBeside = mark.top < letter.bottom && mark.bottom > letter.top;
  const aside = isBeside ? tall * NEAR : reach;
  return (
    mark.left < letter.right + aside &&
    mark.right > letter.left - aside &&
    mark.top < letter.bottom + reach &&
    mark.bottom > letter.top - reach
  );
}

/** Side of a cell in pixels. */
const CELL = 64;

/** Blobs by where they are. */
class Neighbours {
  readonly #cells = new Map<number, Blob[]>();

  constructor(blobs: readonly Blob[]) {
    for (const blob of blobs) {
      this.#eachCell(blob, 0, (cell) => {
        const there = this.#cells.get(cell);
        if (there) there.push(blob);
        else this.#cells.set(cell, [blob]);
      });
    }
  }

  /** Those whose boxes lie within a box, or so many pixels from it. */
  near(box: Blob, reach: number): Blob[] {
    const found = new Set<Blob>();
    this.#eachCell(box, reach, (cell) => {
      for (const blob of this.#cells.get(cell) ?? []) {
        if (blob.left >= box.right + reach || blob.right <= box.left - reach) continue;
        if (blob.top >= box.bottom + reach || blob.bottom <= box.top - reach) continue;
        found.add(blob);
      }
    });
    return [...found];
  }

  #eachCell({ left, top, right, bottom }: Blob, reach: number, use: (cell: number) => void): void {
    for (let y = Math.floor((top - reach) / CELL); y <= Math.floor((bottom + reach) / CELL); y++) {
      for (let x = Math.floor((left - reach) / CELL); x <= Math.floor((right + reach) / CELL); x++) use(y * 4096 + x);
    }
  }
}
