import { deflated, inflated } from "./deflated";
import type { KeptSegment } from "./kept-archive";
import type { KeptStore } from "./open-store";
import { sealed, unsealed } from "./sealed";
import { factsIn } from "./segment-records";

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
  for (const segment of segments)
    for await (const { id } of factsIn((work) => work(store), archive, segment)) ids.push(id);
  return ids;
}
