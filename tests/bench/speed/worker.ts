import { Archive } from "../../../archive/archive";
import { Collection, type Row } from "../../../archive/collection";
import type { DataDigests, DataFile } from "../../../archive/data-files";
import { TextIndex } from "../../../archive/index/text-index";

/** Runs in a service worker of a real browser, beside nothing: what the background's lookups take there. */

export interface RowsTimed {
  readonly buildMs: number;
  /** One lookup each. */
  readonly lookupMs: readonly number[];
}

export interface WakingTimed {
  /** From the bytes of the bundled archive's index to one that answers. */
  readonly indexMs: readonly number[];
  /** From all bytes to an archive that answers, their digests checked. */
  readonly archiveMs: readonly number[];
}

export interface SpeedBench {
  rows(warmUp: number): Promise<RowsTimed>;
  waking(digests: DataDigests, rounds: number): Promise<WakingTimed>;
}

const MOST_HITS = 10;

async function textOf(file: string): Promise<string> {
  return (await fetch(file)).text();
}

async function bytesOf(file: DataFile): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(file)).arrayBuffer());
}

async function rows(warmUp: number): Promise<RowsTimed> {
  const passages = JSON.parse(await textOf("passages.json")) as Row[];
  const queries = JSON.parse(await textOf("queries.json")) as string[];
  const started = performance.now();
  const collection = new Collection(passages);
  const buildMs = performance.now() - started;
  for (const query of queries.slice(0, warmUp)) collection.lookup(query, MOST_HITS);
  const lookupMs = queries.map((query) => {
    const asked = performance.now();
    collection.lookup(query, MOST_HITS);
    return performance.now() - asked;
  });
  return { buildMs, lookupMs };
}

async function waking(digests: DataDigests, rounds: number): Promise<WakingTimed> {
  const [statements, index, search] = await Promise.all([bytesOf("statements"), bytesOf("index"), bytesOf("search")]);
  const indexMs: number[] = [];
  const archiveMs: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const started = performance.now();
    new TextIndex(index);
    const read = performance.now();
    await Archive.load({ statements, index, search }, digests);
    indexMs.push(read - started);
    archiveMs.push(performance.now() - read);
  }
  return { indexMs, archiveMs };
}

Object.assign(globalThis, { speedBench: { rows, waking } satisfies SpeedBench });
