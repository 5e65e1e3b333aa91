import { idsIn } from "./ids";
import type { Manifest } from "./kept-archive";
import { KeptProblem } from "./kept-problem";
import { type KeptStore, withStore } from "./open-store";
import { unpackedLines } from "./packed-lines";

/**
 * The ids of the statements that came with an import, whether they are still there or not. What was deleted, and brought
 * again, came with the import that brought it last.
 * @throws {KeptProblem} `gone` where there is no such import
 */
export async function cameWith(store: KeptStore, archive: Manifest, number: number): Promise<Set<string>> {
  const { id, imports = [] } = archive;
  const packed = await store.get("imports", [id, number, 0]);
  if (!packed) throw new KeptProblem("gone");
  const ids = new Set(unpackedLines(packed));
  for (const other of imports) {
    if (other.number <= number) continue;
    for (const each of unpackedLines(await store.get("imports", [id, other.number, 0]))) ids.delete(each);
  }
  return ids;
}

/**
 * How many statements that came with an import are still there: as many would go if it were taken back.
 * @throws {KeptProblem} `gone` where there is no such archive or import
 */
export const countLeftOf = (id: string, number: number): Promise<number> =>
  withStore(async (store) => {
    const archive = await store.get("archives", id);
    if (!archive) throw new KeptProblem("gone");
    const came = await cameWith(store, archive, number);
    return (await idsIn(store, id, archive.segments)).filter((each) => came.has(each)).length;
  });
