import { hasPackStore, withPackStore } from "./pack-store";

/** An Ed25519 key whose secret half the browser gives to nobody, not even to us. */
export interface SigningKey {
  readonly privateKey: CryptoKey;
  /** 32 bytes. */
  readonly publicKey: Uint8Array;
}

/** The key with which the user signs packs; undefined where none was made. */
export async function readSigningKey(): Promise<SigningKey | undefined> {
  return (await hasPackStore()) ? withPackStore((store) => store.get("keys", "own")) : undefined;
}

/** The key, made and kept if there is none yet. */
export async function ownSigningKey(): Promise<SigningKey> {
  const known = await readSigningKey();
  if (known) return known;
  const pair = (await crypto.subtle.generateKey("Ed25519", false, ["sign", "verify"])) as CryptoKeyPair;
  const publicKey = new Uint8Array(await crypto.subtle.exportKey("raw", pair.publicKey));
  const made = { privateKey: pair.privateKey, publicKey };
  await withPackStore((store) => store.put("keys", made, "own"));
  return made;
}
