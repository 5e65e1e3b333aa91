import { GRAM, gramsIn } from "../index/grams";
import type { Range } from "../types";

/** A quotation may leave out so much: a window of the text is longer than what was asked by half, and a little. */
const windowFor = (letters: number) => Math.ceil(letters * 1.5) + 40;

/** The stretch of a text, long enough for a quotation of so many letters, whose grams tell most of what was asked. */
export function bestWindow(
  text: Uint16Array,
  [start, end]: Range,
  tells: ReadonlyMap<number, number>,
  bits: number,
  asked: number,
): Range {
  const width = windowFor(asked);
  if (end - start <= width) return [start, end];
  const told = new Float32Array(end - start);
  let sum = 0;
  let most = -1;
  let best = start;
  gramsIn(text, bits, [start, end]).forEach((gram, at) => {
    const value = tells.get(gram) ?? 0;
    told[at] = value;
    sum += value - (at >= width ? (told[at - width] as number) : 0);
    if (sum <= most + 1e-3) return;
    most = sum;
    best = start + at;
  });
  // `best` is where the telling grams end; what was asked may go on behind them, in letters that were damaged.
  const margin = Math.ceil(asked / 4) + GRAM;
  const to = Math.min(end, best + margin);
  return [Math.max(start, to - width - margin), to];
}
