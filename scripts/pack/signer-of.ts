import { createPrivateKey, createPublicKey, sign } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Signer } from "../../packs/signature";

/** Where the public half begins in the form that is exported. */
const RAW_BYTES = 32;

/**
 * Who signs with the key in a file.
 * @throws where the file cannot be read, or is no Ed25519 key
 */
export async function signerOf(file: string): Promise<Signer> {
  const secret = createPrivateKey(await readFile(file, "utf8"));
  if (secret.asymmetricKeyType !== "ed25519") throw new Error(`${file} is no Ed25519 key.`);
  const exported = createPublicKey(secret).export({ type: "spki", format: "der" });
  return {
    publicKey: exported.subarray(exported.length - RAW_BYTES),
    sign: async (message) => sign(null, message, secret),
  };
}
