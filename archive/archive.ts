import MiniSearch from "minisearch";
import type { NamedDate } from "../persian/date-in-text";
import { dateIn } from "../persian/date-in-text";
import { foldText } from "../persian/fold";
import { termsOf } from "../persian/terms";
import { ArchiveDamagedError } from "./archive-damaged-error";
import type { DataBytes, DataDigests, DataFile, StatementsData } from "./data-files";
import { DATA_FILES } from "./data-files";
import { ofDate } from "./dates/of-date";
import { placesIn } from "./dates/places-in";
import { digestOf } from "./digest";
import { factsOf } from "./hits/facts";
import { findSearch } from "./hits/find-search";
import { hitOf } from "./hits/hit";
import { namesSomethingIn } from "./hits/names-something";
import { sharedWords, traceRelated } from "./hits/shared-words";
import { typedOf } from "./hits/typed-of";
import { View } from "./hits/view";
import { TextIndex } from "./index/text-index";
import type { UnitIndex } from "./index/unit-index";
import type { LibraryPart } from "./library";
import { ofTime } from "./query/of-time";
import { parseQuery } from "./query/parse-query";
import type { Query } from "./query/parts";
import type { SearchAnswer, SearchOptions } from "./query/search";
import { search } from "./query/search";
import type { Corpus } from "./retrieve/corpus";
import type { Finding, Found } from "./retrieve/finder";
import { Finder } from "./retrieve/finder";
import { toldOfScan } from "./scans/told-of-scan";
import type { IndexedPassage } from "./search-options";
import { SEARCH_OPTIONS } from "./search-options";
import { meant, nearest } from "./suggest/meant";
import { otherKeyboard } from "./suggest/other-keyboard";
import { lettersOfWord, Vocabulary } from "./suggest/vocabulary";
import { statementInSight } from "./text/statement-in-sight";
import type { Answer, Hit, Range, Reading, Statement, StatementFacts } from "./types";

/** How a text was given: marked on a page, where silence is better than a chance match, or typed to search. */
export type LookupFor = "selection" | "search";

/** Statements that are opened, and how they are found. */
interface Opened {
  /** Each with those of its passages that are indexed, in the index's order. */
  readonly opened: readonly { readonly view: View; readonly units: readonly Range[] }[];
  readonly index: UnitIndex;
  /** There are more statements that may be about what is asked: these are the ones that are most so. */
  readonly leavesOut: boolean;
  /** Completes words; asked for when a word is first typed. It knows units by their place in the index. */
  readonly search: () => MiniSearch<IndexedPassage>;
}

/** A set of statements with its index, in memory. Knows nothing of browsers; asks nothing of the network. */
export class Archive implements LibraryPart {
  readonly #views: readonly View[];
  readonly #viewOfUnit: readonly View[];
  readonly #finder: Finder;
  readonly #open: Opened["search"];
  /** See `Searched.leavesOut`. */
  readonly leavesOut: boolean;
  #search: MiniSearch<IndexedPassage> | undefined;
  #vocabulary: Vocabulary | undefined;

