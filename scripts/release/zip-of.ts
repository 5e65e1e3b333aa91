import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { zipSync } from "fflate";

/** The earliest date that the format knows, by the clock of wherever this runs: the format knows no time zones. */
const DATE = new Date(1980, 0, 1);

/**
 * A zip file that depends on nothing but names and contents: no dates, no owners, no order in which a disk gives files, and
 * a compression that is the same on every machine.
 * @param paths of files in the folder, with `/`
 */
export async function zipOf(folder: string, paths: readonly string[]): Promise<Uint8Array> {
  const files: Record<string, Uint8Array> = {};
  for (const path of [...paths].sort()) files[path] = await readFile(join(folder, path));
  return zipSync(files, { level: 9, mtime: DATE });
}
