import type { KeptArchive } from "../../../kept/kept-archive";
import type { PackNotes } from "../../../kept/pack-notes";
import type { ToSave } from "../worker/packs/save-packs";

/**
 * How an archive is saved: one that came as a pack as the edition that it is, with the signature that it came with; one that
 * was made here as the first edition, of the day on which it was brought.
 */
export function toSave({ id, name, madeAt }: KeptArchive, notes: PackNotes): ToSave {
  const pack = notes.get(id);
  if (!pack) return { about: { id, name, edition: 1, date: madeAt.slice(0, 10) } };
  const { edition, date, signature } = pack;
  return {
    about: { id, name, edition, ...(date !== undefined && { date }) },
    ...(signature && { signature }),
  };
}