  constructor({ opened, index, leavesOut, search }: Opened) {
    this.#views = opened.map(({ view }) => view);
    this.#viewOfUnit = opened.flatMap(({ view, units }) => units.map(() => view));
    this.#finder = new Finder(
      opened.map(({ view, units }) => ({ text: view.statement.text, units })),
      index,
    );
    this.leavesOut = leavesOut;
    this.#open = search;
  }

  /**
   * Opens an archive from its data files.
   * @param digests what the files must be; part of the code, never read from beside the data.
   * @throws {ArchiveDamagedError} naming the first file that is not what it must be; nothing of it was read.
   */
  static async load(files: DataBytes, digests: DataDigests): Promise<Archive> {
    const checked = async (file: DataFile): Promise<Uint8Array> => {
      if ((await digestOf(files[file])) !== digests[file]) throw new ArchiveDamagedError(DATA_FILES[file]);
      return files[file];
    };
    const [data, index, search] = await Promise.all([checked("statements"), checked("index"), checked("search")]);
    const { statements, passages } = parsed<StatementsData>(data);
    const passagesOf = new Map<string, Range[]>(statements.map(({ id }) => [id, []]));
    for (const { statement, range } of passages) passagesOf.get(statement)?.push(range);
    const opened = statements.map((statement) => {
      const units = passagesOf.get(statement.id) ?? [];
      return { view: new View(statementInSight(statement), units), units };
    });
    const loadSearch = () => MiniSearch.loadJS<IndexedPassage>(parsed(search), SEARCH_OPTIONS);
    return new Archive({ opened, index: new TextIndex(index), leavesOut: false, search: loadSearch });
  }

  /** This archive, as it is searched alone. */
  get corpus(): Corpus {
    return this.#finder.corpus;
  }

  /** It is in memory: all of it may be asked. */
  async about(): Promise<Archive> {
    return this;
  }

  get size(): number {
    return this.#views.length;
  }

  async statement(id: string): Promise<Archive | undefined> {
    return this.#views.some(({ statement }) => statement.id === id) ? this : undefined;
  }

  async corpusOf(): Promise<Corpus> {
    return this.corpus;
  }

  get views(): readonly View[] {
    return this.#views;
  }

  /**
   * Finds the statements that say a text.
   * @param text anything at all; no text makes this throw.
   * @param options `limit`: how many hits to give, the best first. The answer's `total` counts the others too.
   */
  lookup(text: string, options: { for: LookupFor; limit: number }): Answer {
    const hits = options.for === "selection" ? this.selected(text) : this.typed(text);
    return { hits: hits.slice(0, options.limit), total: hits.length };
  }

  /**
   * What a text quotes, the best first, as {@link lookup} would say it of a selection: for one of many texts, most of which
   * quote nothing. The time for each of these is some hundredths of a millisecond.
   * @param limit how many hits to give
   * @param corpus what is searched with it
   */
  quotationsOf(text: string, limit: number, corpus = this.corpus): Hit[] {
    const found = this.#finder.findQuotation(text, corpus);
    return found ? this.#quotations(found).slice(0, limit) : [];
  }

  /**
   * Answers what a reader has typed into a search box, where words may be phrases, excluded, or filters.
   * @param text anything at all; no text makes this throw.
   */
  search(text: string, options: SearchOptions): SearchAnswer {
    return search(text, options, {
      views: this.#views,
      leavesOut: this.leavesOut,
      typed: (words) => this.typed(words),
      meant: (written, query) => this.meant(written, query),
    });
  }

  /** A whole statement, with the words that match `query`; undefined when there is none of this id. */
  read(id: string, query: string | null, corpus = this.corpus): Reading | undefined {
    const source = this.#views.findIndex(({ statement }) => statement.id === id);
    const view = this.#views[source];
    if (!view) return undefined;
    const { statement, passages } = view;
    if (query === null) return { statement, passages, marks: [], trace: null, coverage: 0, alignment: [] };
    const found = this.#finder.findIn(query, source, corpus);
    if (found.finding.quotation) {
      const { marks, trace, coverage, alignment } = toldOfScan(found.finding.quotation, found.query.text, statement);
      return { statement, passages, marks, trace, coverage, alignment };
    }
    const marks = placesAsked(dateIn(query), view) ?? sharedWords(found.terms, view.terms, typedOf(found.query.text));
    return { statement, passages, marks, trace: marks.length > 0 ? "related" : null, coverage: 0, alignment: [] };
  }

  /** All that is known of how a text stands in a statement, to explain it; undefined when there is none of this id. */
  judge(id: string, text: string, corpus = this.corpus): { statement: Statement; finding: Finding } | undefined {
    const source = this.#views.findIndex(({ statement }) => statement.id === id);
    const view = this.#views[source];
    return view && { statement: view.statement, finding: this.#finder.findIn(text, source, corpus).finding };
  }

  /** All statements, in the archive's own order. */
  facts(): readonly StatementFacts[] {
    return this.#views.map(({ statement }) => factsOf(statement));
  }

  /**
   * 0-based index of the passage that holds an offset of a statement's text; between passages, of the one before; 0 for
   * an unknown statement, where a page then shows nothing but its beginning.
   */
  passageAt(id: string, offset: number): number {
    return this.#views.find(({ statement }) => statement.id === id)?.passageAt(offset) ?? 0;
  }

  /** Quotations; for a word or a name, the statements in which it stands. */
  selected(text: string, corpus = this.corpus): Hit[] {
    const found = this.#finder.find(text, corpus);
    const quotations = this.#quotations(found);
    if (quotations.length > 0) return quotations;
    const named = dateIn(text);
    // A year alone is any number of four digits, a day without one is in every year: on a page these say too little.
    if (named && /^\d+-/.test(named.date)) return ofDate(named, [], this.#views);
    return found.findings.flatMap(({ source, units, score }) => {
      const view = this.#views[source] as View;
      if (!namesSomethingIn(found.terms, () => view.terms)) return [];
      const text = view.statement.text;
      const unit =
        units.find((it) => namesSomethingIn(found.terms, () => termsOf(text.slice(...it)))) ?? (units[0] as Range);
      return hitOf(view, traceRelated(found.terms, text, unit), score);
    });
  }

  #quotations({ findings, query }: Found): Hit[] {
    return findings.flatMap(({ source, quotation, score }) => {
      const view = this.#views[source] as View;
      return quotation ? hitOf(view, toldOfScan(quotation, query.text, view.statement), score) : [];
    });
  }

  /**
   * For a date, or a time from one to another, the statements of it, and no others; else quotations first, then statements
   * with any of the words, one of which may still be being typed.
   */
  typed(text: string, corpus = this.corpus): Hit[] {
    const found = this.#finder.find(text, corpus);
    const quotations = this.#quotations(found);
    const date = dateIn(text);
    if (date) return ofDate(date, quotations, this.#views);
    const inTime = ofTime(text, this.#views);
    if (inTime) return inTime;
    const quoted = new Set(quotations.map(({ statement }) => statement.id));
    const typed = typedOf(found.query.text);
    const results = this.#completed(
      found.terms.flatMap(({ term, stop }) => (stop ? [] : term)),
      typed,
    );
    const others = findSearch(found.query, found.terms, typed, results, this.#views).filter(
      ({ statement }) => !quoted.has(statement.id),
    );
    return [...quotations, ...others];
  }

  /** What a query may have meant: another keyboard, and then another spelling. */
  meant(text: string, query: Query): string | undefined {
    const isThere = (word: string, isLast: boolean) => this.#has(word, isLast);
    const hasNear = (word: string) => nearest(lettersOfWord(foldText(word)), this.#words()) !== undefined;
    const keyed = otherKeyboard(text, query.parts, isThere, hasNear);
    const { parts } = keyed === undefined ? query : parseQuery(keyed);
    return meant(keyed ?? text, parts, () => this.#words(), isThere) ?? keyed;
  }

  /** Whether each term of a word stands in some text; the last word of a query may be the beginning of one. */
  #has(word: string, isLast: boolean): boolean {
    const typed = isLast ? typedOf(word) : undefined;
    return termsOf(word).every(({ term, stop }) => stop || this.#completed([term], typed).length > 0);
  }

  /** Read only for a query of which a word may be misspelled: it takes as long as reading all texts. */
  #words(): Vocabulary {
    this.#vocabulary ??= new Vocabulary(
      this.#views.map(({ statement: { title, issuer, text } }) => `${title} ${issuer} ${text}`),
    );
    return this.#vocabulary;
  }

  #completed(keys: readonly string[], typed: string | undefined) {
    const different = [...new Set(typed === undefined ? keys : [...keys, typed])];
    this.#search ??= this.#open();
    const results = this.#search.search("", { tokenize: () => different, prefix: (key) => key === typed });
    return results.map((result) => ({ result, view: this.#viewOfUnit[result.id] as View }));
  }
}

/** Where a statement prints the date asked for; undefined where it prints it nowhere, or no date was asked for. */
function placesAsked(date: NamedDate | undefined, view: View): Range[] | undefined {
  const places = date ? placesIn(view, date) : [];
  return places.length > 0 ? places : undefined;
}

const parsed = <T>(bytes: Uint8Array): T => JSON.parse(new TextDecoder().decode(bytes));
