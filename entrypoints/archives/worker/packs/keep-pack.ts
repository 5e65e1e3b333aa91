import type { Statement } from "../../../../archive/types";
import { commitArchive } from "../../../../kept/commit-archive";
import type { Committed } from "../../../../kept/committing";
import type { NewArchive } from "../../../../kept/publish";
import type { Indexing } from "../../../../kept/writing";
import { openPack } from "../../../../packs/open-pack";
import { PackProblem } from "../../../../packs/pack-problem";
import { statementsIn } from "../../../../packs/read-statements";
import { cameOf, NOTHING_OF_YOURS, withYours } from "../../../../packs/yours";
import type { PackPlace, SoundPack } from "../../packs/pack-offer";
import { packFileAt } from "./open-packs";
import { keptArchives, yoursOf } from "./own-archives";

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

/**
 * Keeps a pack as an archive. What the user has made of one that is there already stays.
 * @param onIndexedOf hears how far it is, of so many statements
 * @throws {KeptProblem}
 */
export async function keepEdition(
  as: NewArchive,
  statements: readonly Statement[],
  onIndexedOf: (of: number) => (committed: Committed) => void,
  indexing?: Indexing,
): Promise<void> {
  const isThere = (await keptArchives()).some(({ id }) => id === as.id);
  const yours = isThere ? await yoursOf(as.id) : undefined;
  // Where nothing is known to be the user's, what was brought before is no part of it.
  const about = { ...as, ...(!yours && { imports: [] }), came: await cameOf(statements) };
  const of = yours ? [...withYours(statements, yours)].length : statements.length;
  // Looked at again once it has its turn: until then another page may import into the archive, or correct it.
  async function* merged() {
    yield* withYours(statements, (yours && (await yoursOf(as.id))) ?? NOTHING_OF_YOURS);
  }
  await commitArchive(about, merged(), onIndexedOf(of), { indexing });
}
