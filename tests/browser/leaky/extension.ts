import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** An extension planted to break one promise, so that the test of that promise is seen to fail. */
export interface Leak {
  /** Runs in every page, from its beginning. */
  readonly page?: string;
  /** A style sheet for every page. */
  readonly style?: string;
  readonly background?: string;
  /** What it is allowed beside pages. */
  readonly permissions?: readonly string[];
  /** What its card.html shows. */
  readonly card?: string;
  /** Files that every page may load, by an address that is always the same. */
  readonly open?: readonly string[];
  /** What its manifest has beside that. */
  readonly manifest?: object;
  /** Files beside those that each has. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

/** An extension that does nothing, to tell what pages see anyway. */
export const INERT: Leak = {};

/** Writes such an extension into a folder, in place of the one that was there. */
export async function writeExtension(folder: string, leak: Leak, version: number): Promise<void> {
  const manifest = {
    manifest_version: 3,
    name: "planted",
    version: String(version),
    browser_specific_settings: { gecko: { id: "{488143fb-166f-4994-bfd2-1931ebbb393d}" } },
    background: { service_worker: "background.js", scripts: ["background.js"] },
    permissions: leak.permissions ?? [],
    host_permissions: ["http://*/*"],
    content_scripts: [{ matches: ["http://*/*"], js: ["page.js"], css: ["page.css"], run_at: "document_start" }],
    ...(leak.open && { web_accessible_resources: [{ resources: leak.open, matches: ["http://*/*"] }] }),
    ...leak.manifest,
  };
  const files = {
    "manifest.json": JSON.stringify(manifest),
    "background.js": leak.background ?? "",
    "page.js": leak.page ?? "",
    "page.css": leak.style ?? "",
    "card.html": `<!doctype html><meta charset="utf-8"><body>${leak.card ?? ""}</body>`,
    ...leak.files,
  };
  await Promise.all(
    Object.entries(files).map(async ([name, content]) => {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), content);
    }),
  );
}

/** Runs `work` with the folder of such an extension; the folder goes afterwards. */
export async function withExtension<T>(leak: Leak, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "bayaniyab-leaky-"));
  try {
    await writeExtension(folder, leak, 1);
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
