import { createPrivateKey, createPublicKey, sign } from "node:crypto";
import { unzipSync, zipSync } from "fflate";
import { digestOf } from "../../archive/digest";
import type { Statement } from "../../archive/types";
import { bytesFile } from "../../imports/found-file";
import type { PackAbout } from "../../packs/about";
import { descriptionText, readDescription } from "../../packs/description";
import { openPack, type Pack } from "../../packs/open-pack";
import { partsOf } from "../../packs/part-of";
import { statementsIn } from "../../packs/read-statements";
import { DIGEST_FILE, digestText, type Signer } from "../../packs/signature";
import { tagFiles } from "../../packs/tag-files";
import { packedParts, packOfParts } from "../../packs/write-pack";
import { writeDate } from "../../persian/dates";

export const ABOUT: PackAbout = { id: "orchard1", name: "بایگانی باغداران", edition: 1, date: "2026-11-26" };

/** A statement with all that one can have, and another for each number. */
export function statement(number: number): Statement {
  const title = `نامهٔ ${number} باغداران`;
  const text = `${title}\n\nآب چشمهٔ ${number} از میانهٔ تابستان کم شده است؛ «همه» خواهان بخش کردن آن\u200cاند.`;
  const date = { iso: "2018-01-13", jalali: "1396-10-23" };
  return {
    id: `letter-${number}`,
    title,
    issuer: "انجمن باغداران",
    kind: "announcement",
    date: {
      printed: "۲۳ دی ۱۳۹۶",
      ...date,
      inferred: number % 2 === 0,
      basis: "از نام پرونده",
      written: writeDate(date),
    },
    place: "دره",
    source: "https://orchard.example/letters",
    file: `letter-${number}.txt`,
    letters: "0".repeat(64),
    removed: [
      { what: "صفحهٔ ۱", why: "شمارهٔ صفحه", at: 4 },
      { what: "line wraps", why: "سطرهای شکسته", count: 3 },
    ],
    heading: [0, title.length],
    text,
  };
}

export const statements = (count: number): readonly Statement[] =>
  Array.from({ length: count }, (_, at) => statement(at));

/** A pack of these statements, as one file. */
export async function packOf(all: readonly Statement[], about = ABOUT, signer?: Signer): Promise<Uint8Array> {
  const pieces = await packOfParts(await packedParts(about.id, partsOf(all)), about, signer);
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

export const opened = (bytes: Uint8Array): Promise<Pack> => openPack(bytesFile("archive.zip", bytes));

/** All statements of a pack, once all of it was looked at. */
export async function readAll(bytes: Uint8Array): Promise<readonly Statement[]> {
  const all: Statement[] = [];
  for await (const some of statementsIn(await opened(bytes))) all.push(...some);
  return all;
}

/** Whose secret half stays in memory. */
export async function newSigner(): Promise<Signer> {
  const pair = (await crypto.subtle.generateKey("Ed25519", true, ["sign", "verify"])) as CryptoKeyPair;
  return {
    publicKey: new Uint8Array(await crypto.subtle.exportKey("raw", pair.publicKey)),
    sign: async (message) =>
      new Uint8Array(await crypto.subtle.sign("Ed25519", pair.privateKey, new Uint8Array(message))),
  };
}

/** Who signs in pictures: the same key each time, and known to everybody. */
export function knownSigner(): Signer {
  const head = Buffer.from("302e020100300506032b657004220420", "hex");
  const key = Buffer.concat([head, Buffer.alloc(32, 7)]);
  const secret = createPrivateKey({ key, format: "der", type: "pkcs8" });
  const publicKey = createPublicKey(secret).export({ format: "der", type: "spki" }).subarray(-32);
  return { publicKey, sign: async (message) => sign(null, message, secret) };
}

/** The files of a pack by their names in it, and the folder that they are in. */
export function filesOf(pack: Uint8Array): { folder: string; files: Map<string, Uint8Array> } {
  const all = Object.entries(unzipSync(pack));
  const folder = `${all[0]?.[0].split("/")[0]}/`;
  return { folder, files: new Map(all.map(([name, bytes]) => [name.slice(folder.length), bytes])) };
}

/** These files as a ZIP again, packed by another hand. */
export const packedAgain = ({ folder, files }: ReturnType<typeof filesOf>): Uint8Array =>
  zipSync(Object.fromEntries(Array.from(files, ([name, bytes]) => [folder + name, bytes])), { level: 1 });

/** Makes all sums right again, as who has changed a part could; the signature only where there is a key to make it with. */
export async function withSumsOf({ folder, files }: ReturnType<typeof filesOf>, signer?: Signer): Promise<Uint8Array> {
  const before = readDescription(textOf(files, "datapackage.json"));
  const parts = before.parts.map(async ({ path }) => {
    const bytes = files.get(path) ?? new Uint8Array(0);
    return { path, bytes: bytes.length, hash: await digestOf(bytes) };
  });
  const description = { ...before, parts: await Promise.all(parts) };
  const described = new TextEncoder().encode(descriptionText(description));
  const digest = signer
    ? await digestText(described, signer)
    : textOf(files, DIGEST_FILE).replace(/(?<=sha256:)[0-9a-f]{64}/, await digestOf(described));
  return packedAgain({ folder, files: new Map([...files, ...(await tagFiles(description, [DIGEST_FILE, digest]))]) });
}

export const textOf = (files: ReadonlyMap<string, Uint8Array>, name: string): string =>
  new TextDecoder().decode(files.get(name));
