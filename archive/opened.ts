import type { Archive } from "./archive";
import type { Query } from "./query/parts";
import type { Searched } from "./query/search";
import type { Corpus } from "./retrieve/corpus";
import type { Hit } from "./types";

/** Archives, opened for one question, as one. */
export class Opened implements Searched {
  readonly #corpus: Corpus;

  constructor(private readonly archives: readonly Archive[]) {
    this.#corpus = together(archives.map(({ corpus }) => corpus));
  }

  get views() {
    return this.archives.flatMap(({ views }) => views);
  }

  get leavesOut() {
    return this.archives.some(({ leavesOut }) => leavesOut);
  }

  /** What one archive has of a word or a name is no answer to what another says word for word. */
  selected(text: string): Hit[] {
    const hits = bestFirst(this.archives.flatMap((archive) => archive.selected(text, this.#corpus)));
    const quotations = hits.filter(({ trace }) => trace !== "related");
    return quotations.length > 0 ? quotations : hits;
  }

  /** Only quotations, as a lookup finds them; by a quicker look, for most texts are none. */
  quotationsOf(text: string, limit: number): Hit[] {
    const found = this.archives.flatMap((archive) => archive.quotationsOf(text, limit, this.#corpus));
    return bestFirst(found).slice(0, limit);
  }

  typed(text: string): Hit[] {
    return bestFirst(this.archives.flatMap((archive) => archive.typed(text, this.#corpus)));
  }

  meant(written: string, query: Query): string | undefined {
    for (const archive of this.archives) {
      const meant = archive.meant(written, query);
      if (meant !== undefined) return meant;
    }
    return undefined;
  }
}

/** Those of the same score stay in the order of their archives. */
const bestFirst = (hits: readonly Hit[]): Hit[] => hits.toSorted((a, b) => b.score - a.score);

/** What several corpora are as one. */
export function together(corpora: readonly Corpus[]): Corpus {
  return {
    passages: corpora.reduce((sum, { passages }) => sum + passages, 0),
    passagesWith: (term) => corpora.reduce((sum, corpus) => sum + corpus.passagesWith(term), 0),
  };
}
