import { readFileSync } from "node:fs";
import type { Drawing } from "../../imports/pdf/drawing-of";
import type { PageReader } from "../../imports/pictures/page-reader";
import type { PictureLine } from "../../pictures/read-picture";

/** A line of a picture, of whose letters between slashes the machine was unsure. */
export function readLine(text: string, confidence = 95): PictureLine {
  let isSure = true;
  const words = text.split(" ").map((marked) => {
    const letters: { text: string; confidence: number }[] = [];
    for (const letter of marked) {
      if (letter === "/") isSure = !isSure;
      else letters.push({ text: letter, confidence: isSure ? confidence : 40 });
    }
    return { text: letters.map(({ text }) => text).join(""), confidence, letters };
  });
  return {
    words,
    corners: [
      [0, 0],
      [300, 0],
      [300, 30],
      [0, 30],
    ],
  };
}

/** What reads pages as they are told: these lines for each, one page after the other. */
export function fakePageReader(...pages: readonly (readonly PictureLine[])[]) {
  let at = 0;
  const drawings: Drawing[] = [];
  const read = async () => {
    at++;
    return { lines: pages[at - 1] ?? [], picture: { bytes: Uint8Array.of(at) } };
  };
  const reader: PageReader & { isStopped: boolean } = {
    isStopped: false,
    image: read,
    drawing: (drawing) => {
      drawings.push(drawing);
      return read();
    },
    decoder: async (name) => new Uint8Array(readFileSync(`node_modules/pdfjs-dist/wasm/${name}`)),
  };
  return { reader, drawings };
}
