import { digestOf } from "../archive/digest";
import { wholeOf } from "../imports/found-file";
import { ReadingProblem } from "../imports/reading-problem";
import type { FoundFile } from "../imports/types";
import { openZip, type ZipFile } from "../imports/zip/open-zip";
import type { PackAbout } from "./about";
import { type Description, readDescription } from "./description";
import { PackProblem, type PackReason } from "./pack-problem";
import { checkSignature, DIGEST_FILE, type Signature } from "./signature";
import { tagFiles } from "./tag-files";

/** A pack that is what it says of itself, as far as it says it: its parts are looked at when they are read. */
export interface Pack {
  readonly about: PackAbout;
  /** See `packDigest`. */
  readonly digest: string;
  /** Missing where nobody has signed it. */
  readonly signature?: Signature;
  /** How many it has. */
  readonly statements: number;
  readonly parts: readonly OpenedPart[];
}

export interface OpenedPart {
  readonly path: string;
  readonly hash: string;
  /** @throws {PackProblem} */
  bytes(): Promise<Uint8Array>;
}

/** In bytes. A description of all parts is a tenth of it. */
const LARGEST_TAG_FILE = 1 << 20;

/** In bytes. A million passages in 256 parts are three million bytes each. */
const LARGEST_PART = 128 << 20;

/** The folder in a ZIP that would be a pack's; undefined where the ZIP does not look like one. */
function folderOf(files: readonly ZipFile[]): string | undefined {
  const folders = files.flatMap(({ name }) => /^([^/]+\/)?datapackage\.json$/.exec(name)?.[1] ?? []);
  const names = new Set(files.map(({ name }) => name));
  return folders.find((folder) => names.has(`${folder}bagit.txt`) || names.has(`${folder}${DIGEST_FILE}`));
}

/** Whether a ZIP means to be a pack, sound or not: it has a Data Package and a Bag in one folder. */
export async function isPack(file: FoundFile): Promise<boolean> {
  try {
    return folderOf(await openZip(file)) !== undefined;
  } catch {
    return false;
  }
}

/**
 * Opens a pack, and refuses one whose description, signature, lists or files are not what they must be.
 * @param file a ZIP of which parts can be read
 * @throws {PackProblem}
 */
export async function openPack(file: FoundFile): Promise<Pack> {
  const zip = await told("damaged", file.path, () => openZip(file));
  const folder = folderOf(zip);
  if (folder === undefined) throw new PackProblem("missing", "datapackage.json, bagit.txt");
  const files = new Map(zip.map((each) => [inFolder(each.name, folder), each]));
  for (const [name, { reason }] of files) if (reason) throw new PackProblem(packReason(reason), name);

  const tagBytes = (name: string) => {
    const found = files.get(name);
    if (!found) throw new PackProblem("missing", name);
    return told("altered", name, () => wholeOf(found.file, LARGEST_TAG_FILE));
  };
  const described = await tagBytes("datapackage.json");
  const digest = await tagBytes(DIGEST_FILE);
  const signature = await checkSignature(described, textIn(digest, DIGEST_FILE));
  const description = readDescription(textIn(described, "datapackage.json"));
  const tags = await tagFiles(description, [DIGEST_FILE, textIn(digest, DIGEST_FILE)]);
  checkNames(files, [...tags.keys(), ...description.parts.map(({ path }) => path)]);
  for (const [name, bytes] of tags) if (!isSame(await tagBytes(name), bytes)) throw new PackProblem("altered", name);
  return {
    about: description.about,
    digest: await digestOf(described),
    ...(signature && { signature }),
    statements: description.statements,
    parts: description.parts.map((part) => openedPart(part, files.get(part.path) as ZipFile)),
  };
}

function openedPart({ path, bytes, hash }: Description["parts"][number], { file }: ZipFile): OpenedPart {
  return {
    path,
    hash,
    bytes: () => {
      if (file.size !== bytes) throw new PackProblem("altered", path);
      return told("altered", path, () => wholeOf(file, LARGEST_PART));
    },
  };
}

/** A name without the pack's folder; what stands outside of it keeps its own. */
const inFolder = (name: string, folder: string) => (name.startsWith(folder) ? name.slice(folder.length) : name);

/** Names that are told of many, and how many more there are. */
const TOLD = 5;

function checkNames(files: ReadonlyMap<string, unknown>, expected: readonly string[]): void {
  const missing = expected.filter((name) => !files.has(name));
  if (missing.length > 0) throw new PackProblem("missing", listed(missing));
  const known = new Set(expected);
  const extra = [...files.keys()].filter((name) => !known.has(name));
  if (extra.length > 0) throw new PackProblem("extra", listed(extra));
}

const listed = (names: readonly string[]) =>
  names.slice(0, TOLD).join(", ") + (names.length > TOLD ? ` … +${names.length - TOLD}` : "");

function textIn(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new PackProblem("damaged", name);
  }
}

/** What the reader of ZIPs found wrong, as it is told of a pack. */
async function told<T>(otherwise: PackReason, what: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof ReadingProblem)) throw error;
    throw new PackProblem(packReason(error.reason, otherwise), what);
  }
}

const packReason = (reason: string, otherwise: PackReason = "damaged"): PackReason =>
  reason === "bomb" || reason === "unsafe-path" || reason === "too-large"
    ? reason
    : reason === "too-many-files"
      ? "bomb"
      : otherwise;

const isSame = (one: Uint8Array, other: Uint8Array) =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);
