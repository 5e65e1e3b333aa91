import type { Fields } from "./fields";
import type { FrontMatter } from "./front-matter";
import { lettersDigest } from "./letters-digest";
import { StatementProblem } from "./statement-problem";
import { withRemoved } from "./with-removed";

/**
 * Checks that the text, with what was removed put back where it stood, has the letters of the raw file and no others.
 * How white space was mended cannot be told without the raw file.
 * @throws {StatementProblem} for the first removal that has no such place, or for letters that differ.
 */
export async function checkRemoved(front: FrontMatter, { letters, removed }: Fields): Promise<void> {
  const raw = restored(front, removed);
  const digest = await lettersDigest(raw);
  if (digest === letters) return;
  throw new StatementProblem(
    front.file,
    front.lineOf(["letters"]),
    `The letters of text and removals together are not those of the raw file: their SHA-256 is ${digest}.`,
    "Compare them with the raw file; `npm run --silent letters -- RAW_FILE` prints its digest.",
  );
}

function restored({ file, body, lineOf }: FrontMatter, removed: Fields["removed"]): string {
  let from = 0;
  removed.forEach(({ at }, index) => {
    if (at === undefined) return;
    const line = lineOf(["removed", index, "at"]);
    if (at > body.length) {
      const where = `The removal stands at ${at}, but the text has ${body.length} UTF-16 units.`;
      throw new StatementProblem(file, line, where, "Count from the text's first letter.");
    }
    if (at < from) {
      const where = `The removal stands at ${at}, before the one above it.`;
      throw new StatementProblem(file, line, where, "List removals in the order of the text.");
    }
    from = at;
  });
  return withRemoved(body, removed);
}
