import { endingOf, readerOf } from "./formats/reader-of";
import { bytesFile, wholeOf } from "./found-file";
import { DEPTH, FILES, WHOLE_JSON } from "./limits";
import { readFile } from "./read-file";
import { ReadingProblem } from "./reading-problem";
import { isNothingWrong } from "./reasons";
import { reasonToSkip } from "./skip";
import type { FoundFile, Outcome, ReadOptions } from "./types";
import { budgetFor, openZip } from "./zip/open-zip";
import type { Budget } from "./zip/unpack";

/**
 * Reads whatever files are given, one after the other, and says what became of each, once. Whoever stops asking stops it.
 * Never throws because of what is in a file.
 */
export async function* readFiles(
  files: AsyncIterable<FoundFile> | Iterable<FoundFile>,
  options: ReadOptions = {},
): AsyncGenerator<Outcome> {
  for await (const file of files) yield* outcomesOf(file, options, { files: FILES, budget: budgetFor(file) }, 0);
}

/**
 * The file at a path: the one that was given, or one inside it.
 * @throws {ReadingProblem} where there is none, or it cannot be got at
 */
export async function fileAt(file: FoundFile, path: string): Promise<FoundFile> {
  if (file.path === path) return file;
  const zip = file.pieces ? bytesFile(file.path, await wholeOf(file, WHOLE_JSON)) : file;
  const entry = (await openZip(zip)).find(({ file: each }) => leadsTo(each.path, path));
  if (!entry || entry.reason) throw new ReadingProblem(entry?.reason ?? "unreadable");
  return fileAt(entry.file, path);
}

/** How the detail of a failure begins that nobody had thought of. */
export const UNEXPECTED = "unexpected: ";

/** What is left to all that is inside a file that was given. */
interface Left {
  files: number;
  readonly budget: Budget;
}

async function* outcomesOf(file: FoundFile, options: ReadOptions, left: Left, depth: number): AsyncGenerator<Outcome> {
  const { path } = file;
  if (file.isUnreadable) {
    yield { path, state: "failed", reason: "unreadable" };
    return;
  }
  const isZip = endingOf(path) === "zip";
  const reader = readerOf(file);
  const reason = reasonToSkip(file) ?? (reader || isZip ? undefined : "unknown-format");
  if (reason) {
    yield { path, state: "skipped", reason };
    return;
  }
  try {
    if (reader) yield* readFile(file, reader, options);
    else yield* outcomesInside(file, options, left, depth);
  } catch (error) {
    yield { path, ...failure(error) };
  }
}

async function* outcomesInside(
  file: FoundFile,
  options: ReadOptions,
  left: Left,
  depth: number,
): AsyncGenerator<Outcome> {
  if (depth >= DEPTH) throw new ReadingProblem("too-deep");
  // What is packed can be read in order only, and a ZIP begins at its end.
  const zip = file.pieces ? bytesFile(file.path, await wholeOf(file, WHOLE_JSON)) : file;
  const entries = await openZip(zip, left.budget);
  left.files -= entries.length;
  if (left.files < 0) throw new ReadingProblem("too-many-files");
  for (const { file: entry, reason } of entries) {
    if (options.only !== undefined && !leadsTo(entry.path, options.only)) continue;
    if (reason) yield { path: entry.path, state: "failed", reason };
    else yield* outcomesOf(entry, options, left, depth + 1);
  }
  yield { path: file.path, state: "read", drafts: [], holds: entries.length };
}

/** Whether a path is the one that is sought, holds it, or is in it. */
const leadsTo = (path: string, sought: string) =>
  path === sought || sought.startsWith(`${path}/`) || path.startsWith(`${sought}/`);

/** What a reader did not expect is a fault of its own; but one file must not keep a thousand others out. */
function failure(error: unknown) {
  if (!(error instanceof ReadingProblem))
    return { state: "failed", reason: "damaged", detail: `${UNEXPECTED}${error}` } as const;
  const { reason, detail, columns, picturePages } = error;
  return {
    state: isNothingWrong(reason) ? "skipped" : "failed",
    reason,
    ...(detail !== undefined && { detail }),
    ...(columns && { columns }),
    ...(picturePages !== undefined && { picturePages }),
  } as const;
}
