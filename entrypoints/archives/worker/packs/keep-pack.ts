import type { Statement } from "../../../../archive/types";
import { openPack } from "../../../../packs/open-pack";
import { PackProblem } from "../../../../packs/pack-problem";
import { statementsIn } from "../../../../packs/read-statements";
import type { PackPlace, SoundPack } from "../../packs/pack-offer";
import { packFileAt } from "./open-packs";

/**
 * All statements of a pack that is to be kept, looked at again as they are read: the file may be another one by now.
 * @param offered what it was when it was offered
 * @throws {PackProblem}
 */
export async function statementsToKeep(
  place: PackPlace,
  offered: Pick<SoundPack, "about" | "signature">,
): Promise<readonly Statement[]> {
  const pack = await openPack(await packFileAt(place));
  if (pack.about.edition !== offered.about.edition || pack.signature?.value !== offered.signature?.value)
    throw new PackProblem("altered", place.file.path);
  const statements: Statement[] = [];
  for await (const some of statementsIn(pack)) statements.push(...some);
  return statements;
}
