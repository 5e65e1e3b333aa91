import MiniSearch from "minisearch";
import type { DataBytes, DataDigests, StatementsData } from "../data-files";
import { digestOf } from "../digest";
import { buildIndex } from "../index/build-index";
import { SEARCH_OPTIONS } from "../search-options";
import { passagesOf } from "../text/passages";
import type { Statement } from "../types";
import { readStatement } from "./read-statement";
import { StatementProblem } from "./statement-problem";

/** A statement's file, unread. */
export interface StatementSource {
  readonly file: string;
  readonly source: string;
}

/** An archive ready to ship: the data files, and the digests that the code keeps of them. */
export interface CompiledArchive {
  readonly files: DataBytes;
  readonly digests: DataDigests;
}

/**
 * Statements in, data files out. The same sources give the same bytes.
 * @throws {StatementProblem} naming file, line and remedy, for the first thing wrong with a source.
 */
export async function compileArchive(sources: readonly StatementSource[]): Promise<CompiledArchive> {
  const data = await readAll(sources);
  const statementOf = new Map(data.statements.map((it) => [it.id, it]));
  const units = data.passages.map(({ statement, range }) => {
    const { text, title, issuer } = statementOf.get(statement) as Statement;
    return { text: text.slice(...range), about: `${title} ${issuer}` };
  });
  const typed = new MiniSearch(SEARCH_OPTIONS);
  typed.addAll(units.map(({ text }, id) => ({ id, text })));
  const files: DataBytes = { statements: bytesOf(data), index: buildIndex(units), search: bytesOf(typed) };
  const [statements, index, search] = await Promise.all([
    digestOf(files.statements),
    digestOf(files.index),
    digestOf(files.search),
  ]);
  return { files, digests: { statements, index, search } };
}

async function readAll(sources: readonly StatementSource[]): Promise<StatementsData> {
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
  return {
    statements,
    passages: statements.flatMap(({ id, text }) => passagesOf(text).map((range) => ({ statement: id, range }))),
  };
}

function bytesOf(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
