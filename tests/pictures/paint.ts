import { blank, type Grey } from "../../pictures/grey";

/** A made letter: a box of ink, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A sheet of paper with boxes of ink. */
export function painted(width: number, height: number, boxes: readonly Box[], ink = 0, paper = 255): Grey {
  const picture = blank(width, height);
  picture.data.fill(paper);
  for (const box of boxes) {
    for (let y = box.top; y < box.top + box.height; y++) {
      picture.data.fill(ink, y * width + box.left, y * width + box.left + box.width);
    }
  }
  return picture;
}

/** A column of lines of writing, `pitch` pixels apart: joined letters on a base line, some of them high, with a dot each. */
export function lines(left: number, top: number, width: number, count: number, pitch = 40): Box[] {
  return Array.from({ length: count }, (_, line) => {
    const base = top + line * pitch + 20;
    return Array.from({ length: Math.floor(width / 26) }, (_, at): Box[] => [
      { left: left + at * 26, top: base - 6, width: 18, height: 6 },
      { left: left + at * 26, top: base - (at % 2 ? 20 : 14), width: 5, height: at % 2 ? 20 : 14 },
      { left: left + at * 26 + 10, top: base + 4, width: 4, height: 3 },
    ]).flat();
  }).flat();
}
