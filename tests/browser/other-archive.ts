import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compileStatements } from "../../archive/compile/compile-statements";
import { DATA_FILES, type DataFile } from "../../archive/data-files";
import type { Statement } from "../../archive/types";

/**
 * The built extension with other statements in it, as they are: no compiler looks at them. Its code knows what the data must
 * be, so that is written into it too.
 * @param built the extension's folder
 * @returns a folder, and what takes it away
 */
export async function withOtherArchive(
  built: string,
  statements: readonly Statement[],
): Promise<{ folder: string; remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), "bayaniyab-archive-"));
  cpSync(built, folder, { recursive: true });
  const { files, digests } = await compileStatements(statements);
  const changed = new Map<string, string>();
  for (const [file, name] of Object.entries(DATA_FILES) as [DataFile, string][]) {
    const path = join(folder, "archive", name);
    changed.set(createHash("sha256").update(readFileSync(path)).digest("hex"), digests[file]);
    writeFileSync(path, files[file]);
  }
  const scripts = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".js"));
  let known = 0;
  for (const name of scripts) {
    const code = readFileSync(join(folder, name), "utf8");
    const own = code.replace(/\b[0-9a-f]{64}\b/g, (digest) => changed.get(digest) ?? digest);
    if (own === code) continue;
    writeFileSync(join(folder, name), own);
    known++;
  }
  if (known !== 1) throw new Error(`${known} scripts know what the data must be`);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
