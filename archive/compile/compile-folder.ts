import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { compileArchive } from "./compile";
import type { CompiledArchive } from "./compile-statements";

/**
 * Compiles every `*.md` in a folder, in the order of their names.
 * @throws {StatementProblem} for the first thing wrong with one of them.
 */
export async function compileFolder(folder: string): Promise<CompiledArchive> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".md")).sort();
  return compileArchive(
    await Promise.all(names.map(async (file) => ({ file, source: await readFile(join(folder, file), "utf8") }))),
  );
}
