import type { Statement } from "../../archive/types";
import { proposedIn } from "../../entrypoints/archives/staging/facts";
import { statementOf } from "../../entrypoints/archives/worker/statement-of";
import { textId } from "../../entrypoints/archives/worker/text-id";
import { readFiles } from "../../imports/read-files";
import type { Draft } from "../../imports/types";
import { filesIn } from "./files-in";

/** What was read of a folder. */
export interface Read {
  readonly statements: readonly Statement[];
  /** A line for each file, or for some records of one, of which no document became. */
  readonly left: readonly string[];
}

/** Every document of a folder once, with the facts that are proposed for it, and why the rest is none. */
export async function readFolder(folder: string): Promise<Read> {
  const statements = new Map<string, Statement>();
  const left: string[] = [];
  let drafts: Draft[] = [];
  for await (const outcome of readFiles(filesIn(folder))) {
    if (outcome.state === "reading") {
      drafts.push(...outcome.drafts);
      continue;
    }
    const { path } = outcome;
    if (outcome.state === "read") {
      for (const draft of [...drafts, ...outcome.drafts]) {
        const id = await textId(draft.text);
        const same = statements.get(id);
        if (same) left.push(`${path}: the same as in ${same.file}`);
        else statements.set(id, await proposed(draft, id));
      }
      left.push(...(outcome.leftOut ?? []).map(({ reason, count }) => `${path}: ${count} left out: ${reason}`));
    } else left.push(`${path}: ${outcome.state}: ${outcome.reason}`);
    drafts = [];
  }
  return { statements: [...statements.values()], left };
}

function proposed(draft: Draft, id: string): Promise<Statement> {
  const { facts, bases } = proposedIn(draft);
  return statementOf(draft, id, facts, bases);
}
