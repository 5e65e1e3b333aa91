import type { GivenFile } from "./worker/messages";

/** Files that were chosen, by their paths in the folder that was chosen. */
export const chosenFiles = (files: Iterable<File>): GivenFile[] =>
  Array.from(files, (blob) => ({ path: blob.webkitRelativePath || blob.name, blob }));

/** All files that were dropped, with those of folders. What the browser cannot read of them is found out when it is read. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<GivenFile[]> {
  // After the first wait a browser knows nothing of what was dropped.
  const entries = Array.from(items, (item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  if (entries.length === 0) return chosenFiles(files);
  const found: GivenFile[] = [];
  for (const entry of entries) for await (const file of filesIn(entry)) found.push(file);
  return found;
}

async function* filesIn(entry: FileSystemEntry): AsyncGenerator<GivenFile> {
  const path = entry.fullPath.replace(/^\//, "");
  if (entry.isFile) {
    const blob = await new Promise<Blob | null>((resolve) =>
      (entry as FileSystemFileEntry).file(resolve, () => resolve(null)),
    );
    yield { path, blob };
    return;
  }
  try {
    for await (const inside of entriesOf(entry as FileSystemDirectoryEntry)) yield* filesIn(inside);
  } catch (error) {
    // Nobody knows what is in it: it is told as what could not be read, and not passed over in silence.
    console.warn(error);
    yield { path, blob: null };
  }
}

async function* entriesOf(folder: FileSystemDirectoryEntry): AsyncGenerator<FileSystemEntry> {
  const reader = folder.createReader();
  for (;;) {
    // A browser gives a hundred at once.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return;
    yield* some;
  }
}
