import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/**
 * The files in a folder and those under it, as paths from there with `/`.
 * @param leaves out what bears such a name, with all that is in it
 */
export async function filesUnder(
  folder: string,
  leaves: ReadonlySet<string> = new Set(),
  root = folder,
): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = entries.map(async (entry) => {
    if (leaves.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path, leaves, root) : [relative(root, path).split(sep).join("/")];
  });
  return (await Promise.all(found)).flat();
}
