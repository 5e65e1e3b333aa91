import type { Statement } from "../types";
import type { CompiledArchive } from "./compile-statements";
import { compileStatements } from "./compile-statements";
import { readStatement } from "./read-statement";
import { StatementProblem } from "./statement-problem";

/** A statement's file, unread. */
export interface StatementSource {
  readonly file: string;
  readonly source: string;
}

/**
 * Statements' files in, data files out. The same sources give the same bytes.
 * @throws {StatementProblem} naming file, line and remedy, for the first thing wrong with a source.
 */
export async function compileArchive(sources: readonly StatementSource[]): Promise<CompiledArchive> {
  return compileStatements(await readAll(sources));
}

async function readAll(sources: readonly StatementSource[]): Promise<Statement[]> {
  const fileOf = new Map<string, string>();
  const statements: Statement[] = [];
  for (const { file, source } of sources) {
    const statement = await readStatement(file, source);
    const taken = fileOf.get(statement.id);
    if (taken !== undefined) {
      const line = source.split(/\r?\n/).findIndex((text) => text.startsWith("id:")) + 1;
      throw new StatementProblem(
        file,
        line,
        `The id ${statement.id} is also that of ${taken}.`,
        "Give one of them another.",
      );
    }
    fileOf.set(statement.id, file);
    statements.push(statement);
  }
  return statements;
}
