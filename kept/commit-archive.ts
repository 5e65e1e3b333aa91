import type { Statement } from "../archive/types";
import type { Came } from "../packs/yours";
import { readStatements } from "./archives";
import { packedCame } from "./came";
import { type Committed, committing } from "./committing";
import type { Manifest } from "./kept-archive";
import { KeptProblem } from "./kept-problem";
import type { KeptStore } from "./open-store";
import { type NewArchive, nextNumber, type Published } from "./publish";
import { Writing, type WritingOptions } from "./writing";

/**
 * Keeps an archive, in the place of one of the same id if there is one. All of it is there afterwards, or, whatever
 * happens meanwhile, nothing has changed: what makes its records an archive is written last, at once. The memory that this
 * takes does not grow with the number of statements.
 * @param about with what comes as a pack, if it does
 * @param statements each with an id of its own
 * @param onIndexed hears how far it is
 * @param options how it is written
 * @throws {KeptProblem} `full` above all; and whatever `statements` throws
 */
export const commitArchive = (
  { came, ...about }: NewArchive & { readonly came?: Came },
  statements: Iterable<Statement> | AsyncIterable<Statement>,
  onIndexed: (committed: Committed) => void = () => {},
  options: Pick<WritingOptions, "isFull" | "indexing"> = {},
): Promise<void> =>
  committing(about.id, async (store) => {
    const before = await store.get("archives", about.id);
    const imports = about.imports ?? before?.imports ?? [];
    const published = { about, isGoingOn: false, isThere: false, imports, came: came && packedCame(came) };
    await write(store, before, published, statements, { ...options, onIndexed });
  });

/**
 * Indexes an archive again, by the rules of now. Its name, and whether it is searched, are what they are by then.
 * @throws {KeptProblem} `gone` also where it was deleted meanwhile; `full`, `damaged`
 */
export const indexAgain = (
  id: string,
  onIndexed: (committed: Committed) => void = () => {},
  options: Pick<WritingOptions, "indexing"> = {},
): Promise<void> =>
  committing(id, async (store) => {
    const about = await store.get("archives", id);
    if (!about) throw new KeptProblem("gone");
    const { imports = [] } = about;
    await write(store, about, { about, isGoingOn: true, isThere: true, imports }, readStatements(id), {
      ...options,
      onIndexed,
    });
  });

async function write(
  store: KeptStore,
  before: Manifest | undefined,
  published: Published,
  statements: Iterable<Statement> | AsyncIterable<Statement>,
  options: WritingOptions,
): Promise<void> {
  const { id } = published.about;
  const unfinished = await store.get("unfinished", id);
  const writing = new Writing(store, id, nextNumber(before?.segments, unfinished?.segments), options);
  try {
    for await (const statement of statements) await writing.add(statement);
    await writing.publish(published);
  } catch (error) {
    await writing.stopped();
    throw error;
  }
}
