import { type ArchiveNote, noteArchive, readArchiveNotes } from "../../stored/archives/archive-notes";

/**
 * Notes outside of IndexedDB that an archive is kept, and with the first one asks the browser not to throw it away when
 * space is short.
 */
export async function noteKept(id: string, note?: ArchiveNote): Promise<void> {
  try {
    const isFirst = Object.keys(await readArchiveNotes()).length === 0;
    await noteArchive(id, note);
    // Whether it may is the browser's, or its user's, to say; nothing waits for that.
    if (isFirst) navigator.storage.persist().catch(console.warn);
  } catch (error) {
    // The archive is kept all the same; only that it goes missing would not be noticed.
    console.warn(error);
  }
}
