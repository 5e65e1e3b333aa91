import { digestOf } from "../archive/digest";
import type { Statement } from "../archive/types";
import type { PackAbout } from "./about";
import { type Description, descriptionText, type PartFile, packName } from "./description";
import { PARTS, partPath } from "./part-of";
import { DIGEST_FILE, digestText, type Signer } from "./signature";
import { lineOf } from "./statement-line";
import { tagFiles } from "./tag-files";
import { type Packed, packed, zipped } from "./zip-writer";

interface Writing {
  readonly about: PackAbout;
  /** The statements of a part, as `partOf` tells it, in any order. Asked for one part after the other, each once. */
  partAt(part: number): Promise<readonly Statement[]>;
  /** Without one, the pack is not signed. */
  readonly signer?: Signer;
  /** Hears how many parts are done. */
  onPart?(done: number): void;
}

/**
 * A pack: a ZIP that is a Bag (BagIt 1.0) and a Data Package, in pieces. The same statements, the same facts and the same
 * key give the same bytes everywhere. At most one part is in memory unpacked.
 */
export async function writePack({ about, partAt, signer, onPart }: Writing): Promise<Uint8Array<ArrayBuffer>[]> {
  const parts: PartFile[] = [];
  const payload: Packed[] = [];
  let count = 0;
  const inPack = (name: string) => `${packName(about.id)}/${name}`;
  for (let part = 0; part < PARTS; part++) {
    const statements = [...(await partAt(part))].sort((a, b) => (a.id < b.id ? -1 : 1));
    if (statements.length > 0) {
      const path = partPath(part);
      const bytes = new TextEncoder().encode(statements.map((statement) => `${lineOf(statement)}\n`).join(""));
      parts.push({ path, bytes: bytes.length, hash: await digestOf(bytes) });
      payload.push(packed(inPack(path), bytes));
      count += statements.length;
    }
    onPart?.(part + 1);
  }
  const description: Description = { about, statements: count, parts };
  const digest = await digestText(new TextEncoder().encode(descriptionText(description)), signer);
  const tags = await tagFiles(description, [DIGEST_FILE, digest]);
  return zipped([...Array.from(tags, ([name, bytes]) => packed(inPack(name), bytes)), ...payload]);
}
