import digests from "virtual:archive-digests";
import { Archive } from "../../archive/archive";
import { DATA_FILES, type DataFile } from "../../archive/data-files";
import { ownUrl } from "../../platform/own-url";
import { clearDamage } from "./problem";

let opened: Promise<Archive> | undefined;

const read = async (file: DataFile): Promise<Uint8Array<ArrayBuffer>> => {
  // The address is the extension's own: nothing here reaches the network.
  const response = await fetch(ownUrl(`/archive/${DATA_FILES[file]}`));
  return new Uint8Array(await response.arrayBuffer());
};

/**
 * The bundled archive, read and checked once in each life of the background.
 * @throws {ArchiveDamagedError} when a file is not what the build wrote.
 */
export function openArchive(): Promise<Archive> {
  opened ??= load();
  // A failed reading is tried again at the next question, since reading may fail only for now.
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
}

async function load(): Promise<Archive> {
  const [statements, index, search] = await Promise.all([read("statements"), read("index"), read("search")]);
  const archive = await Archive.load({ statements, index, search }, digests);
  clearDamage().catch(console.warn);
  return archive;
}
