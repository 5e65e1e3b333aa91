import { INDEX_VERSION } from "../archive/index/index-version";
import type { Statement } from "../archive/types";
import { readStatements } from "./archives";
import { type Committed, committing } from "./committing";
import { idsIn } from "./ids";
import type { KeptImport, Manifest } from "./kept-archive";
import type { KeptStore } from "./open-store";
import { writePictures } from "./pictures";
import { type NewArchive, nextNumber, type Written } from "./publish";
import { baseOf, isToGoOn, noteUnfinished } from "./unfinished";
import { Writing, type WritingOptions } from "./writing";

/** Documents that are brought at once. */
export interface Brought extends Pick<KeptImport, "at" | "documents" | "files"> {
  readonly statements: Iterable<Statement> | AsyncIterable<Statement>;
  /** They are what an import of this archive was that was broken off; otherwise that one is given up. */
  readonly isGoingOn?: boolean;
  /** The pages of a statement that were read from pictures, by their numbers from 1; none where they are not said. */
  readonly picturesOf?: (id: string) => ReadonlyMap<number, Uint8Array> | undefined;
}

/**
 * Adds what was brought to an archive, which is made if it is not there; of two statements with one id, the one stays that
 * was there. All of it is there afterwards, or nothing of it. Where the browser is ended meanwhile, what was written can be
 * gone on with: the same call with the documents that are not written yet, or with all, and `isGoingOn`.
 * @param onIndexed hears how far it is
 * @param options how it is written
 * @returns how many documents the import has brought
 * @throws {KeptProblem} `full` above all; and whatever the statements throw. Then nothing is left of it
 */
export const commitImport = (
  about: NewArchive,
  { statements, picturesOf, isGoingOn = false, ...brought }: Brought,
  onIndexed: (committed: Committed) => void = () => {},
  options: Pick<WritingOptions, "indexing"> = {},
): Promise<number> =>
  committing(about.id, async (store) => {
    const { id, name, madeAt } = about;
    const before = await store.get("archives", id);
    const begun = await store.get("unfinished", id);
    const goingOn = isGoingOn && begun && isToGoOn(begun, before) ? begun : undefined;
    const { at, documents, files } = goingOn ?? brought;
    const joined = goingOn ?? (before && (await segmentsToJoin(store, before)));
    const base = baseOf(before);
    const note = (written: Written) =>
      noteUnfinished(store, {
        ...written,
        ...{ id, name, madeAt, at, documents, files, indexVersion: INDEX_VERSION },
        ...(base && { base }),
      });
    const first = nextNumber(before?.segments, begun?.segments);
    const writing = new Writing(store, id, first, { ...options, before: joined, note, onIndexed });
    const isWritten = new Set(joined && (await idsIn(store, id, joined.segments)));
    const had = new Set(before && (await idsIn(store, id, before.segments)));
    const imported = [...isWritten].filter((each) => !had.has(each));
    try {
      await note(writing.written);
      if ([...had].some((each) => !isWritten.has(each)))
        for await (const each of readStatements(id)) if (!isWritten.has(each.id)) await writing.add(each);
      for await (const each of statements) {
        if (had.has(each.id) || isWritten.has(each.id)) continue;
        isWritten.add(each.id);
        await writePictures(store, id, each.id, picturesOf?.(each.id));
        imported.push(each.id);
        await writing.add(each);
      }
      const imports = before?.imports ?? [];
      const own = { number: 1 + (imports.at(-1)?.number ?? 0), at, documents: imported.length, files };
      const published = { about, isGoingOn: true, isThere: before !== undefined };
      await writing.publish(
        imported.length > 0 ? { ...published, imports: [...imports, own], imported } : { ...published, imports },
      );
      return imported.length;
    } catch (error) {
      await writing.stopped();
      await store.delete("unfinished", id).catch(() => {});
      throw error;
    }
  });

/** An archive of few passages may have so many segments, and one more for each so many passages: a question reads of each. */
const FEWEST_SEGMENTS = 8;
const PASSAGES_EACH = 20_000;

/** The segments of an archive, where more may join them; undefined where it is better written anew. */
async function segmentsToJoin(
  store: KeptStore,
  { id, indexVersion, passages, segments }: Manifest,
): Promise<Written | undefined> {
  if (indexVersion !== INDEX_VERSION || segments.length >= FEWEST_SEGMENTS + passages / PASSAGES_EACH) return undefined;
  const counts = await store.get("counts", id);
  return counts && { segments, counts };
}
