import { IndexingWorkers } from "../../../entrypoints/archives/worker/indexing/indexing-workers";
import { deleteArchive, listArchives } from "../../../kept/archives";
import { commitArchive } from "../../../kept/commit-archive";
import type { BenchReply, BenchRequest } from "./background";
import { type BenchRow, benchRows, statementOf } from "./rows";

const ask = (request: BenchRequest): Promise<BenchReply> =>
  (
    globalThis as unknown as {
      chrome: { runtime: { sendMessage(request: BenchRequest): Promise<BenchReply> } };
    }
  ).chrome.runtime.sendMessage(request);

async function msOf(request: BenchRequest): Promise<number> {
  const start = performance.now();
  await ask(request);
  return performance.now() - start;
}

/** What an import came to; sizes in bytes. */
export interface Imported {
  readonly ms: number;
  readonly passages: number;
  readonly bytes: number;
  readonly textBytes: number;
}

/** Imports so many texts into an archive, in the place of the one that had its id. */
async function importOf(id: string, count: number): Promise<Imported> {
  const given = (await (await fetch("passages.json")).json()) as BenchRow[];
  await deleteArchive(id);
  let textBytes = 0;
  function* statements() {
    for (const row of benchRows(given, count)) {
      textBytes += new TextEncoder().encode(row.text).length;
      yield statementOf(row);
    }
  }
  const start = performance.now();
  const indexing = new IndexingWorkers(() => new Worker("indexing.js"));
  const about = { id, name: id, isOn: true, madeAt: new Date(0).toISOString() };
  await commitArchive(about, statements(), undefined, { indexing });
  const ms = performance.now() - start;
  indexing.end();
  const kept = (await listArchives()).find((each) => each.id === id);
  return { ms, passages: kept?.passages ?? 0, bytes: kept?.bytes ?? 0, textBytes };
}

let importing: Imported | Error | undefined;

/** What the bench does in a page of its extension. All times in ms. */
const archiveBench = {
  /** Begins an import: it takes longer than a browser's remote control waits for a script. */
  begin(id: string, count: number): void {
    importing = undefined;
    importOf(id, count).then(
      (imported) => (importing = imported),
      (error: unknown) => (importing = error instanceof Error ? error : new Error(String(error))),
    );
  },
  /** What came of it; `null` until it is done. */
  imported(): Imported | null {
    if (importing instanceof Error) throw importing;
    return importing ?? null;
  },
  /** Takes an archive away, and its room. */
  remove: (id: string): Promise<unknown> => deleteArchive(id),
  nothing: () => msOf({ type: "nothing" }),
  lookup: (text: string) => msOf({ type: "lookup", text }),
  /** What many lookups take, and how many found anything. */
  async lookups(texts: readonly string[]): Promise<{ ms: number[]; found: number }> {
    const ms: number[] = [];
    let found = 0;
    for (const text of texts) {
      const start = performance.now();
      const hits = await ask({ type: "lookup", text });
      ms.push(performance.now() - start);
      if (hits.length > 0) found++;
    }
    return { ms, found };
  },
};

export type ArchiveBench = typeof archiveBench;

Object.assign(globalThis, { archiveBench });
