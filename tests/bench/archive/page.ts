import { deleteArchive } from "../../../kept/archives";
import type { BenchReply, BenchRequest } from "./background";
import type { Imported, ToImport } from "./importing";

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

let importing: Imported | Error | undefined;

/** What the bench does in a page of its extension. All times in ms. */
const archiveBench = {
  /** Begins an import: it takes longer than a browser's remote control waits for a script. */
  begin(id: string, count: number): void {
    importing = undefined;
    const worker = new Worker("importing.js");
    worker.onmessage = ({ data }: MessageEvent<Imported>) => {
      importing = data;
      worker.terminate();
    };
    worker.onerror = ({ message }) => (importing = new Error(message));
    worker.postMessage({ id, count } satisfies ToImport);
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
