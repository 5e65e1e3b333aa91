import type { CompiledArchive } from "../archive/compile/compile-statements";
import type { DataFile } from "../archive/data-files";
import { INDEX_VERSION } from "../archive/index/index-version";
import { bytesIn } from "./bytes-in";
import type { Manifest } from "./kept-archive";
import { partsOf, withStore } from "./open-store";

/** Browsers take values of a few megabytes without holding up all else. */
const PART_BYTES = 4 * 1024 * 1024;

/** An archive that is to be kept: what is told of it, the ids of its statements, its files and what they must be. */
export interface NewArchive extends CompiledArchive {
  readonly about: Pick<Manifest, "id" | "name" | "isOn" | "madeAt">;
  readonly statements: readonly string[];
}

/**
 * Keeps an archive, in the place of one of the same id if there is one. All of it is there afterwards, or, whatever
 * happens meanwhile, nothing has changed: it is one transaction, and what makes it an archive is written last.
 * @param onWritten hears how many bytes of its files the browser has taken so far
 * @throws {KeptProblem} `full` above all
 */
export async function commitArchive(
  { about, statements, passages, files, digests }: NewArchive,
  onWritten: (bytes: number) => void = () => {},
): Promise<void> {
  await withStore(async (store) => {
    const tx = store.transaction(["archives", "parts", "statements"], "readwrite", { durability: "strict" });
    // Where a write fails, that is what is told, and not that the transaction was aborted.
    tx.done.catch(() => {});
    try {
      await tx.objectStore("parts").delete(partsOf(about.id));
      let written = 0;
      for (const [file, bytes] of Object.entries(files)) {
        for (let part = 0; part * PART_BYTES < bytes.length; part++) {
          // A copy: of a view, browsers keep all that it is a view of.
          const taken = bytes.slice(part * PART_BYTES, (part + 1) * PART_BYTES);
          await tx.objectStore("parts").put(taken, [about.id, file as DataFile, part]);
          written += taken.length;
          onWritten(written);
        }
      }
      await tx.objectStore("statements").put(statements, about.id);
      const manifest: Manifest = {
        ...about,
        statements: statements.length,
        passages,
        bytes: bytesIn(files),
        indexVersion: INDEX_VERSION,
        digests,
      };
      await tx.objectStore("archives").put(manifest);
    } catch (error) {
      try {
        tx.abort();
      } catch {
        // The browser has aborted it already.
      }
      throw error;
    }
    await tx.done;
  });
}
