import { readerOf } from "./formats/reader-of";
import { readFile } from "./read-file";
import { ReadingProblem } from "./reading-problem";
import { reasonToSkip } from "./skip";
import type { FoundFile, Outcome, ReadOptions } from "./types";

/**
 * Reads whatever files are given, one after the other, and says what became of each, once. Whoever stops asking stops it.
 * Never throws because of what is in a file.
 */
export async function* readFiles(
  files: AsyncIterable<FoundFile> | Iterable<FoundFile>,
  options: ReadOptions = {},
): AsyncGenerator<Outcome> {
  for await (const file of files) yield* outcomesOf(file, options);
}

async function* outcomesOf(file: FoundFile, options: ReadOptions): AsyncGenerator<Outcome> {
  const { path } = file;
  const reason = reasonToSkip(file);
  const reader = readerOf(file);
  if (reason || !reader) {
    yield { path, state: "skipped", reason: reason ?? "unknown-format" };
    return;
  }
  try {
    yield* readFile(file, reader, options.choiceFor?.(path) ?? {});
  } catch (error) {
    yield { path, ...failure(error) };
  }
}

/** @throws what is no fault of a file */
function failure(error: unknown) {
  if (!(error instanceof ReadingProblem)) throw error;
  const { reason, detail } = error;
  const state = reason === "empty" || reason === "no-persian" ? "skipped" : "failed";
  return { state, reason, ...(detail !== undefined && { detail }) } as const;
}
