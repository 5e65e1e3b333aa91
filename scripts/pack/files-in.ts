import { open, readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { FoundFile } from "../../imports/types";

/** All files in a folder and in those inside it, in the order of their paths; links are not followed. */
export async function* filesIn(folder: string): AsyncGenerator<FoundFile> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, "/").length).replaceAll("\\", "/"));
  for (const path of paths.sort()) yield fileAt(folder, path, (await stat(join(folder, path))).size);
}

const fileAt = (folder: string, path: string, size: number): FoundFile => ({
  path,
  size,
  bytes: () => readFile(join(folder, path)),
  async slice(start, end) {
    const file = await open(join(folder, path));
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(end - start), 0, end - start, start);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  },
});
