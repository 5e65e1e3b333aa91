import { IndexingWorkers } from "../../../entrypoints/archives/worker/indexing/indexing-workers";
import { deleteArchive, listArchives } from "../../../kept/archives";
import { commitArchive } from "../../../kept/commit-archive";
import { type BenchRow, benchRows, statementOf } from "./rows";

/** What is asked to be imported: so many texts into an archive, in the place of the one that had its id. */
export interface ToImport {
  readonly id: string;
  readonly count: number;
}

/** What an import came to; sizes in bytes. */
export interface Imported {
  readonly ms: number;
  readonly passages: number;
  readonly bytes: number;
  readonly textBytes: number;
}

async function importOf({ id, count }: ToImport): Promise<Imported> {
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

/** An import is a worker's of the extension's: the pages beside it go on. */
addEventListener("message", ({ data }: MessageEvent<ToImport>) => {
  importOf(data).then(postMessage, (error: unknown) => reportError(error));
});
