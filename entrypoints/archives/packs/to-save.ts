import type { KeptArchive } from "../../../kept/kept-archive";
import type { LastEdition, PackNote, PackNotes } from "../../../kept/pack-notes";
import type { PackAbout } from "../../../packs/about";
import type { Signature } from "../../../packs/signature";

/** An archive as it is to be saved. */
export interface ToSave {
  /** As it came, or was begun. */
  readonly about: PackAbout;
  /** The one that it came with, which holds while nothing of it was changed. */
  readonly signature?: Signature;
  /** What it was last: what differs from that is the next edition. */
  readonly last?: LastEdition;
}

/** What is known of an archive, for who saves it. One that was made here began on the day on which it was brought. */
export function toSave({ id, name, madeAt }: KeptArchive, notes: PackNotes): ToSave {
  const begun: PackNote = { edition: 1, date: madeAt.slice(0, 10) };
  const { edition, date, signature, last } = notes.get(id) ?? begun;
  return {
    about: { id, name, edition, ...(date !== undefined && { date }) },
    ...(signature && { signature }),
    ...(last && { last }),
  };
}
