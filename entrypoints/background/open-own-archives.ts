import { StoredArchive } from "../../archive/segments/stored-archive";
import { archivesToSearch } from "../../kept/kept-segments";

/** The archives of the user's own that are to be searched. @throws {KeptProblem} where the store cannot be read */
export async function openOwnArchives(): Promise<readonly StoredArchive[]> {
  return (await archivesToSearch()).map(({ about, segments }) => new StoredArchive(segments, about));
}
