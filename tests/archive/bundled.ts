import { fileURLToPath } from "node:url";
import { Archive } from "../../archive/archive";
import { compileFolder } from "../../archive/compile/compile-folder";
import type { StatementsData } from "../../archive/data-files";

/** The archive as it is shipped, compiled from its sources. */
export const compiled = await compileFolder(fileURLToPath(new URL("../../assets/statements", import.meta.url)));
export const archive = await Archive.load(compiled.files, compiled.digests);
export const { statements, passages } = JSON.parse(
  new TextDecoder().decode(compiled.files.statements),
) as StatementsData;

/** A statement's text by its id. */
export function textOf(id: string): string {
  const statement = statements.find((it) => it.id === id);
  if (!statement) throw new Error(`No statement ${id}.`);
  return statement.text;
}
