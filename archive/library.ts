import type { Archive, LookupFor } from "./archive";
import { Opened, together } from "./opened";
import type { SearchAnswer, SearchOptions } from "./query/search";
import { search } from "./query/search";
import type { Corpus } from "./retrieve/corpus";
import { LOOKED_AT } from "./segments/candidates";
import type { Answer, Hit, Reading, StatementFacts } from "./types";

/** What is asked of archives: see {@link LookupFor}; `scan`: a sentence among many, most of which quote nothing. */
export type AskedFor = LookupFor | "scan";

/** An archive of a library, wherever it is kept: what may answer is opened, and answers then. */
export interface LibraryPart {
  /**
   * Of its statements those that may say a text, or be about it. What words tell is by all of them nevertheless.
   * @param isPlain see {@link SearchOptions.isPlain}
   */
  about(text: string, asked: AskedFor, isPlain?: boolean): Promise<Archive>;
  /** One statement alone; undefined where there is none of this id. @param query what is going to be asked of it */
  statement(id: string, query: string | null): Promise<Archive | undefined>;
  /** How many statements it has. */
  readonly size: number;
  /** What it knows of the words of a text. */
  corpusOf(text: string): Promise<Corpus>;
  /** All statements, in its own order. */
  facts(): AsyncIterable<StatementFacts> | Iterable<StatementFacts>;
}

/**
 * Archives that answer as one. What a word tells, and what a verdict needs, is by all of them together, so that a text is
 * called the same wherever its source is; hits name their archive.
 */
export class Library {
  /**
   * @param parts none of which has a statement of the same id as another
   * @param leftOut hears why a part does not answer; the others answer all the same
   */
  constructor(
    private readonly parts: readonly LibraryPart[],
    private readonly leftOut: (error: unknown) => void = (error) => {
      throw error;
    },
  ) {}

  /** See {@link Archive.lookup}. */
  async lookup(text: string, options: { for: LookupFor; limit: number }): Promise<Answer> {
    const opened = await this.#about(text, options.for);
    const hits = options.for === "selection" ? opened.selected(text) : opened.typed(text);
    const isMore = opened.leavesOut && hits.length >= LOOKED_AT;
    return { hits: hits.slice(0, options.limit), total: hits.length, ...(isMore && { isMore }) };
  }

  /** What one of many texts quotes, most of which quote nothing: see {@link Archive.quotationsOf}. */
  async quotationsOf(text: string, limit: number): Promise<Hit[]> {
    return (await this.#about(text, "scan")).quotationsOf(text, limit);
  }

  /** See {@link Archive.search}. */
  async search(text: string, options: SearchOptions): Promise<SearchAnswer> {
    const opened = await this.#about(text, "search", options.isPlain);
    return search(text, options, opened);
  }

  /** See {@link Archive.read}. */
  async read(id: string, query: string | null): Promise<Reading | undefined> {
    const found = await this.#each((part) => part.statement(id, query));
    const archive = found.find((it) => it !== undefined);
    if (!archive) return undefined;
    return archive.read(id, query, query === null ? undefined : await this.corpusOf(query));
  }

  /** The first so many statements, archive after archive, and how many there are besides. */
  async contents(most: number): Promise<{ statements: readonly StatementFacts[]; others: number }> {
    const statements: StatementFacts[] = [];
    for (const part of this.parts) {
      if (statements.length === most) break;
      for await (const facts of part.facts()) if (statements.push(facts) === most) break;
    }
    const all = this.parts.reduce((sum, { size }) => sum + size, 0);
    return { statements, others: all - statements.length };
  }

  /** See {@link Archive.passageAt}. */
  async passageAt(id: string, offset: number): Promise<number> {
    const found = await this.#each((part) => part.statement(id, null));
    return found.find((it) => it !== undefined)?.passageAt(id, offset) ?? 0;
  }

  /** What is known of the words of a text in all archives. */
  async corpusOf(text: string): Promise<Corpus> {
    return together(await this.#each((part) => part.corpusOf(text)));
  }

  async #about(text: string, asked: AskedFor, isPlain = false): Promise<Opened> {
    return new Opened(await this.#each((part) => part.about(text, asked, isPlain)));
  }

  async #each<T>(ask: (part: LibraryPart) => Promise<T>): Promise<T[]> {
    const all = await Promise.all(
      this.parts.map((part) =>
        ask(part).then(
          (answer) => [answer],
          (error: unknown) => {
            this.leftOut(error);
            return [];
          },
        ),
      ),
    );
    return all.flat();
  }
}
