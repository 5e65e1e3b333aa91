import type { KeptArchive } from "../../../kept/kept-archive";
import type { PackNotes } from "../../../kept/pack-notes";
import type { SoundPack } from "./pack-offer";

/** What a pack is held against. */
export interface Known {
  readonly archives: readonly KeptArchive[];
  readonly notes: PackNotes;
  /** The user's own, in hexadecimal, where there is one. */
  readonly ownKey?: string;
}

/**
 * Who a pack is from: `unsigned`; signed by the user's `own` key; by one that has signed an archive that is kept (`known`);
 * or by one that is seen for the first time (`new`).
 */
export type Signed = { readonly by: "unsigned" | "own" | "new" } | { readonly by: "known"; readonly archive: string };

type Pack = Pick<SoundPack, "about" | "signature" | "changes">;

export function signedBy({ signature }: Pack, { archives, notes, ownKey }: Known): Signed {
  if (!signature) return { by: "unsigned" };
  if (signature.key === ownKey) return { by: "own" };
  const same = archives.find(({ id }) => notes.get(id)?.signature?.key === signature.key);
  return same ? { by: "known", archive: same.name } : { by: "new" };
}

/**
 * What a pack is to the archives that are kept: `another` one; what is kept, but for what its user made of it (`same`);
 * another `edition` of one, which may take its place; or one that says so, but is from somebody else (`stranger`).
 */
export type Relation =
  | { readonly to: "another" }
  | { readonly to: "same" | "edition" | "stranger"; readonly archive: KeptArchive };

export function relationOf(pack: Pack, { archives, notes, ownKey }: Known): Relation {
  const archive = archives.find(({ id }) => id === pack.about.id);
  if (!archive) return { to: "another" };
  const before = notes.get(archive.id);
  const key = pack.signature?.key;
  // What was made here is the user's own, signed or not.
  const isTheirs = key === before?.signature?.key || (key !== undefined && key === ownKey && !before?.signature);
  if (!isTheirs) return { to: "stranger", archive };
  const { changes } = pack;
  const isSame = changes && [changes.added, changes.changed, changes.withdrawn].every(({ length }) => length === 0);
  const edition = before?.last?.edition ?? before?.edition ?? 1;
  return { to: isSame && edition === pack.about.edition ? "same" : "edition", archive };
}
