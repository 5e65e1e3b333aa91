import type { Range, Scan } from "../../../archive/types";
import type { Draft } from "../../../imports/types";

/**
 * A draft with a piece that was taken out of it where it stood: in its paragraph, or as one of its own between two.
 * @param removal which of them, from 0
 * @throws {RangeError} for white space, of which only the number is known
 */
export function putBack(draft: Draft, removal: number): Draft {
  const { text, removed, scan } = draft;
  const piece = removed[removal];
  if (piece?.at === undefined) throw new RangeError("Nothing to be put back.");
  const { what, at } = piece;
  const isAmid = at < text.length && at > 0 && !text.startsWith("\n", at);
  const [before, after] = isAmid
    ? [text[at - 1] === " " ? "" : " ", text[at] === " " ? "" : " "]
    : [at === 0 ? "" : "\n\n", at === 0 && text !== "" ? "\n\n" : ""];
  const put = before + what.replace(/\n+/g, isAmid ? " " : "\n\n") + after;
  return {
    ...draft,
    text: text.slice(0, at) + put + text.slice(at),
    ...(scan && { scan: withPut(scan, at, put.length) }),
    removed: removed.flatMap((each, place) => {
      if (place === removal) return [];
      // What stood at the same place, and behind it.
      const isBehind = each.at !== undefined && (each.at > at || (each.at === at && place > removal));
      return [isBehind ? { ...each, at: (each.at ?? 0) + put.length } : each];
    }),
  };
}

/** Where words were put into a text, all behind them stands as much later; how sure the machine was of them is not known. */
function withPut({ pages, unsure }: Scan, at: number, length: number): Scan {
  const moved = ([start, end]: Range): Range => [start < at ? start : start + length, end <= at ? end : end + length];
  const behind = unsure.findIndex(([start]) => start >= at);
  const place = behind < 0 ? unsure.length : behind;
  return {
    pages: pages.map(({ number, range }) => ({ number, range: moved(range) })),
    unsure: [...unsure.slice(0, place).map(moved), [at, at + length], ...unsure.slice(place).map(moved)],
  };
}
