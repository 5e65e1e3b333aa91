import { joinedBytes } from "../../../../archive/joined-bytes";
import type { LastEdition } from "../../../../kept/pack-notes";
import { ownSigningKey } from "../../../../kept/signing-key";
import type { PackAbout } from "../../../../packs/about";
import { type Traces, writeBackup } from "../../../../packs/backup";
import { PackProblem } from "../../../../packs/pack-problem";
import { partsOf } from "../../../../packs/part-of";
import { type Signer, signedBefore } from "../../../../packs/signature";
import { packDigest, packedParts, packOfParts } from "../../../../packs/write-pack";
import type { ToSave } from "../../packs/to-save";
import { statementsOf } from "./own-archives";

/** A pack that is to be written to a file. */
export interface Saved {
  readonly pieces: Uint8Array<ArrayBuffer>[];
  readonly edition: LastEdition;
}

/**
 * An archive as a pack: with the signature it came with, else signed with the user's own key if that is wanted. One that was
 * changed since it came, or since it was saved last, is the next edition, of today.
 */
export async function savePack(
  { about, signature, last }: ToSave,
  isToBeSigned: boolean,
  onPart: (done: number) => void,
): Promise<Saved> {
  const parts = await packedParts(about.id, partsOf(await statementsOf(about.id)), onPart);
  const savedAs = async (about: PackAbout, signer?: Signer): Promise<Saved> => {
    const { id: _, name: _name, ...edition } = about;
    const digest = await packDigest(parts, about);
    return { pieces: await packOfParts(parts, about, signer), edition: { ...edition, digest } };
  };
  if (signature) {
    try {
      return await savedAs(about, signedBefore(signature));
    } catch (error) {
      if (!(error instanceof PackProblem)) throw error;
    }
  }
  const signer = isToBeSigned ? await ownSigner() : undefined;
  const { id, name, ...came } = about;
  const { digest, ...before } = last ?? { ...came, digest: undefined };
  const same = { id, name, ...before };
  const isSame = digest === undefined ? !signature : (await packDigest(parts, same)) === digest;
  return savedAs(isSame ? same : { id, name, edition: before.edition + 1, date: today() }, signer);
}

/** As an ISO day. */
const today = () => new Date().toISOString().slice(0, 10);

/** All archives as packs in one file, and by their ids the editions that they are in it. */
export async function saveBackup(
  archives: readonly ToSave[],
  traces: Traces,
  onArchive: (done: number) => void,
): Promise<{ pieces: Uint8Array<ArrayBuffer>[]; editions: ReadonlyMap<string, LastEdition> }> {
  const packs = new Map<string, Uint8Array>();
  const editions = new Map<string, LastEdition>();
  for (const archive of archives) {
    const { pieces, edition } = await savePack(archive, false, () => {});
    packs.set(archive.about.id, joinedBytes(pieces));
    editions.set(archive.about.id, edition);
    onArchive(packs.size);
  }
  return { pieces: await writeBackup(packs, traces), editions };
}

async function ownSigner(): Promise<Signer> {
  const { publicKey, privateKey } = await ownSigningKey();
  return {
    publicKey,
    sign: async (message) => new Uint8Array(await crypto.subtle.sign("Ed25519", privateKey, new Uint8Array(message))),
  };
}
