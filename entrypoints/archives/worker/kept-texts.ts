import { listArchives, readStatements } from "../../../kept/archives";
import type { KeptText } from "./reading";

/** In bytes: of archives that are larger, together, texts are not compared with what is brought. */
const COMPARED = 64_000_000;

/** The texts of what is kept, of the smallest archives first. */
export async function* keptTexts(): AsyncGenerator<KeptText> {
  let left = COMPARED;
  for (const { id, bytes } of [...(await listArchives())].sort((one, other) => one.bytes - other.bytes)) {
    left -= bytes;
    if (left < 0) return;
    for await (const { title, text } of readStatements(id)) yield { archive: id, title, text };
  }
}
