import { deleteArchive } from "./archives";
import { cameWith } from "./came-with";
import { committing } from "./committing";
import { idsIn } from "./ids";
import { KeptProblem } from "./kept-problem";
import { revise } from "./revise-archive";

/** What became of an archive of which an import was taken back. */
export interface TakenBack {
  /** How many statements went with it. */
  readonly statements: number;
  /** How much room that gave back. */
  readonly bytes: number;
  /** Nothing else was in the archive: it is gone. */
  readonly isErased: boolean;
}

/**
 * Takes an import back: all that came with it and is still there. The archive is without it afterwards, or, whatever happens
 * meanwhile, as it was.
 * @param number of the import
 * @param onIndexed hears how many documents of how many are indexed again so far
 * @throws {KeptProblem} `gone` where there is no such archive or import
 */
export const takeBackImport = (
  id: string,
  number: number,
  onIndexed: (done: number, of: number) => void = () => {},
): Promise<TakenBack> =>
  committing(id, async (store) => {
    const before = await store.get("archives", id);
    if (!before) throw new KeptProblem("gone");
    const deleted = await cameWith(store, before, number);
    const imports = (before.imports ?? []).filter((each) => each.number !== number);
    if ((await idsIn(store, id, before.segments)).every((each) => deleted.has(each))) {
      await deleteArchive(id);
      return { statements: before.statements, bytes: before.bytes, isErased: true };
    }
    const revised = await revise(store, before, { deleted, said: new Map() }, onIndexed, imports);
    return { statements: revised.deleted, bytes: revised.freed, isErased: false };
  });
