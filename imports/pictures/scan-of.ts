import type { Range, Scan } from "../../archive/types";
import type { Cleaned } from "../cleaning/clean";
import type { Line } from "../cleaning/line";

/** A sign of a raw text that is no white space: where it was read, if a machine has read it. */
type Sign = { readonly page: number; readonly isSure: boolean } | undefined;

const SPACE = /\s/;

/**
 * Where in a cleaned text stands what was read from pictures. Cleaning changes white space and takes lines out, but with
 * those put back no other sign has come or gone, so that signs are told by their order.
 */
export function scanOf(lines: readonly Line[], { text, removed }: Cleaned): Scan {
  const signs = signsOf(lines);
  const pages: { number: number; range: Range }[] = [];
  const unsure: Range[] = [];
  let sign = 0;
  let from = 0;
  const upTo = (to: number) => {
    for (let at = from; at < to; at++) {
      if (SPACE.test(text[at] as string)) continue;
      const read = signs[sign++];
      if (!read) continue;
      const last = pages.at(-1);
      if (last?.number === read.page) last.range = [last.range[0], at + 1];
      else pages.push({ number: read.page, range: [at, at + 1] });
      if (!read.isSure) extend(unsure, at);
    }
    from = to;
  };
  for (const { at, what } of removed) {
    if (at === undefined) continue;
    upTo(at);
    sign += what.replace(/\s+/g, "").length;
  }
  upTo(text.length);
  return { pages, unsure };
}

const signsOf = (lines: readonly Line[]): Sign[] =>
  lines.flatMap(({ text, read }) =>
    text.split("").flatMap((unit, at): Sign[] => {
      if (SPACE.test(unit)) return [];
      return [read && { page: read.page, isSure: read.sure[at] ?? true }];
    }),
  );

function extend(ranges: Range[], at: number): void {
  const last = ranges.at(-1);
  if (last?.[1] === at) ranges[ranges.length - 1] = [last[0], at + 1];
  else ranges.push([at, at + 1]);
}
