import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import type { PassageRow } from "../quality/bench-data";

const MANIFEST = {
  manifest_version: 3,
  name: "archive bench",
  version: "1",
  permissions: ["unlimitedStorage"],
  browser_specific_settings: { gecko: { id: "archive-bench@example.org" } },
};

/** Each browser takes only its own. */
const BACKGROUND = { chromium: { service_worker: "background.js" }, firefox: { scripts: ["background.js"] } };

/** What indexes is the extension's own. */
const SCRIPTS = {
  background: "background.ts",
  page: "page.ts",
  importing: "importing.ts",
  indexing: "../../../entrypoints/archives/worker/indexing/indexing-worker.ts",
};

/** An unpacked extension that keeps an archive and looks up in it, with nothing else in it. `remove` takes it away. */
export async function archiveBenchExtension(
  browser: "chromium" | "firefox",
  passages: readonly PassageRow[],
): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "bayaniyab-archive-"));
  for (const [name, entry] of Object.entries(SCRIPTS)) {
    await build({
      configFile: false,
      logLevel: "error",
      build: {
        outDir: folder,
        emptyOutDir: false,
        lib: {
          entry: fileURLToPath(new URL(entry, import.meta.url)),
          formats: ["iife"],
          name,
          fileName: () => `${name}.js`,
        },
      },
    });
  }
  const written = {
    "manifest.json": JSON.stringify({ ...MANIFEST, background: BACKGROUND[browser] }),
    "passages.json": JSON.stringify(passages),
    "bench.html": '<!doctype html><meta charset="utf-8"><script src="page.js"></script>',
  };
  await Promise.all(Object.entries(written).map(([name, text]) => writeFile(join(folder, name), text)));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
