import type { SegmentStore } from "./segment-store";
import { listsWith, readWords } from "./word-lists";

/** Of words that begin alike, the commonest are looked up: the next letter tells them apart. */
const MOST = 24;

/** The commonest words of an archive that begin so, as texts are found by them. */
export async function completionsOf(beginning: string, store: SegmentStore): Promise<string[]> {
  const counts = new Map<string, number>();
  await Promise.all(
    store.segments.map(async ({ words }, segment) => {
      for (const list of await store.words(segment, listsWith(beginning, words))) {
        for (const [word, units] of readWords(list)) {
          if (word.startsWith(beginning)) counts.set(word, (counts.get(word) ?? 0) + units);
        }
      }
    }),
  );
  const commonestFirst = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  return commonestFirst.slice(0, MOST).map(([word]) => word);
}
