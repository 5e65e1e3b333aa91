import { readFacts } from "../archive/segments/block";
import { deflated, inflated } from "./deflated";
import type { KeptSegment } from "./kept-archive";
import { type KeptStore, recordsOf } from "./open-store";
import { sealed, unsealed } from "./sealed";

/** Ids of statements as they are kept: sealed. */
export const packedIds = (ids: readonly string[]): Uint8Array =>
  sealed(deflated(new TextEncoder().encode(ids.join("\n"))));

/** @throws {KeptProblem} `damaged` */
export const unpackedIds = (packed: unknown): readonly string[] =>
  new TextDecoder().decode(inflated(unsealed(packed))).split("\n");

/**
 * The ids of the statements in these segments of an archive.
 * @throws {KeptProblem} `damaged`
 */
export async function idsIn(store: KeptStore, archive: string, segments: readonly KeptSegment[]): Promise<string[]> {
  const ids: string[] = [];
  for (const { number } of segments) {
    const records = await store.getAll("facts", recordsOf(archive, number));
    for (const { facts } of records.flatMap((seal) => readFacts(unsealed(seal)))) ids.push(facts.id);
  }
  return ids;
}
