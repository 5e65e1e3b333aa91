import { Index } from "flexsearch";
import type { PassageRow } from "../bench-data";
import { type Engine, MOST_HITS } from "../engine";
import { type LocalIndex, localRun, wholeOf } from "../local-run";
import { naiveWords } from "../naive-words";

function build(passages: readonly PassageRow[]): LocalIndex {
  const index = new Index({ encode: naiveWords });
  for (const [at, passage] of passages.entries()) index.add(at, wholeOf(passage));
  return {
    search: (text) => {
      const found = index.search(text, { limit: MOST_HITS, suggest: true }) as number[];
      return found.map((at) => ({ id: passages[at]?.id ?? "", score: null }));
    },
    size: () => {
      let bytes = 0;
      index.export((_key, data) => {
        bytes += Buffer.byteLength(data ?? "");
      });
      return bytes;
    },
  };
}

/** FlexSearch with partial matches and the naive folding; without `suggest` it finds only texts that have every word. It gives no scores. */
export const flexsearch: Engine = {
  name: "FlexSearch, suggest, naive folding",
  most: Number.POSITIVE_INFINITY,
  run: (passages, queries) => localRun(() => build(passages), queries),
  terms: async (texts) => texts.map(naiveWords),
};
