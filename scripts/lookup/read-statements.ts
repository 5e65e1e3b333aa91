import { fileURLToPath } from "node:url";
import { compileFolder } from "../../archive/compile/compile-folder";
import type { CompiledArchive } from "../../archive/compile/compile-statements";
import type { StatementsData } from "../../archive/data-files";

/** The bundled archive, compiled from its sources. */
export const compileBundled = (): Promise<CompiledArchive> =>
  compileFolder(fileURLToPath(new URL("../../assets/statements", import.meta.url)));

/** What the bundled archive holds. */
export async function readStatements(): Promise<StatementsData> {
  return JSON.parse(new TextDecoder().decode((await compileBundled()).files.statements)) as StatementsData;
}
