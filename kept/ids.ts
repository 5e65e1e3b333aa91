import type { KeptSegment } from "./kept-archive";
import type { KeptStore } from "./open-store";
import { factsIn } from "./segment-records";

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
