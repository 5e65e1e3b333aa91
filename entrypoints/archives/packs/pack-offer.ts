import type { PackAbout } from "../../../packs/about";
import type { EditionChanges } from "../../../packs/edition-changes";
import type { PackReason } from "../../../packs/pack-problem";
import type { Signature } from "../../../packs/signature";
import type { GivenFile } from "../worker/messages";

/** Where a pack is: a file that was brought, or one inside a backup that was. */
export interface PackPlace {
  readonly file: GivenFile;
  /** Which pack of a backup, from 0. */
  readonly inBackup?: number;
}

/** A pack that was looked through to its end, before anything of it is kept. */
export interface SoundPack {
  readonly about: PackAbout;
  /** See `packDigest`. */
  readonly digest: string;
  /** How many it has. */
  readonly statements: number;
  /** Who signed it, and the key's words. */
  readonly signature?: Signature & { readonly words: readonly string[] };
  /** What it would do to the archive of its id, where one is kept. */
  readonly changes?: EditionChanges;
  /** Documents of that archive that the user has added, corrected or deleted, and that stay so. */
  readonly yours?: number;
}

/** Why a file that means to be a pack is not taken. */
export interface Refused {
  readonly reason: PackReason;
  readonly what: string;
}

/** A pack as it is offered to the user. */
export interface PackOffer {
  readonly place: PackPlace;
  readonly found: SoundPack | Refused;
}
