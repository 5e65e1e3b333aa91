import { withRemoved } from "../../archive/compile/with-removed";
import { bytesFile } from "../../imports/found-file";
import { readFiles } from "../../imports/read-files";
import type { Draft, FoundFile, Outcome, ReadOptions } from "../../imports/types";

/** A file with this text, or these bytes, in it. */
export const file = (path: string, content: string | Uint8Array): FoundFile =>
  bytesFile(path, typeof content === "string" ? new TextEncoder().encode(content) : content);

export async function outcomesOf(files: Iterable<FoundFile>, options?: ReadOptions): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for await (const outcome of readFiles(files, options)) outcomes.push(outcome);
  return outcomes;
}

/** All drafts of these files. @throws for a file of which anything else became */
export async function draftsOf(files: Iterable<FoundFile>, options?: ReadOptions): Promise<Draft[]> {
  return (await outcomesOf(files, options)).flatMap((outcome) => {
    if ("drafts" in outcome) return outcome.drafts;
    throw new Error(`${outcome.path}: ${outcome.reason} ${outcome.detail ?? ""}`);
  });
}

/** The one draft of a file. */
export async function draftOf(found: FoundFile, options?: ReadOptions): Promise<Draft> {
  const [draft, more] = await draftsOf([found], options);
  if (!draft || more) throw new Error(`${found.path}: ${draft ? "more than one draft" : "no draft"}`);
  return draft;
}

/** The outcome of a file that is one line. */
export async function outcomeOf(found: FoundFile, options?: ReadOptions): Promise<Outcome> {
  const outcomes = await outcomesOf([found], options);
  const [last] = outcomes.filter(({ state }) => state !== "reading");
  if (!last) throw new Error(`${found.path}: no outcome`);
  return last;
}

/** The text with what was removed put back where it stood, without white space. */
export const lettersOf = ({ text, removed }: Pick<Draft, "text" | "removed">): string =>
  bare(withRemoved(text, removed));

export const bare = (text: string): string => text.replace(/\s+/g, "");
