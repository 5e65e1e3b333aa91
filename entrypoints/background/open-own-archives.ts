import { StoredArchive } from "../../archive/segments/stored-archive";
import { archivesToSearch } from "../../kept/kept-segments";

/** The archives of the user's own that are to be searched; none where the store cannot be read: its page says so. */
export async function openOwnArchives(): Promise<readonly StoredArchive[]> {
  try {
    return (await archivesToSearch()).map(({ about, segments }) => new StoredArchive(segments, about));
  } catch (error) {
    console.warn(error);
    return [];
  }
}
