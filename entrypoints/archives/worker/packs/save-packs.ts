import { joinedBytes } from "../../../../archive/joined-bytes";
import { ownSigningKey } from "../../../../kept/signing-key";
import type { PackAbout } from "../../../../packs/about";
import { type Traces, writeBackup } from "../../../../packs/backup";
import { PackProblem } from "../../../../packs/pack-problem";
import { partsOf } from "../../../../packs/part-of";
import { type Signature, type Signer, signedBefore } from "../../../../packs/signature";
import { writePack } from "../../../../packs/write-pack";
import { statementsOf } from "./own-archives";

/** An archive as it is to be saved. */
export interface ToSave {
  readonly about: PackAbout;
  /** The one that it came with, which holds while nothing of it was changed. */
  readonly signature?: Signature;
}

/**
 * An archive as a pack: with the signature it came with, else signed with the user's own key if that is wanted. One that was
 * changed since it came is the next edition, which the signature that it came with does not hold for.
 */
export async function savePack(
  archive: ToSave,
  isToBeSigned: boolean,
  onPart: (done: number) => void,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const partAt = partsOf(await statementsOf(archive.about.id));
  let { about } = archive;
  if (archive.signature) {
    try {
      return await writePack({ about, partAt, onPart, signer: signedBefore(archive.signature) });
    } catch (error) {
      if (!(error instanceof PackProblem)) throw error;
      about = { ...about, edition: about.edition + 1 };
    }
  }
  const writing = { about, partAt, onPart };
  return writePack(isToBeSigned ? { ...writing, signer: await ownSigner() } : writing);
}

/** All archives as packs in one file. */
export async function saveBackup(
  archives: readonly ToSave[],
  traces: Traces,
  onArchive: (done: number) => void,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const packs = new Map<string, Uint8Array>();
  for (const archive of archives) {
    packs.set(archive.about.id, joinedBytes(await savePack(archive, false, () => {})));
    onArchive(packs.size);
  }
  return writeBackup(packs, traces);
}

async function ownSigner(): Promise<Signer> {
  const { publicKey, privateKey } = await ownSigningKey();
  return {
    publicKey,
    sign: async (message) => new Uint8Array(await crypto.subtle.sign("Ed25519", privateKey, new Uint8Array(message))),
  };
}
