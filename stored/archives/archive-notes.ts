import * as v from "valibot";
import { browser } from "wxt/browser";
import { mayKeep } from "../desk/store";

/**
 * What is noted of an archive of the user's own, beside the archive itself: that it is kept, and, where it came as a pack,
 * which edition it is and who signed it.
 */
const Note = v.object({
  pack: v.exactOptional(
    v.object({
      /** The name that the pack gave it, which its signature holds for. */
      name: v.string(),
      edition: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
      /** An ISO day. */
      date: v.exactOptional(v.string()),
      signature: v.exactOptional(v.object({ key: v.string(), value: v.string() })),
    }),
  ),
});
export type ArchiveNote = v.InferOutput<typeof Note>;
export type PackNote = NonNullable<ArchiveNote["pack"]>;

/** By the archives' ids. They stand outside of IndexedDB, so that they tell when a browser has thrown that away. */
export type ArchiveNotes = Readonly<Record<string, ArchiveNote>>;

const KEY = "archives";

/** The notes as they are. What cannot be read counts as not noted. */
export async function readArchiveNotes(): Promise<ArchiveNotes> {
  const stored = await browser.storage.local.get(KEY).catch(() => ({}) as Record<string, unknown>);
  const entries = Object.entries(Object(stored[KEY]) as Record<string, unknown>);
  return Object.fromEntries(
    entries.flatMap(([id, value]) => {
      const read = v.safeParse(Note, value);
      return read.success ? [[id, read.output]] : [];
    }),
  );
}

/** Two changes at once would each store what the other has not yet changed: one waits for the other. */
let last: Promise<unknown> = Promise.resolve();

function change(changed: (notes: ArchiveNotes) => ArchiveNotes): Promise<void> {
  const work = async () => {
    if (!mayKeep()) throw new Error("Nothing is kept in a private window.");
    const notes = changed(await readArchiveNotes());
    if (Object.keys(notes).length === 0) await browser.storage.local.remove(KEY);
    else await browser.storage.local.set({ [KEY]: notes });
  };
  const mine = last.then(work, work);
  last = mine;
  return mine;
}

/** Notes that an archive is kept. */
export const noteArchive = (id: string, note: ArchiveNote = {}): Promise<void> =>
  change((notes) => ({ ...notes, [id]: note }));

/** Forgets these archives, or all. */
export const forgetArchives = (ids: readonly string[] | "all"): Promise<void> =>
  change((notes) =>
    ids === "all" ? {} : Object.fromEntries(Object.entries(notes).filter(([id]) => !ids.includes(id))),
  );
