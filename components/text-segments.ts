import type { Range } from "../archive/types";

export interface Segment {
  readonly start: number;
  readonly text: string;
  readonly marked: boolean;
}

/** Between two marked words: they share one mark, which is seen and read aloud as one. */
const SPACE = /^[\s\u200c]*$/;

/**
 * Cuts `text` into marked and unmarked pieces that join to `text` again; marks that only spaces part are one piece. `marks` are ascending and may reach over
 * the ends of `text`; `start` is where `text` begins in the coordinates of `marks` and of the segments.
 */
export function textSegments(text: string, marks: readonly Range[], start = 0): Segment[] {
  const segments: Segment[] = [];
  const end = start + text.length;
  let done = start;
  const take = (to: number, marked: boolean) => {
    if (to <= done) return;
    segments.push({ start: done, text: text.slice(done - start, to - start), marked });
    done = to;
  };
  for (const [from, to] of marks) {
    if (to <= done) continue;
    if (from >= end) break;
    const last = segments.at(-1);
    if (last?.marked && SPACE.test(text.slice(done - start, from - start))) {
      segments.pop();
      done = last.start;
    } else take(from, false);
    take(Math.min(to, end), true);
  }
  take(end, false);
  return segments;
}
