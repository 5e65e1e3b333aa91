import { Library } from "../../archive/library";
import { openArchive } from "./open-archive";

let opened: Promise<Library> | undefined;

/**
 * All archives that answer, as one; read once in each life of the background.
 * @throws {ArchiveDamagedError} when a file of the bundled archive is not what the build wrote.
 */
export function openLibrary(): Promise<Library> {
  opened ??= openArchive().then((bundled) => new Library([bundled]));
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
}
