import { digestOf } from "../archive/digest";
import type { Statement } from "../archive/types";
import type { PackAbout } from "./about";
import { type Description, descriptionText, type PartFile, packName } from "./description";
import { PARTS, partPath } from "./part-of";
import { DIGEST_FILE, digestText, type Signer } from "./signature";
import { lineOf } from "./statement-line";
import { tagFiles } from "./tag-files";
import { type Packed, packed, zipped } from "./zip-writer";

/** The statements of an archive, packed: all of a pack but what is told of it. */
export interface PackedParts {
  /** Of the archive. */
  readonly id: string;
  readonly statements: number;
  readonly parts: readonly PartFile[];
  readonly payload: readonly Packed[];
}

/**
 * Packs the statements of an archive. At most one part is in memory unpacked.
 * @param partAt the statements of a part, as `partOf` tells it, in any order; asked for one part after the other, each once
 * @param onPart hears how many parts are done
 */
export async function packedParts(
  id: string,
  partAt: (part: number) => Promise<readonly Statement[]>,
  onPart: (done: number) => void = () => {},
): Promise<PackedParts> {
  const parts: PartFile[] = [];
  const payload: Packed[] = [];
  let count = 0;
  for (let part = 0; part < PARTS; part++) {
    const statements = [...(await partAt(part))].sort((a, b) => (a.id < b.id ? -1 : 1));
    if (statements.length > 0) {
      const path = partPath(part);
      const bytes = new TextEncoder().encode(statements.map((statement) => `${lineOf(statement)}\n`).join(""));
      parts.push({ path, bytes: bytes.length, hash: await digestOf(bytes) });
      payload.push(packed(inPack(id, path), bytes));
      count += statements.length;
    }
    onPart(part + 1);
  }
  return { id, statements: count, parts, payload };
}

type Telling = Omit<PackAbout, "id">;

const descriptionOf = ({ id, statements, parts }: PackedParts, about: Telling): Description => ({
  about: { ...about, id },
  statements,
  parts,
});

const bytesOf = (description: Description) => new TextEncoder().encode(descriptionText(description));

/** What a pack is known by, whoever signs it: the digest of its description, in hexadecimal. */
export const packDigest = (parts: PackedParts, about: Telling): Promise<string> =>
  digestOf(bytesOf(descriptionOf(parts, about)));

/**
 * A pack: a ZIP that is a Bag (BagIt 1.0) and a Data Package, in pieces. The same statements, the same facts and the same
 * key give the same bytes everywhere.
 * @param signer without one, it is not signed
 */
export async function packOfParts(
  parts: PackedParts,
  about: Telling,
  signer?: Signer,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const description = descriptionOf(parts, about);
  const digest = await digestText(bytesOf(description), signer);
  const tags = await tagFiles(description, [DIGEST_FILE, digest]);
  return zipped([...Array.from(tags, ([name, bytes]) => packed(inPack(parts.id, name), bytes)), ...parts.payload]);
}

const inPack = (id: string, name: string) => `${packName(id)}/${name}`;
