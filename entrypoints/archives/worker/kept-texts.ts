import { listArchives, readStatements } from "../../../kept/archives";
import type { KeptArchive } from "../../../kept/kept-archive";
import type { KeptText } from "./reading";

/** In bytes: of archives that are larger, together, texts are not compared with what is brought. */
const COMPARED = 64_000_000;

/** The archives with whose texts what is brought is compared, the smallest first, and those that are too large for that. */
export async function archivesToCompare(): Promise<Readonly<Record<"compared" | "tooLarge", readonly KeptArchive[]>>> {
  const all = [...(await listArchives())].sort((one, other) => one.bytes - other.bytes);
  let left = COMPARED;
  const compared = all.filter(({ bytes }) => {
    left -= bytes;
    return left >= 0;
  });
  return { compared, tooLarge: all.slice(compared.length) };
}

/** The texts of what is kept, as far as they are compared. */
export async function* keptTexts(): AsyncGenerator<KeptText> {
  for (const { id } of (await archivesToCompare()).compared) {
    for await (const { title, text } of readStatements(id)) yield { archive: id, title, text };
  }
}
