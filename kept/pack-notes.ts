import { hasPackStore, withPackStore } from "./pack-store";

/** The edition that an archive was last, when it came or was saved. */
export interface LastEdition {
  readonly edition: number;
  /** As an ISO day, where it told one. */
  readonly date?: string;
  /** Of its description, in hexadecimal: another one is of another edition. */
  readonly digest: string;
}

/** What is noted of an archive that came as a pack: which edition it is, and who signed it; or of one that was saved. */
export interface PackNote {
  readonly edition: number;
  readonly last?: LastEdition;
  /** As the pack calls it; the user may call it otherwise. */
  readonly name?: string;
  /** The day of the edition, as an ISO day, where it told one. */
  readonly date?: string;
  /** In hexadecimal, as the pack had it. */
  readonly signature?: { readonly key: string; readonly value: string };
}

/** By the ids of the archives that came as packs, or were saved as some. */
export type PackNotes = ReadonlyMap<string, PackNote>;

export async function readPackNotes(): Promise<PackNotes> {
  if (!(await hasPackStore())) return new Map();
  return withPackStore(async (store) => {
    const { store: notes } = store.transaction("notes");
    const [ids, all] = await Promise.all([notes.getAllKeys(), notes.getAll()]);
    return new Map(ids.map((id, at) => [id, all[at] as PackNote]));
  });
}

export async function notePack(id: string, note: PackNote): Promise<void> {
  await withPackStore((store) => store.put("notes", note, id));
}

/** Notes as which editions archives were saved, by their ids. */
export async function noteSaved(saved: ReadonlyMap<string, LastEdition>): Promise<void> {
  await withPackStore(async (store) => {
    const tx = store.transaction("notes", "readwrite");
    for (const [id, last] of saved) {
      const { digest: _, ...edition } = last;
      const before: PackNote = (await tx.store.get(id)) ?? edition;
      // Where a change was taken back, a number that another file bears is not given away again.
      const isOlder = before.last !== undefined && before.last.edition > last.edition;
      if (!isOlder) await tx.store.put({ ...before, last }, id);
    }
    await tx.done;
  });
}

/** Forgets what an archive came as, and was saved as. */
export async function forgetPack(id: string): Promise<void> {
  if (await hasPackStore()) await withPackStore((store) => store.delete("notes", id));
}
