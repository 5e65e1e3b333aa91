import { deleteArchive, readStatements } from "./archives";
import { type Committed, committing } from "./committing";
import { unpackedIds } from "./ids";
import { KeptProblem } from "./kept-problem";
import { nextNumber, sumOf } from "./publish";
import { Writing } from "./writing";

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
 * @throws {KeptProblem} `gone` where there is no such archive or import
 */
export const takeBackImport = (
  id: string,
  number: number,
  onIndexed: (committed: Committed) => void = () => {},
): Promise<TakenBack> =>
  committing(async (store) => {
    const before = await store.get("archives", id);
    const packed = await store.get("imports", [id, number, 0]);
    if (!before || !packed) throw new KeptProblem("gone");
    const isOfImport = new Set(unpackedIds(packed));
    const unfinished = await store.get("unfinished", id);
    const writing = new Writing(store, id, nextNumber(before.segments, unfinished?.segments));
    let taken = 0;
    for await (const statement of readStatements(id)) {
      if (isOfImport.has(statement.id)) taken++;
      else await writing.add(statement);
      onIndexed(writing.committed);
    }
    if (taken === before.statements) {
      await deleteArchive(id);
      return { statements: taken, bytes: before.bytes, isErased: true };
    }
    const imports = (before.imports ?? []).filter((each) => each.number !== number);
    await writing.publish({ about: before, isGoingOn: true, isThere: true, imports });
    return { statements: taken, bytes: before.bytes - sumOf(writing.written.segments, "bytes"), isErased: false };
  });
