import MiniSearch from "minisearch";
import { termsOf } from "../../persian/terms";
import { type Query, queryOf } from "../align/query";
import { Archive } from "../archive";
import { typedOf } from "../hits/typed-of";
import { termHash } from "../index/term-hash";
import type { AskedFor, LibraryPart } from "../library";
import { parseQuery } from "../query/parse-query";
import { isAsked, isFilter, type Part } from "../query/parts";
import { passesFilters } from "../query/passes";
import type { Corpus } from "../retrieve/corpus";
import { type IndexedPassage, SEARCH_OPTIONS } from "../search-options";
import { ownStatementId } from "../statement-id";
import { nameInSight } from "../text/in-sight";
import { joinedLetters } from "../text/letters";
import { factsInSight } from "../text/statement-in-sight";
import type { OwnArchive, Range, StatementFacts } from "../types";
import { readFacts } from "./block";
import { type Asked, type Candidates, candidatesOf, gramsAsked, mayBeToldByWords, wordsIn } from "./candidates";
import { completionsOf } from "./completions-of";
import { factFeature } from "./features";
import { type OpenedStatement, OpenStatements } from "./open-statements";
import { Postings } from "./postings";
import { isAnywhere } from "./rarest-grams";
import { RecentBuckets } from "./recent-buckets";
import type { SegmentStore } from "./segment-store";
import { type ByWords, ShortIndex } from "./short-index";

/** Where nothing is asked but of which issuer or time, so many statements are opened: a list shows fewer. */
const MOST_OF_FILTER = 300;

/** The terms of what was opened are needed for its hits too: they are found once, and MiniSearch is given them in a row. */
const BETWEEN_TERMS = "\n";
const BY_TERMS = { ...SEARCH_OPTIONS, tokenize: (terms: string) => terms.split(BETWEEN_TERMS) };

/** An archive that is not in memory: for each question what may answer it is read, and answers it as any archive does. */
export class StoredArchive implements LibraryPart {
  readonly #passages: number;
  /** Behind its last unit: where statements were deleted, there are fewer passages than that. */
  readonly #end: number;
  readonly #archive: OwnArchive;
  readonly #statements: OpenStatements;
  readonly #buckets: RecentBuckets;
  #counts: Promise<Uint8Array> | undefined;

  constructor(
    private readonly store: SegmentStore,
    { id, name }: OwnArchive,
  ) {
    this.#passages = store.segments.reduce((sum, { units }) => sum + units, 0);
    this.#end = store.segments.reduce((_, { first, units }) => first + units, 0);
    this.#archive = { id, name: nameInSight(name) };
    this.#statements = new OpenStatements(store, this.#archive);
    this.#buckets = new RecentBuckets(store);
  }

  get size(): number {
    return this.store.segments.reduce((sum, { statements }) => sum + statements, 0);
  }

  async about(text: string, askedFor: AskedFor, isPlain = false): Promise<Archive> {
    if (askedFor !== "search" || isPlain) return this.#saying(text, askedFor);
    const { parts } = parseQuery(text);
    const units = parts.some(isFilter) ? await this.#unitsOf(parts) : undefined;
    const asked = parts.flatMap((part) => (isAsked(part) ? part.text : [])).join(" ");
    if (asked.trim() || !units) return this.#saying(asked, askedFor, units);
    const some = units.firsts.slice(0, MOST_OF_FILTER);
    const candidates = { units: some, words: new Float32Array(some.length), most: 0 };
    return this.#archiveOf({ ...candidates, leavesOut: some.length < units.firsts.length }, queryOf(""), NO_POSTINGS);
  }

