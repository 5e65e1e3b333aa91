import { crc32 } from "../archive/crc-32";
import { KeptProblem } from "./kept-problem";

const CRC_BYTES = 4;

/** Bytes with what tells that they have been changed since: a disk that fails gives back others, and says nothing. */
export function sealed(bytes: Uint8Array): Uint8Array {
  const seal = new Uint8Array(bytes.length + CRC_BYTES);
  seal.set(bytes);
  new DataView(seal.buffer).setUint32(bytes.length, crc32(bytes));
  return seal;
}

/** @throws {KeptProblem} `damaged`, where they are not what was sealed */
export function unsealed(seal: unknown): Uint8Array {
  if (!(seal instanceof Uint8Array) || seal.length < CRC_BYTES) throw new KeptProblem("damaged");
  const bytes = seal.subarray(0, seal.length - CRC_BYTES);
  const crc = new DataView(seal.buffer, seal.byteOffset + bytes.length).getUint32(0);
  if (crc !== crc32(bytes)) throw new KeptProblem("damaged");
  return bytes;
}
