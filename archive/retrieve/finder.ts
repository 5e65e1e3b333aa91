import type { Term } from "../../persian/terms";
import { termsOf } from "../../persian/terms";
import { coresOf } from "../align/cores";
import type { LocalAlignment } from "../align/local-alignment";
import { SAME } from "../align/local-alignment";
import { placesOf } from "../align/places";
import type { Query } from "../align/query";
import { queryOf } from "../align/query";
import type { Quoted } from "../align/quoted";
import { quotedOf } from "../align/quoted";
import type { Seeds } from "../align/seeds";
import { seedsOf } from "../align/seeds";
import { tracedOf } from "../align/traced";
import { gramsIn } from "../index/grams";
import type { UnitIndex } from "../index/unit-index";
import type { Ranking } from "../ranking";
import { RANKING, relatedBy, withRows } from "../ranking";
import type { Letters } from "../text/letters";
import { joinedLetters, lettersIn } from "../text/letters";
import type { Range, Traced } from "../types";
import type { Evidence, Telling } from "../verdict/evidence";
import { evidenceOf, tellingOf } from "../verdict/evidence";
import type { FoundLetters } from "../verdict/verdict";
import { isQuotation, mayBeQuotation } from "../verdict/verdict";
import type { Corpus } from "./corpus";
import { foundLetters } from "./found-letters";
import { rowsOf, shareOfRows } from "./in-a-row";
import { LikelySources } from "./likely-sources";
import type { Source } from "./source";
import { SourceLetters } from "./source-letters";
import { joinedRanges, LONG, stretchesOf } from "./stretches";
import { topUnits } from "./top-units";

/** What a text says of a query, and what speaks for its being quoted. */
export interface Judged {
  /** Where letters have found it, the best first. */
  readonly places: readonly LocalAlignment[];
  readonly quoted: Quoted;
  readonly evidence: Evidence;
}

/** A text found, not yet written out for a reader. */
export interface Finding {
  readonly source: number;
  /** The stretches of it that were found, the likeliest first. */
  readonly units: readonly Range[];
  /** Undefined where its letters hold nothing that could be a quotation. */
  readonly judged: Judged | undefined;
  /** How the query stands in it, where that is a quotation. */
  readonly quotation: Traced | undefined;
  /** Share of what is asked that the best place of it holds, by letters; 0 where none were compared. */
  readonly share: number;
  readonly score: number;
}

export interface Found {
  readonly query: Query;
  readonly terms: readonly Term[];
  /** The best first: quotations, then what is only related. */
  readonly findings: readonly Finding[];
}

/** So many texts are compared letter by letter; among so many of 10,000, the right one is there in 99.9 % of cases. */
const CANDIDATES = 20;
/** The closest by grams are compared, unless they hold next to nothing; after them, or after one that says it all, those that are about as close. */
const CLOSEST = 4;
const LEAST_GRAMS = 0.06;
const ABOUT_AS_CLOSE = 0.75;
/** From this share on that is the same, what is no quotation yet is related by its letters as much as by its words. */
const ALMOST = 0.6;
/** What is quoted with nothing changed goes before what says as much of it with a change, however near else: all that is related is worth as much. */
const UNCHANGED = 0.01;
/** And what is spelled as asked before what is spelled otherwise. */
const AS_SPELLED = 0.01;

/** A text that may be the one, by the index alone. */
interface Candidate {
  readonly source: number;
  /** Its best units, the best first. */
  readonly units: readonly Range[];
  readonly grams: number;
  /** How much it is about what is asked, from 0 to 1. */
  readonly related: number;
}

/** What is asked, with what it tells where it is searched. */
interface Asked {
  readonly query: Query;
  readonly telling: Telling;
  readonly passages: number;
  /** The grams that it shares with a text, of which those are given. */
  readonly seedsIn: (grams: Uint32Array) => Seeds;
}

/** Finds, for any text, the texts of an archive that say it. */
export class Finder {
  readonly #sourceOf: Uint32Array;
  readonly #unitOf: Uint32Array;
  readonly #grams: Float32Array;
  readonly #words: Float32Array;
  #likely: LikelySources | undefined;
  readonly #letters: SourceLetters;

  /** This archive alone. */
  readonly corpus: Corpus;

