import type { Found } from "./answer";
import type { PassageRow, QueryRow } from "./bench-data";
import type { EngineRun } from "./engine";

/** An index in this process. */
export interface LocalIndex {
  search(text: string): readonly Found[];
  /** Its size in bytes, as it would be stored. */
  size(): number;
  close?(): void;
}

/** Queries that are asked before any is timed, so that the compiler has seen the code. */
const WARM_UP = 40;

/** Builds an index in this process and asks it one query after the other. */
export async function localRun(
  build: () => LocalIndex | Promise<LocalIndex>,
  queries: readonly QueryRow[],
): Promise<EngineRun> {
  const started = performance.now();
  const index = await build();
  const buildMs = performance.now() - started;
  for (const { text } of queries.slice(0, WARM_UP)) index.search(text);
  const answers = queries.map(({ text }) => {
    const asked = performance.now();
    const found = index.search(text);
    return { found, ms: performance.now() - asked };
  });
  const indexBytes = index.size();
  index.close?.();
  return { answers, buildMs, indexBytes };
}

/** A passage as one text, for an engine without fields. */
export const wholeOf = ({ title, text }: PassageRow): string => `${title}\n${text}`;
