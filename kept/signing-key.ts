import { type DBSchema, deleteDB, openDB } from "idb";

/** The key with which the user signs packs. It has a database of its own, since it is there only for who has signed one. */
interface SigningSchema extends DBSchema {
  keys: { key: "own"; value: SigningKey };
}

/** An Ed25519 key whose secret half the browser gives to nobody, not even to us. */
export interface SigningKey {
  readonly privateKey: CryptoKey;
  /** 32 bytes. */
  readonly publicKey: Uint8Array;
}

const NAME = "signing";

/** The key of who uses this browser; undefined where none was made. */
export async function readSigningKey(): Promise<SigningKey | undefined> {
  // To open what is not there would make it.
  if (!(await indexedDB.databases()).some(({ name }) => name === NAME)) return undefined;
  return withKeys((store) => store.get("keys", "own"));
}

/** The key, made and kept if there is none yet. */
export async function ownSigningKey(): Promise<SigningKey> {
  const known = await readSigningKey();
  if (known) return known;
  const pair = (await crypto.subtle.generateKey("Ed25519", false, ["sign", "verify"])) as CryptoKeyPair;
  const publicKey = new Uint8Array(await crypto.subtle.exportKey("raw", pair.publicKey));
  const made = { privateKey: pair.privateKey, publicKey };
  await withKeys((store) => store.put("keys", made, "own"));
  return made;
}

/** Erases the key: what it has signed stays signed, and nothing more can be. */
export const eraseSigningKey = (): Promise<void> => deleteDB(NAME);

async function withKeys<T>(work: (store: Awaited<ReturnType<typeof open>>) => Promise<T>): Promise<T> {
  const store = await open();
  try {
    return await work(store);
  } finally {
    store.close();
  }
}

const open = () =>
  openDB<SigningSchema>(NAME, 1, {
    upgrade(store) {
      store.createObjectStore("keys");
    },
  });
