import { Archive } from "../../archive/archive";
import { listArchives, readArchive } from "../../kept/archives";

/**
 * The archives of the user's own that are to be searched. One that cannot be read is left out: its page says so, and the
 * others answer all the same.
 */
export async function openOwnArchives(): Promise<readonly Archive[]> {
  const kept = await listArchives().catch(leftOut);
  const wanted = (kept ?? []).filter(({ isOn, isOutdated }) => isOn && !isOutdated);
  const opened = await Promise.all(
    wanted.map(async ({ id, name }) => {
      try {
        const { files, digests } = await readArchive(id);
        return await Archive.load(files, digests, { id, name });
      } catch (error) {
        return leftOut(error);
      }
    }),
  );
  return opened.filter((archive) => archive !== undefined);
}

function leftOut(error: unknown): undefined {
  console.warn(error);
}
