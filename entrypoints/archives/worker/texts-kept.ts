import { statementsKept } from "../../../kept/archives";
import { unfinishedImports } from "../../../kept/unfinished";
import type { SameAs } from "../staging/staged";

/** Where each text stands that is kept, or was written by an import that has not come to its end: by the id of the text. */
export async function textsKept(): Promise<ReadonlyMap<string, SameAs>> {
  const found = new Map<string, SameAs>();
  for (const { id, written } of await unfinishedImports())
    for (const text of written) found.set(text, { unfinished: id });
  for (const [text, archive] of await statementsKept()) found.set(text, { archive });
  return found;
}
