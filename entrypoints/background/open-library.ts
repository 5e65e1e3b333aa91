import { Library } from "../../archive/library";
import { lookUpFirst } from "../../kept/lookups-first";
import { readSettings } from "../../stored/settings/store";
import { openArchive } from "./open-archive";
import { openOwnArchives } from "./open-own-archives";

let opened: Promise<Library> | undefined;

/**
 * Asks the archives that answer in such a window, ahead of any import: see {@link openLibrary}.
 * @throws {ArchiveDamagedError} and whatever `ask` throws
 */
export const askLibrary = <T>(isPrivate: boolean, ask: (library: Library) => Promise<T>): Promise<T> =>
  lookUpFirst(async () => ask(await openLibrary(isPrivate)));

/**
 * The archives that answer, as one: the bundled one, and those of the user's own that are switched on. They are read once in
 * each life of the background, and again when the user's own have changed.
 * @param isPrivate for a private window, where the user's own answer only if the user has chosen so
 * @throws {ArchiveDamagedError} when a file of the bundled archive is not what the build wrote.
 */
async function openLibrary(isPrivate: boolean): Promise<Library> {
  if (isPrivate && (await readSettings()).settings.inPrivate === "bundled") return new Library([await openArchive()]);
  opened ??= load();
  // A failed reading is tried again at the next question, since reading may fail only for now.
  opened.catch(forgetLibrary);
  return opened;
}

/** What the user's own archives are has changed. */
export function forgetLibrary(): void {
  opened = undefined;
}

async function load(): Promise<Library> {
  const [bundled, own] = await Promise.all([openArchive(), openOwnArchives().catch(withoutOwn)]);
  return new Library([bundled, ...own], console.warn);
}

/** Where the user's own cannot be read, their page says so; the bundled one answers alone, until the next question. */
function withoutOwn(error: unknown): [] {
  console.warn(error);
  forgetLibrary();
  return [];
}
