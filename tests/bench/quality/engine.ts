import type { Found } from "./answer";
import type { PassageRow, QueryRow } from "./bench-data";

/** What a lookup returns at most. */
export const MOST_HITS = 10;

/** What an engine found for each of the queries, in their order. */
export interface EngineRun {
  readonly answers: readonly { readonly found: readonly Found[]; readonly ms: number }[];
  /** Milliseconds from the passages to an index that answers; `null` where the engine does not say. */
  readonly buildMs: number | null;
  /** Bytes of the index as it would be stored; `null` where the engine does not say. */
  readonly indexBytes: number | null;
}

/** A search engine under test. */
export interface Engine {
  readonly name: string;
  /** How many queries of one level it is asked at most, because it is slow. */
  readonly most: number;
  run(passages: readonly PassageRow[], queries: readonly QueryRow[]): Promise<EngineRun>;
  /** The terms that each text is reduced to, for an engine that can be asked. */
  readonly terms?: (texts: readonly string[]) => Promise<string[][]>;
}