  async statement(id: string, query: string | null): Promise<Archive | undefined> {
    const own = ownStatementId(this.#archive.id, "");
    if (!id.startsWith(own)) return undefined;
    const feature = factFeature("id", id.slice(own.length));
    const looked = queryOf(query ?? "");
    const words = termsOf(looked.text).map(({ term }) => termHash(term));
    const postings = await Postings.fetch(this.#buckets, [feature], { counted: words });
    const statement = (await this.#statements.at([...postings.of(feature).units])).find(
      ({ view }) => view.statement.id === id,
    );
    if (!statement) return undefined;
    const units = statement.view.passages.map((_, at) => statement.first + at);
    return this.#opened(new Map([[statement, units]]), looked, postings, undefined, false);
  }

  async corpusOf(text: string): Promise<Corpus> {
    const words = termsOf(queryOf(text).text).map(({ term }) => termHash(term));
    const postings = await Postings.fetch(this.#buckets, [], { counted: words });
    return { passages: this.#passages, passagesWith: (term) => postings.count(termHash(term)) };
  }

  async *facts(): AsyncGenerator<StatementFacts> {
    for await (const { facts } of this.#facts()) {
      yield { ...facts, id: ownStatementId(this.#archive.id, facts.id), archive: this.#archive };
    }
  }

  /** The statements that may say a text, or be about it. @param among only units of these */
  async #saying(text: string, askedFor: AskedFor, among?: Units): Promise<Archive> {
    const query = queryOf(text);
    const terms = termsOf(query.text);
    const typed = askedFor === "search" ? typedOf(query.text) : undefined;
    const completions = typed === undefined ? [] : await completionsOf(typed, this.store);
    const words = [...new Set([...wordsIn(query, terms), ...completions.map(termHash)])];
    const counted = terms.map(({ term }) => termHash(term));
    const [byWords, gramCounts] = await Promise.all([
      Postings.fetch(this.#buckets, words, { counted }),
      this.#gramCounts(),
    ]);
    const isWanted = among && ((unit: number) => among.has(unit));
    const all = { count: this.#passages, end: this.#end };
    const opened = (asked: Asked, postings: Postings) => {
      const candidates = candidatesOf(query, terms, asked, postings, all, askedFor, isWanted);
      return this.#archiveOf(candidates, query, postings);
    };
    if (askedFor === "selection" && mayBeToldByWords(words, byWords)) {
      const [archive, asked] = [await opened({ words, grams: [] }, byWords), joinedLetters(query.letters)];
      if (archive.views.some(({ joined }) => joined.includes(asked))) return archive;
    }
    const grams = gramsAsked(query, gramCounts, this.#passages);
    const there = grams.filter((gram) => isAnywhere(gram, gramCounts));
    return opened({ words, grams }, await Postings.fetch(this.#buckets, there, { known: byWords }));
  }

  async #archiveOf({ units, words, most, leavesOut }: Candidates, query: Query, postings: Postings): Promise<Archive> {
    const statements = await this.#statements.at(units);
    const found = new Map<OpenedStatement, number[]>();
    statements.forEach((statement, at) => {
      found.set(statement, [...(found.get(statement) ?? []), units[at] as number]);
    });
    return this.#opened(found, query, postings, { words, most }, leavesOut);
  }

  async #opened(
    found: ReadonlyMap<OpenedStatement, readonly number[]>,
    { letters }: Query,
    postings: Postings,
    byWords: ByWords | undefined,
    leavesOut: boolean,
  ): Promise<Archive> {
    const opened = [...found].map(([{ view, first }, units]) => ({
      view,
      units: units.map((unit) => view.passages[unit - first] as Range),
    }));
    const texts = opened.flatMap(({ view, units }) => units.map((range) => view.statement.text.slice(...range)));
    const gramCounts = await this.#gramCounts();
    const index = new ShortIndex(texts, letters, { passages: this.#passages, postings, gramCounts }, byWords);
    const search = () => {
      const search = new MiniSearch<IndexedPassage>(BY_TERMS);
      const passages = opened.flatMap(({ view, units }) => units.map((range) => view.contentIn(range)));
      search.addAll(passages.map((terms, id) => ({ id, text: terms.join(BETWEEN_TERMS) })));
      return search;
    };
    return new Archive({ opened, index, leavesOut, search });
  }

  /** The units of statements that pass the filters of a query. */
  async #unitsOf(parts: readonly Part[]): Promise<Units> {
    const firsts: number[] = [];
    const units = new Set<number>();
    let passing: number | undefined;
    const close = (end: number) => {
      for (let unit = passing ?? end; unit < end; unit++) units.add(unit);
      passing = undefined;
    };
    for await (const { first, facts } of this.#facts()) {
      close(first);
      if (!passesFilters(facts, parts)) continue;
      firsts.push(first);
      passing = first;
    }
    close(this.#end);
    return { firsts, has: (unit) => units.has(unit) };
  }

  #gramCounts(): Promise<Uint8Array> {
    // What could not be read once may be read the next time.
    this.#counts ??= this.store.gramCounts().catch((error: unknown) => {
      this.#counts = undefined;
      throw error;
    });
    return this.#counts;
  }

  async *#facts() {
    for await (const bytes of this.store.facts()) {
      for (const { first, facts } of readFacts(bytes)) yield { first, facts: factsInSight(facts) };
    }
  }
}

/** Units of some statements, and the first of each statement. */
interface Units {
  readonly firsts: readonly number[];
  has(unit: number): boolean;
}

const NO_POSTINGS = Postings.NONE;
