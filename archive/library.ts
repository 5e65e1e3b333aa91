import type { Archive, LookupFor } from "./archive";
import type { SearchAnswer, SearchOptions } from "./query/search";
import { search } from "./query/search";
import type { Corpus } from "./retrieve/corpus";
import type { Answer, Hit, Quoting, Reading, StatementFacts } from "./types";

/**
 * Archives that answer as one. What a word tells, and what a verdict needs, is by all of them together, so that a text is
 * called the same wherever its source is; hits name their archive. The answers are asynchronous, for an archive may have to
 * be read first.
 */
export class Library {
  readonly #corpus: Corpus;

  /** @param archives none of which has a statement of the same id as another */
  constructor(private readonly archives: readonly Archive[]) {
    this.#corpus = together(archives.map(({ corpus }) => corpus));
  }

  /** See {@link Archive.lookup}. */
  async lookup(text: string, options: { for: LookupFor; limit: number }): Promise<Answer> {
    const hits = options.for === "selection" ? this.#selected(text) : this.#typed(text);
    return { hits: hits.slice(0, options.limit), total: hits.length };
  }

  /** See {@link Archive.quotationsAmong}. */
  async quotationsAmong(texts: readonly string[], limit: number): Promise<Quoting[]> {
    const found = new Map<number, Hit[]>();
    for (const archive of this.archives) {
      for (const { index, hits } of archive.quotationsAmong(texts, limit, this.#corpus)) {
        found.set(index, [...(found.get(index) ?? []), ...hits]);
      }
    }
    return [...found]
      .sort(([a], [b]) => a - b)
      .map(([index, hits]) => ({ index, hits: bestFirst(hits).slice(0, limit) }));
  }

  /** See {@link Archive.search}. */
  async search(text: string, options: SearchOptions): Promise<SearchAnswer> {
    return search(text, options, {
      views: this.archives.flatMap(({ views }) => views),
      typed: (words) => this.#typed(words),
      meant: (written, query) => {
        for (const archive of this.archives) {
          const meant = archive.meant(written, query);
          if (meant !== undefined) return meant;
        }
        return undefined;
      },
    });
  }

  /** See {@link Archive.read}. */
  async read(id: string, query: string | null): Promise<Reading | undefined> {
    for (const archive of this.archives) {
      const reading = archive.read(id, query, this.#corpus);
      if (reading) return reading;
    }
    return undefined;
  }

  /** All statements, archive after archive. */
  async contents(): Promise<readonly StatementFacts[]> {
    return this.archives.flatMap((archive) => archive.contents());
  }

  /** See {@link Archive.passageAt}. */
  async passageAt(id: string, offset: number): Promise<number> {
    return Math.max(...this.archives.map((archive) => archive.passageAt(id, offset)));
  }

  /** What one archive has of a word or a name is no answer to what another says word for word. */
  #selected(text: string): Hit[] {
    const hits = bestFirst(this.archives.flatMap((archive) => archive.selected(text, this.#corpus)));
    const quotations = hits.filter(({ trace }) => trace !== "related");
    return quotations.length > 0 ? quotations : hits;
  }

  #typed(text: string): Hit[] {
    return bestFirst(this.archives.flatMap((archive) => archive.typed(text, this.#corpus)));
  }
}

/** Those of the same score stay in the order of their archives. */
const bestFirst = (hits: readonly Hit[]): Hit[] => hits.toSorted((a, b) => b.score - a.score);

function together(corpora: readonly Corpus[]): Corpus {
  return {
    passages: corpora.reduce((sum, { passages }) => sum + passages, 0),
    passagesWith: (term) => corpora.reduce((sum, corpus) => sum + corpus.passagesWith(term), 0),
  };
}
