import { hasPackStore, withPackStore } from "./pack-store";

/** What is noted of an archive that came as a pack: which edition it is, and who signed it. */
export interface PackNote {
  readonly edition: number;
  /** As the pack calls it; the user may call it otherwise. */
  readonly name?: string;
  /** The day of the edition, as an ISO day, where it told one. */
  readonly date?: string;
  /** In hexadecimal, as the pack had it. */
  readonly signature?: { readonly key: string; readonly value: string };
}

/** By the ids of the archives that came as packs. */
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

/** Forgets what an archive came as. */
export async function forgetPack(id: string): Promise<void> {
  if (await hasPackStore()) await withPackStore((store) => store.delete("notes", id));
}
