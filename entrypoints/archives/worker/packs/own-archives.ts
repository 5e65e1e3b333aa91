import type { Statement } from "../../../../archive/types";
import { listArchives, readStatements, readWhole } from "../../../../kept/archives";
import { readCame } from "../../../../kept/came";
import type { KeptArchive } from "../../../../kept/kept-archive";
import { type Yours, yoursIn } from "../../../../packs/yours";

// What packs need of the archives that are kept, and nothing else of how they are.

export const keptArchives = (): Promise<readonly KeptArchive[]> => listArchives();

/** All statements of an archive that is kept. */
export const statementsOf = (id: string): Promise<readonly Statement[]> =>
  readWhole(id, async () => {
    const statements: Statement[] = [];
    for await (const statement of readStatements(id)) statements.push(statement);
    return statements;
  });

/**
 * What the user has made of an archive that came as a pack; nothing is known of what came otherwise.
 * @param read gives all its statements
 */
export async function yoursOf(id: string, read = () => statementsOf(id)): Promise<Yours | undefined> {
  const came = await readCame(id);
  return came && yoursIn(await read(), came);
}
