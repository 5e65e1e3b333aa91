import type { Statement } from "../archive/types";
import { type Committed, committing } from "./committing";
import { type NewArchive, nextNumber } from "./publish";
import { type IsFull, Writing } from "./writing";

/**
 * Keeps an archive, in the place of one of the same id if there is one. All of it is there afterwards, or, whatever
 * happens meanwhile, nothing has changed: what makes its records an archive is written last, at once. The memory that this
 * takes does not grow with the number of statements.
 * @param statements each with an id of its own
 * @param onIndexed hears how far it is
 * @param isFull when a segment has enough
 * @throws {KeptProblem} `full` above all; and whatever `statements` throws
 */
export const commitArchive = (
  about: NewArchive,
  statements: Iterable<Statement> | AsyncIterable<Statement>,
  onIndexed: (committed: Committed) => void = () => {},
  isFull?: IsFull,
): Promise<void> =>
  committing(async (store) => {
    const [before, unfinished] = await Promise.all([
      store.get("archives", about.id),
      store.get("unfinished", about.id),
    ]);
    const first = nextNumber(before?.segments, unfinished?.segments);
    const writing = new Writing(store, about.id, first, { isFull, onIndexed });
    try {
      for await (const statement of statements) await writing.add(statement);
      await writing.publish({
        about,
        isGoingOn: false,
        isThere: false,
        imports: about.imports ?? before?.imports ?? [],
      });
    } catch (error) {
      await writing.stopped();
      throw error;
    }
  });
