import * as v from "valibot";
import { digestOf } from "../archive/digest";
import { bytesOfHex, hexOf } from "./hex";
import { PackProblem } from "./pack-problem";
import { parsedJson } from "./parsed-json";

/** The file beside `datapackage.json` with its digest, and the signature where there is one. */
export const DIGEST_FILE = "datapackage-digest.json";

/** Who signs: an Ed25519 key, of which the secret half may be where nobody can read it. */
export interface Signer {
  /** 32 bytes. */
  readonly publicKey: Uint8Array;
  /** @returns 64 bytes */
  sign(message: Uint8Array): Promise<Uint8Array>;
}

/** A signature and whose it is, both in hexadecimal. */
export interface Signature {
  readonly key: string;
  readonly value: string;
}

const ALGORITHM = "Ed25519";

const Digest = v.strictObject({
  path: v.literal("datapackage.json"),
  hash: v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/)),
  signature: v.optional(
    v.strictObject({
      algorithm: v.literal(ALGORITHM),
      publicKey: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
      value: v.pipe(v.string(), v.regex(/^[0-9a-f]{128}$/)),
    }),
  ),
});

/** What {@link DIGEST_FILE} is for a `datapackage.json`; without a signer it is not signed. */
export async function digestText(description: Uint8Array, signer?: Signer): Promise<string> {
  const hash = await digestOf(description);
  if (!signer) return textOf(hash);
  const value = hexOf(await signer.sign(messageOf(hash)));
  return textOf(hash, { algorithm: ALGORITHM, publicKey: hexOf(signer.publicKey), value });
}

/**
 * Who has signed this very edition before, though their secret is not here: for an archive that is handed on as it came.
 * `sign` throws a {@link PackProblem} `forged` where it is no longer what they have signed.
 */
export const signedBefore = ({ key, value }: Signature): Signer => ({
  publicKey: bytesOfHex(key),
  async sign(message) {
    if (!(await isSignedBy(key, value, new Uint8Array(message)))) throw new PackProblem("forged", DIGEST_FILE);
    return bytesOfHex(value);
  },
});

/**
 * Holds `datapackage.json` against its digest and its signature.
 * @returns the signature; undefined where there is none
 * @throws {PackProblem} `altered`, `forged`, or `damaged` where the file is none that {@link digestText} writes
 */
export async function checkSignature(description: Uint8Array, text: string): Promise<Signature | undefined> {
  const read = v.safeParse(Digest, parsedJson(text));
  if (!read.success) throw new PackProblem("damaged", DIGEST_FILE);
  const { signature } = read.output;
  const hash = read.output.hash.slice("sha256:".length);
  if (textOf(hash, signature) !== text) throw new PackProblem("damaged", DIGEST_FILE);
  if ((await digestOf(description)) !== hash) throw new PackProblem("altered", "datapackage.json");
  if (!signature) return undefined;
  if (!(await isSignedBy(signature.publicKey, signature.value, messageOf(hash))))
    throw new PackProblem("forged", DIGEST_FILE);
  return { key: signature.publicKey, value: signature.value };
}

async function isSignedBy(publicKey: string, value: string, message: Uint8Array<ArrayBuffer>): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey("raw", bytesOfHex(publicKey), ALGORITHM, false, ["verify"]);
    return await crypto.subtle.verify(ALGORITHM, key, bytesOfHex(value), message);
  } catch (error) {
    // 32 bytes that are no key of anybody.
    if (error instanceof DOMException && error.name !== "NotSupportedError") return false;
    throw error;
  }
}

function textOf(hash: string, signature?: v.InferOutput<typeof Digest>["signature"]): string {
  const { algorithm, publicKey, value } = signature ?? {};
  const signed = signature && { algorithm, publicKey, value };
  return `${JSON.stringify({ path: "datapackage.json", hash: `sha256:${hash}`, ...(signed && { signature: signed }) }, null, 2)}\n`;
}

/** What is signed names what it is for, so that no signature for something else will do. */
const messageOf = (hash: string) => new TextEncoder().encode(`bayaniyab pack 1\n${hash}\n`);
