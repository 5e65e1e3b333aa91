import { digestOf } from "../archive/digest";
import type { Description } from "./description";
import { descriptionText, packName, SCHEMA } from "./description";

/** A file of a pack by its name in the pack's folder. */
export type PackFiles = ReadonlyMap<string, Uint8Array>;

const BAGIT = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

/**
 * All that is beside the parts, but for the signature: what makes the pack a Bag and a Data Package. In the order in which
 * the pack has them, and all told by the description and the file with its digest.
 * @param digest the name of that file, and its characters
 */
export async function tagFiles(
  description: Description,
  [digestName, digest]: readonly [name: string, text: string],
): Promise<PackFiles> {
  const { parts } = description;
  const sums = parts.map(({ hash, path }) => `${hash}  ${path}\n`).join("");
  const tags: readonly (readonly [name: string, text: string])[] = [
    ["bagit.txt", BAGIT],
    ["bag-info.txt", bagInfo(description)],
    ["manifest-sha256.txt", sums],
    ["datapackage.json", descriptionText(description)],
    ["schema.json", SCHEMA],
    [digestName, digest],
  ];
  const files = new Map(tags.map(([name, text]) => [name, new TextEncoder().encode(text)] as const));
  let ofTags = "";
  for (const [name, bytes] of files) ofTags += `${await digestOf(bytes)}  ${name}\n`;
  files.set("tagmanifest-sha256.txt", new TextEncoder().encode(ofTags));
  return files;
}

/** What an archivist's tools read of it. A name on one line, as the format has it. */
function bagInfo({ about: { id, name, date }, parts }: Description): string {
  const octets = parts.reduce((sum, { bytes }) => sum + bytes, 0);
  return [
    ...(date === undefined ? [] : [`Bagging-Date: ${date}`]),
    `External-Description: ${name.replace(/\s+/g, " ")}`,
    `External-Identifier: ${packName(id)}`,
    `Payload-Oxum: ${octets}.${parts.length}`,
  ]
    .map((line) => `${line}\n`)
    .join("");
}
