import { type Block, SPACE } from "../../shown/blocks";

const spaced = (text: string) => text.replace(SPACE, " ");

/** The stretch of the page where `[start, end)` of a block's text stands; `null` once it stands there no more. */
export function rangeOf({ text, pieces }: Block, start: number, end: number): Range | null {
  const touched = pieces.filter(({ at, from, to }) => at < end && at + to - from > start);
  const stands = touched.every(({ node, at, from, to }) => {
    const [begin, stop] = [Math.max(start, at), Math.min(end, at + to - from)];
    const now = node.data.substring(from + begin - at, from + stop - at);
    return node.isConnected && spaced(now) === spaced(text.slice(begin, stop));
  });
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last || !stands) return null;
  const range = document.createRange();
  range.setStart(first.node, first.from + Math.max(0, start - first.at));
  range.setEnd(last.node, last.from + Math.min(end, last.at + last.to - last.from) - last.at);
  return range;
}
