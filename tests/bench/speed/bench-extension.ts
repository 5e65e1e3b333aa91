import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import type { DataBytes } from "../../../archive/data-files";
import type { PassageRow } from "../quality/bench-data";

const WORKER = fileURLToPath(new URL("worker.ts", import.meta.url));

const MANIFEST = { manifest_version: 3, name: "speed", version: "1", background: { service_worker: "worker.js" } };

/** An unpacked extension whose worker holds the search and the texts to try it on. `remove` takes it away. */
export async function benchExtension(
  passages: readonly PassageRow[],
  queries: readonly string[],
  files: DataBytes,
): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "bayaniyab-speed-"));
  await build({
    configFile: false,
    logLevel: "error",
    build: {
      outDir: folder,
      lib: { entry: WORKER, formats: ["iife"], name: "worker", fileName: () => "worker.js" },
    },
  });
  const written = {
    "manifest.json": JSON.stringify(MANIFEST),
    "passages.json": JSON.stringify(passages),
    "queries.json": JSON.stringify(queries),
    ...files,
  };
  await Promise.all(Object.entries(written).map(([name, data]) => writeFile(join(folder, name), data)));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
