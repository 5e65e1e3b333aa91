import { readFiles } from "../../../imports/read-files";
import type { Draft, FoundFile, Outcome } from "../../../imports/types";
import { proposedIn } from "../staging/facts";
import type { SameAs, StagedDocument, StagedFile } from "../staging/staged";
import { textId } from "./text-id";

/** In UTF-16 units: what is shown of a text so that it is known again. */
const BEGINNING = 160;

/** A document whose text waits here. */
export interface Waiting {
  readonly draft: Draft;
  readonly id: string;
}

/** What was read of the files of an import. It lives as long as its worker. */
export class Reading {
  readonly #waiting: Waiting[] = [];
  /** The file that each text was met in first. */
  readonly #pathOf = new Map<string, string>();

  /** @param kept the archive that has each text already, by the id of the text */
  constructor(private readonly kept: () => Promise<ReadonlyMap<string, string>>) {}

  /** A document that was staged under this number. */
  waiting(key: number): Waiting {
    const found = this.#waiting[key];
    if (!found) throw new RangeError(`No document ${key} was staged.`);
    return found;
  }

  /** Reads files and gives each once it is read whole, with its documents; those that are no other's again. */
  async *read(files: Iterable<FoundFile>): AsyncGenerator<{ file: StagedFile; documents: readonly StagedDocument[] }> {
    const kept = await this.kept();
    let drafts: Draft[] = [];
    for await (const outcome of readFiles(files)) {
      if (outcome.state === "reading") {
        drafts.push(...outcome.drafts);
        continue;
      }
      // A file that turns out to be damaged gives nothing: what was read of it might end amid a text.
      const all = outcome.state === "read" ? [...drafts, ...outcome.drafts] : [];
      drafts = [];
      yield await this.#staged(outcome, all, kept);
    }
  }

  async #staged(outcome: Outcome, drafts: readonly Draft[], kept: ReadonlyMap<string, string>) {
    const documents: StagedDocument[] = [];
    const same: SameAs[] = [];
    for (const draft of drafts) {
      const id = await textId(draft.text);
      const [archive, path] = [kept.get(id), this.#pathOf.get(id)];
      if (archive !== undefined) same.push({ archive });
      else if (path !== undefined) same.push({ path });
      else documents.push(this.#stage(draft, id));
    }
    return { file: fileOf(outcome, documents, same), documents };
  }

  #stage(draft: Draft, id: string): StagedDocument {
    this.#pathOf.set(id, draft.path);
    const key = this.#waiting.push({ draft, id }) - 1;
    const { path, part, text, removed } = draft;
    return {
      key,
      path,
      part,
      id,
      ...proposedIn(draft),
      beginning: beginningOf(text),
      length: text.length,
      removals: removed.length,
    };
  }
}

/** The first words of a text on one line, with an ellipsis where it goes on. */
function beginningOf(text: string): string {
  const first = text.slice(0, BEGINNING).replace(/\s+/g, " ");
  return text.length > BEGINNING ? `${first.replace(/ \S*$/, "")} …` : first;
}

function fileOf(outcome: Outcome, documents: readonly StagedDocument[], same: readonly SameAs[]): StagedFile {
  const { path } = outcome;
  const nothing = { path, documents: [], same: [], leftOut: [], isDamaged: false };
  if (outcome.state === "skipped" || outcome.state === "failed") {
    const { state, reason, detail } = outcome;
    return { ...nothing, outcome: state, reason, ...(detail !== undefined && { detail }) };
  }
  const read = outcome.state === "read" ? outcome : undefined;
  const leftOut = read?.leftOut ?? [];
  const isNothing = documents.length === 0 && same.length === 0 && read?.holds === undefined;
  return {
    ...nothing,
    outcome: "read",
    documents: documents.map(({ key }) => key),
    same,
    leftOut,
    isDamaged: read?.isDamaged ?? false,
    ...(read?.pages && { pages: read.pages }),
    ...(read?.holds !== undefined && { holds: read.holds }),
    ...(isNothing && leftOut[0] && { reason: leftOut[0].reason }),
  };
}