  constructor(
    private readonly sources: readonly Source[],
    private readonly index: UnitIndex,
    private readonly ranking: Ranking = RANKING,
    /** Whether the words of a text are aligned, by what its letters have found. */
    private readonly mayBe: (found: FoundLetters) => boolean = mayBeQuotation,
  ) {
    this.corpus = { passages: index.passages, passagesWith: (term) => index.unitsWith(term) };
    this.#sourceOf = new Uint32Array(index.units);
    this.#unitOf = new Uint32Array(index.units);
    this.#grams = new Float32Array(index.units);
    this.#words = new Float32Array(index.units);
    let unit = 0;
    sources.forEach(({ units }, source) => {
      units.forEach((_, of) => {
        this.#sourceOf[unit] = source;
        this.#unitOf[unit++] = of;
      });
    });
    this.#letters = new SourceLetters(sources, index.bits);
  }

  /**
   * @param text anything at all; what is beyond `LONGEST_QUERY` is not read.
   * @param corpus what is searched beside this archive, and with it; the archive alone where nothing is
   */
  find(text: string, corpus: Corpus = this.corpus): Found {
    return this.#find(queryOf(text), corpus);
  }

  /**
   * The quotations of a text, as {@link find} finds them, by a look at letters that most texts are spared: for a page of
   * sentences most of which are none. Nothing for a text that is none.
   */
  findQuotation(text: string, corpus: Corpus = this.corpus): Found | undefined {
    const query = queryOf(text);
    this.#likely ??= new LikelySources(this.sources, this.#sourceOf, this.#unitOf, this.index);
    const likely = this.#likely.sourcesOf(query, corpus.passages, () => telling(query, termsOf(query.text), corpus));
    return likely.size > 0 ? this.#find(query, corpus, likely) : undefined;
  }

  /** @param among only these are looked at letter by letter; the others can be no quotations. */
  #find(query: Query, corpus: Corpus, among?: ReadonlySet<number>): Found {
    const terms = termsOf(query.text);
    const grams = this.#grams.fill(0);
    const words = this.#words.fill(0);
    const stretches = stretchesOf(query.letters, this.index, this.#grams);
    const { idf, total } = this.index.scoreGrams(query.letters, grams);
    const most = this.index.scoreWords(terms, words);
    const related = new Float32Array(words.length);
    for (let unit = 0; unit < related.length; unit++) {
      const [byWords, byLetters] = [words[unit] as number, grams[unit] as number];
      // Most units of a large archive have nothing of what is asked.
      if (byWords === 0 && byLetters === 0) continue;
      related[unit] = relatedBy(this.ranking, byWords / (most || 1), byLetters / (total || 1));
    }
    const asked = this.#asked(query, terms, corpus, idf);
    const rows = rowsOf(query, terms);
    const byLetters = topUnits(grams, CANDIDATES);
    const units = new Set([...byLetters, ...stretches.keys(), ...topUnits(related, CANDIDATES)]);
    const bySource = new Map<number, number[]>();
    for (const unit of units) {
      const source = this.#sourceOf[unit] as number;
      bySource.set(source, [...(bySource.get(source) ?? []), unit]);
    }
    const candidates = [...bySource].map(([source, found]) =>
      this.#candidate(source, found, (units) => this.#mostRelated(units, related, rows)),
    );
    candidates.sort((a, b) => b.grams - a.grams);
    const closest = candidates[0]?.grams ?? 0;
    const whole: Range = [0, query.letters.codes.length];
    const findings: Finding[] = [];
    let isSaid = false;
    for (const [rank, candidate] of candidates.entries()) {
      const isFirst = rank < CLOSEST && !isSaid;
      const isClose = candidate.grams >= (isFirst ? LEAST_GRAMS * total : ABOUT_AS_CLOSE * closest);
      const within = joinedRanges(
        (bySource.get(candidate.source) ?? []).flatMap((unit) => stretches.get(unit) ?? []),
        whole[1],
      );
      const isLikely = !among || among.has(candidate.source);
      const near = isClose && (whole[1] <= LONG || within.length === 0) ? [whole] : within;
      const wanted = isLikely ? near : [];
      const finding = this.#finding(asked, candidate, wanted);
      isSaid ||= finding.quotation !== undefined && finding.quotation.coverage === 1;
      findings.push(finding);
    }
    findings.sort((a, b) => b.score - a.score || a.source - b.source);
    return { query, terms, findings };
  }

