import { UsageError } from "../usage";
import type { Engine } from "./engine";
import { flexsearch } from "./engines/flexsearch";
import { fts5Naive, fts5Stock, fts5Trigram } from "./engines/fts5";
import { minisearchNaive, minisearchStock } from "./engines/minisearch";
import { ours } from "./ours";
import { stored } from "./stored";

/** Every engine under test, by its name on the command line; ours first. */
const ENGINES: Readonly<Record<string, Engine>> = {
  ours,
  stored,
  "minisearch-stock": minisearchStock,
  "minisearch-naive": minisearchNaive,
  flexsearch,
  "fts5-stock": fts5Stock,
  "fts5-naive": fts5Naive,
  "fts5-trigram": fts5Trigram,
};

/** The engines of these names, or all. */
export function enginesOf(names: readonly string[]): Engine[] {
  if (names.length === 0) return Object.values(ENGINES);
  return names.map((name) => {
    const engine = ENGINES[name];
    if (engine) return engine;
    throw new UsageError(`There is no engine called ${name}; there are ${Object.keys(ENGINES).join(", ")}.`);
  });
}
