import { digestOf } from "../archive/digest";
import type { Statement } from "../archive/types";
import type { OpenedPart, Pack } from "./open-pack";
import { PackProblem } from "./pack-problem";
import { partOf, partPath } from "./part-of";
import { statementIn } from "./statement-line";

/**
 * All statements of a pack, part after part. Nothing of a part is given before all of it was found to be what it must be;
 * so whoever keeps none before the last has come keeps nothing of a pack that was altered.
 * @throws {PackProblem}
 */
export async function* statementsIn(pack: Pack): AsyncGenerator<readonly Statement[]> {
  let count = 0;
  for (const part of pack.parts) {
    const statements = await statementsOf(part);
    count += statements.length;
    yield statements;
  }
  if (count !== pack.statements) throw new PackProblem("missing", `${count} / ${pack.statements}`);
}

async function statementsOf(part: OpenedPart): Promise<readonly Statement[]> {
  const bytes = await part.bytes();
  if ((await digestOf(bytes)) !== part.hash) throw new PackProblem("altered", part.path);
  const lines = linesIn(bytes, part.path);
  let before = "";
  return lines.map((line, at) => {
    const statement = statementIn(line);
    const isItsPlace = statement && statement.id > before && partPath(partOf(statement.id)) === part.path;
    if (!isItsPlace) throw new PackProblem("content", `${part.path}:${at + 1}`);
    before = statement.id;
    return statement;
  });
}

function linesIn(bytes: Uint8Array, path: string): readonly string[] {
  try {
    const lines = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes).split("\n");
    if (lines.pop() === "") return lines;
  } catch {
    // No text at all.
  }
  throw new PackProblem("content", path);
}
