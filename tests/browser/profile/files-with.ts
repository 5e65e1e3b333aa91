import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { fromMozLz4 } from "./lz4";

/**
 * Eight letters that no word has, and no two of which stand beside each other in one. So nothing that compresses (Snappy in
 * LevelDB and IndexedDB) finds an earlier place for any part of it: it stands whole wherever it stands first.
 */
export type RareWord = string;

/** The ways in which browsers write a word: as bytes, in an address, and in JSON of letters of ASCII. */
const forms = (word: RareWord): readonly Buffer[] => {
  const escaped = Array.from(word, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
  return [
    Buffer.from(word, "utf8"),
    Buffer.from(word, "utf16le"),
    Buffer.from(word, "utf16le").swap16(),
    ...[encodeURIComponent(word), escaped].flatMap((text) => [
      Buffer.from(text),
      Buffer.from(text.toLowerCase()),
      Buffer.from(text, "utf16le"),
    ]),
  ];
};

/** The files of a folder, or of one below it, in which a word stands in whatever form: their paths in it. */
export async function filesWith(folder: string, word: RareWord): Promise<readonly string[]> {
  const sought = forms(word);
  const found: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    // A browser that runs takes its own files away.
    const bytes = await readFile(path).catch(() => Buffer.alloc(0));
    const whole = fromMozLz4(bytes);
    if (sought.some((form) => whole.includes(form) || path.includes(form.toString())))
      found.push(relative(folder, path));
  }
  return found.sort();
}
