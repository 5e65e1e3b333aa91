import MiniSearch, { type Options } from "minisearch";
import type { PassageRow } from "../bench-data";
import { type Engine, MOST_HITS } from "../engine";
import { type LocalIndex, localRun } from "../local-run";
import { naiveWords } from "../naive-words";

/** Tens of milliseconds a query: all quotations, and some of the questions. */
const MOST = 250;

const FIELDS: Options<PassageRow> = { fields: ["title", "text"] };

function build(passages: readonly PassageRow[], options: Options<PassageRow>): LocalIndex {
  const index = new MiniSearch<PassageRow>(options);
  index.addAll(passages);
  return {
    search: (text) =>
      index
        .search(text)
        .slice(0, MOST_HITS)
        .map(({ id, score }) => ({ id: String(id), score })),
    size: () => Buffer.byteLength(JSON.stringify(index)),
  };
}

const stockTokens = MiniSearch.getDefault("tokenize") as (text: string) => string[];

/** MiniSearch as it comes. */
export const minisearchStock: Engine = {
  name: "MiniSearch, stock",
  most: MOST,
  run: (passages, queries) => localRun(() => build(passages, FIELDS), queries),
  terms: async (texts) => texts.map((text) => stockTokens(text.toLowerCase()).filter((term) => term !== "")),
};

/** MiniSearch with a tokenizer that knows what Persian looks like. */
export const minisearchNaive: Engine = {
  name: "MiniSearch, naive folding",
  most: MOST,
  run: (passages, queries) => localRun(() => build(passages, { ...FIELDS, tokenize: naiveWords }), queries),
  terms: async (texts) => texts.map(naiveWords),
};
