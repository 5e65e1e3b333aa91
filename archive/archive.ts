import MiniSearch from "minisearch";
import { ArchiveDamagedError } from "./archive-damaged-error";
import type { DataBytes, DataDigests, DataFile, StatementsData } from "./data-files";
import { DATA_FILES } from "./data-files";
import { digestOf } from "./digest";
import { factsOf } from "./find/facts";
import type { PassageResult } from "./find/find-search";
import { findSearch } from "./find/find-search";
import { findSelection } from "./find/find-selection";
import { marksOf, typedOf } from "./find/marks";
import type { Query } from "./find/query";
import { queryOf } from "./find/query";
import { View } from "./find/view";
import type { IndexedPassage } from "./index-options";
import { INDEX_OPTIONS } from "./index-options";
import type { Answer, Hit, Passage, Reading, StatementFacts } from "./types";

/** How a text was given: marked on a page, where silence is better than a chance match, or typed to search. */
export type LookupFor = "selection" | "search";

/** So many statements are compared with a selection letter by letter; the index says which. */
const READ_CLOSELY = 40;

/** So many words are left of a selection without its edges, or what is left says too little. */
const INNER_WORDS = 3;

/** A drag begins and ends anywhere: the text without its first and last word, of which it may have only a part. */
function withoutEdges(text: string): string {
  const inner = text.trim().split(/\s+/).slice(1, -1);
  return inner.length >= INNER_WORDS ? inner.join(" ") : "";
}

/** A set of statements with its index. Knows nothing of browsers; asks nothing of the network. */
export class Archive {
  readonly #views: ReadonlyMap<string, View>;
  readonly #viewOfPassage: readonly View[];
  readonly #index: MiniSearch<IndexedPassage>;

  private constructor({ statements, passages, terms }: StatementsData, index: MiniSearch<IndexedPassage>) {
    const passagesOf = new Map<string, Passage[]>(statements.map(({ id }) => [id, []]));
    for (const passage of passages) passagesOf.get(passage.statement)?.push(passage);
    this.#views = new Map(
      statements.map((it, i) => [it.id, new View(it, passagesOf.get(it.id) ?? [], terms[i] ?? [])]),
    );
    this.#viewOfPassage = passages.map(({ statement }) => this.#views.get(statement) as View);
    this.#index = index;
  }

  /**
   * Opens an archive from its data files.
   * @param digests what the files must be; part of the code, never read from beside the data.
   * @throws {ArchiveDamagedError} naming the first file that is not what it must be; nothing of it was read.
   */
  static async load(files: DataBytes, digests: DataDigests): Promise<Archive> {
    const read = async (file: DataFile): Promise<unknown> => {
      if ((await digestOf(files[file])) !== digests[file]) throw new ArchiveDamagedError(DATA_FILES[file]);
      return JSON.parse(new TextDecoder().decode(files[file]));
    };
    const [data, index] = await Promise.all([read("statements"), read("index")]);
    return new Archive(data as StatementsData, MiniSearch.loadJS(index as never, INDEX_OPTIONS));
  }

  /**
   * Finds the statements that say a text.
   * @param text anything at all; no text makes this throw.
   * @param options `limit`: how many hits to give, the best first. The answer's `total` counts the others too.
   */
  lookup(text: string, options: { for: LookupFor; limit: number }): Answer {
    const hits = options.for === "selection" ? this.#selection(text) : this.#search(queryOf(text), text);
    return { hits: hits.slice(0, options.limit), total: hits.length };
  }

  /** A whole statement, with the words that match `query`; undefined when there is none of this id. */
  read(id: string, query: string | null): Reading | undefined {
    const view = this.#views.get(id);
    if (!view) return undefined;
    const marks = query === null ? [] : marksOf(queryOf(query), typedOf(query), view.sequence);
    return { statement: view.statement, passages: view.passages, marks: view.rangesOf(marks) };
  }

  /** All statements, in the archive's own order. */
  contents(): readonly StatementFacts[] {
    return [...this.#views.values()].map(({ statement }) => factsOf(statement));
  }

  /**
   * 0-based index of the passage that holds an offset of a statement's text; between passages, of the one before; 0 for
   * an unknown statement, where a page then shows nothing but its beginning.
   */
  passageAt(id: string, offset: number): number {
    return this.#views.get(id)?.passageAt(offset) ?? 0;
  }

  #selection(text: string): Hit[] {
    const hits = this.#said(queryOf(text));
    return hits.length > 0 ? hits : this.#said(queryOf(withoutEdges(text)));
  }

  #said(query: Query): Hit[] {
    const found = this.#results(
      query.terms.flatMap(({ keys, stop }) => (stop ? [] : keys)),
      undefined,
    );
    const views = new Set(found.map(({ view }) => view));
    // A selection without spaces shares no word with the index; a small archive is read all the same.
    for (const view of this.#views.values()) {
      if (views.size >= READ_CLOSELY) break;
      views.add(view);
    }
    return findSelection(query, [...views].slice(0, READ_CLOSELY));
  }

  #search(query: Query, text: string) {
    const typed = typedOf(text);
    const keys = query.terms.flatMap(({ keys: own, stop }) => (stop ? [] : own));
    const results = this.#results(typed === undefined ? keys : [...keys, typed], typed);
    return findSearch(query, results, (view) => marksOf(query, typed, view.sequence, "all"));
  }

  #results(keys: readonly string[], typed: string | undefined): PassageResult[] {
    const different = [...new Set(keys)];
    const results = this.#index.search("", {
      tokenize: () => different,
      prefix: (key) => key === typed,
    });
    return results.map((result) => ({ result, view: this.#viewOfPassage[result.id] as View }));
  }
}