  /** The same for one text alone: how what is asked stands in it. */
  findIn(
    text: string,
    source: number,
    corpus: Corpus = this.corpus,
  ): { query: Query; terms: readonly Term[]; finding: Finding } {
    const query = queryOf(text);
    const terms = termsOf(query.text);
    const grams = this.#grams.fill(0);
    const { idf } = this.index.scoreGrams(query.letters, grams);
    const units = Array.from(this.#sourceOf.keys()).filter((unit) => this.#sourceOf[unit] === source);
    const candidate = this.#candidate(source, units, (own) => Math.max(...own.map((unit) => grams[unit] as number)));
    const { length } = query.letters.codes;
    const isOwn = (unit: number) => this.#sourceOf[unit] === source;
    const within: Range[] =
      length <= LONG
        ? [[0, length]]
        : joinedRanges([...stretchesOf(query.letters, this.index, this.#grams, isOwn).values()].flat(), length);
    const asked = this.#asked(query, terms, corpus, idf);
    const finding = this.#finding(asked, candidate, within);
    return { query, terms, finding };
  }

  #candidate(source: number, found: readonly number[], related: (units: readonly number[]) => number): Candidate {
    const units = [...found].sort((a, b) => (this.#grams[b] as number) - (this.#grams[a] as number));
    return {
      source,
      units: units.map((unit) => this.#range(unit)),
      grams: this.#grams[units[0] as number] as number,
      related: related(units),
    };
  }

  /** @param idf what each gram tells, by its bucket */
  #asked(query: Query, terms: readonly Term[], corpus: Corpus, idf: ReadonlyMap<number, number>): Asked {
    const { bits } = this.index;
    const grams = gramsIn(query.letters.codes, bits);
    return {
      query,
      telling: telling(query, terms, corpus),
      passages: corpus.passages,
      seedsIn: (others) => seedsOf(grams, others, idf, bits),
    };
  }

  /** How much the unit of some is about what is asked that is most so. */
  #mostRelated(units: readonly number[], related: Float32Array, rows: readonly string[]): number {
    let most = Number.NEGATIVE_INFINITY;
    for (const unit of units) {
      const own = related[unit] as number;
      // Its letters are not read where all rows could not make more of it.
      if (withRows(this.ranking, own, 1) <= most) continue;
      const { text } = this.sources[this.#sourceOf[unit] as number] as Source;
      const letters = () => joinedLetters(lettersIn(text.slice(...this.#range(unit))));
      most = Math.max(most, withRows(this.ranking, own, shareOfRows(rows, letters)));
    }
    return most;
  }

  /** Where a unit stands in its text. */
  #range(unit: number): Range {
    const { units } = this.sources[this.#sourceOf[unit] as number] as Source;
    return units[this.#unitOf[unit] as number] as Range;
  }

  /** @param within the letters asked that are compared with those of the text */
  #finding(
    { query, telling, passages, seedsIn }: Asked,
    { source, units, related }: Candidate,
    within: readonly Range[],
  ): Finding {
    const text = this.sources[source]?.text ?? "";
    const asked = query.letters.codes.length;
    const read = within.length > 0 ? this.#letters.of(source, units[0] as Range) : undefined;
    const compared = read && { text, letters: read.letters };
    const places = read && compared ? placesOf(query, compared, read.joined, within, () => seedsIn(read.grams)) : [];
    const [best] = places;
    const isPossible = best !== undefined && this.mayBe(foundLetters(query, telling, places, passages));
    const judged = compared && isPossible ? judgedIn(query, telling, passages, compared, places) : undefined;
    const quotation =
      compared && judged && isQuotation(judged.evidence) && judged.quoted.cores.length > 0
        ? tracedOf(query, compared, judged.quoted)
        : undefined;
    const share = (best?.score ?? 0) / SAME / Math.max(1, asked);
    const unchanged = judged?.evidence.changed === 0 ? UNCHANGED : 0;
    const asSpelled = quotation?.trace === "exact" ? AS_SPELLED : 0;
    const score = quotation
      ? 1 + Math.min(1, (judged?.evidence.same ?? 0) / Math.max(1, asked)) + unchanged + asSpelled + related / 100
      : (related + (share > ALMOST ? share : related)) / 2;
    return { source, units, judged, quotation, share, score };
  }
}

/** What each word asked tells, in all that is searched. */
const telling = (query: Query, terms: readonly Term[], corpus: Corpus): Telling =>
  tellingOf(query, terms, (term) => corpus.passagesWith(term), corpus.passages);

/** How a query stands in a text. Knows nothing of where the text came from. */
function judgedIn(
  query: Query,
  telling: Telling,
  passages: number,
  source: { text: string; letters: Letters },
  places: LocalAlignment[],
): Judged {
  const quoted = quotedOf(query, source, coresOf(query, source, places));
  const best = (places[0]?.score ?? 0) / SAME;
  return { places, quoted, evidence: evidenceOf(query, telling, quoted, source.text, best, passages) };
}
