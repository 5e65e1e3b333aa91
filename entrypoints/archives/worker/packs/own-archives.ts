import type { Statement } from "../../../../archive/types";
import { listArchives, readStatements, readWhole } from "../../../../kept/archives";
import type { KeptArchive } from "../../../../kept/kept-archive";

// What packs need of the archives that are kept, and nothing else of how they are.

export const keptArchives = (): Promise<readonly KeptArchive[]> => listArchives();

/** All statements of an archive that is kept. */
export const statementsOf = (id: string): Promise<readonly Statement[]> =>
  readWhole(id, async () => {
    const statements: Statement[] = [];
    for await (const statement of readStatements(id)) statements.push(statement);
    return statements;
  });
