import type { Term } from "../../persian/terms";
import { termsOf } from "../../persian/terms";
import type { TextIndex } from "../index/text-index";
import type { Ranking } from "../ranking";
import { RANKING, relatedBy, withRows } from "../ranking";
import type { Letters } from "../text/letters";
import { lettersIn, partOfLetters } from "../text/letters";
import type { Alignment } from "../trace/align";
import { align } from "../trace/align";
import type { Asked } from "../trace/asked";
import { askedOf, joined } from "../trace/asked";
import type { Evidence } from "../trace/evidence";
import { evidenceOf, tellingLetters } from "../trace/evidence";
import { isQuotation } from "../trace/verdict";
import type { Range } from "../types";
import { rowsOf, shareOfRows } from "./in-a-row";
import { LikelySources } from "./likely-sources";
import type { Source } from "./source";
import { topUnits } from "./top-units";

/** A text found, not yet written out for a reader. */
export interface Finding {
  readonly source: number;
  /** The stretches of it that were found, the likeliest first. */
  readonly units: readonly Range[];
  readonly letters: Letters;
  readonly alignment: Alignment;
  readonly evidence: Evidence;
  readonly isQuotation: boolean;
  readonly score: number;
}

export interface Found {
  readonly asked: Asked;
  readonly terms: readonly Term[];
  /** The best first: quotations, then what is only related. */
  readonly findings: readonly Finding[];
}

/** So many texts are compared letter by letter; among so many of 10,000, the right one is there in 99.9 % of cases. */
const CANDIDATES = 20;
/** A longer selection may join several quotations: stretches of so many letters are looked up by themselves too. */
const LONG = 200;
const STRETCH = 120;
const MOST_STRETCHES = 24;
const PER_STRETCH = 3;
/** The closest by grams are compared, unless they hold next to nothing; after them, or after one that says it all, those that are about as close. */
const CLOSEST = 4;
const LEAST_GRAMS = 0.06;
const ABOUT_AS_CLOSE = 0.75;
/** A text longer than this is read only around what was found in it, in UTF-16 units. */
const READ = 20_000;
/** From this share on that is the same, what is no quotation yet is related by its letters as much as by its words. */
const ALMOST = 0.6;

/** A text that may be the one, by the index alone. */
interface Candidate {
  readonly source: number;
  /** Its best units, the best first. */
  readonly units: readonly Range[];
  readonly grams: number;
  /** How much it is about what is asked, from 0 to 1. */
  readonly related: number;
}

/** Finds, for any text, the texts of an archive that say it. */
export class Finder {
  readonly #sourceOf: Uint32Array;
  readonly #unitOf: Uint32Array;
  readonly #grams: Float32Array;
  readonly #words: Float32Array;
  readonly #likely: LikelySources;

  constructor(
    private readonly sources: readonly Source[],
    private readonly index: TextIndex,
    private readonly ranking: Ranking = RANKING,
  ) {
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
    this.#likely = new LikelySources(sources, this.#sourceOf, this.#unitOf, index);
  }

  /** @param text anything at all; what is longer than {@link LONGEST_QUERY} is cut. */
  find(text: string): Found {
    return this.#find(askedOf(text));
  }

  /**
   * The quotations of a text, as {@link find} finds them, by a look at letters that most texts are spared: for a page of
   * sentences most of which are none. Nothing for a text that is none.
   */
  findQuotation(text: string): Found | undefined {
    const asked = askedOf(text);
    const likely = this.#likely.sourcesOf(asked);
    return likely.size > 0 ? this.#find(asked, likely) : undefined;
  }

  /** @param among only these are looked at letter by letter; the others can be no quotations. */
  #find(asked: Asked, among?: ReadonlySet<number>): Found {
    const terms = termsOf(asked.text);
    const telling = tellingLetters(asked, terms);
    const grams = this.#grams.fill(0);
    const words = this.#words.fill(0);
    const stretches = this.#stretches(asked.letters);
    const { idf, total } = this.index.scoreGrams(asked.letters, grams);
    const most = this.index.scoreWords(terms, words);
    const related = words.map((score, unit) =>
      relatedBy(this.ranking, score / (most || 1), (grams[unit] as number) / (total || 1)),
    );
    const rows = rowsOf(asked, terms);
    const byLetters = topUnits(grams, CANDIDATES);
    const units = new Set([...byLetters, ...stretches, ...topUnits(related, CANDIDATES)]);
    const bySource = new Map<number, number[]>();
    for (const unit of units) {
      const source = this.#sourceOf[unit] as number;
      bySource.set(source, [...(bySource.get(source) ?? []), unit]);
    }
    const candidates = [...bySource].map(([source, found]) =>
      this.#candidate(source, found, (unit) => this.#withRows(unit, related[unit] as number, rows)),
    );
    candidates.sort((a, b) => b.grams - a.grams);
    const closest = candidates[0]?.grams ?? 0;
    const findings: Finding[] = [];
    let isSaid = false;
    for (const [rank, candidate] of candidates.entries()) {
      const isFirst = rank < CLOSEST && !isSaid;
      const isClose = candidate.grams >= (isFirst ? LEAST_GRAMS * total : ABOUT_AS_CLOSE * closest);
      const isLikely = !among || among.has(candidate.source);
      const finding = this.#finding(asked, telling, candidate, isClose && isLikely ? idf : undefined);
      isSaid ||= finding.alignment.best === asked.letters.codes.length;
      findings.push(finding);
    }
    findings.sort((a, b) => b.score - a.score || a.source - b.source);
    return { asked, terms, findings };
  }

  /** The same for one text alone: how what is asked stands in it. */
  findIn(text: string, source: number): { asked: Asked; terms: readonly Term[]; finding: Finding } {
    const asked = askedOf(text);
    const terms = termsOf(asked.text);
    const grams = this.#grams.fill(0);
    const { idf } = this.index.scoreGrams(asked.letters, grams);
    const units = Array.from(this.#sourceOf.keys()).filter((unit) => this.#sourceOf[unit] === source);
    const candidate = this.#candidate(source, units, (unit) => grams[unit] as number);
    return { asked, terms, finding: this.#finding(asked, tellingLetters(asked, terms), candidate, idf) };
  }

  #candidate(source: number, found: readonly number[], related: (unit: number) => number): Candidate {
    const units = [...found].sort((a, b) => (this.#grams[b] as number) - (this.#grams[a] as number));
    return {
      source,
      units: units.map((unit) => this.#range(unit)),
      grams: this.#grams[units[0] as number] as number,
      related: Math.max(...units.map(related)),
    };
  }

  #withRows(unit: number, related: number, rows: readonly string[]): number {
    const { text } = this.sources[this.#sourceOf[unit] as number] as Source;
    const letters = () => joined(lettersIn(text.slice(...this.#range(unit))));
    return withRows(this.ranking, related, shareOfRows(rows, letters));
  }

  /** Where a unit stands in its text. */
  #range(unit: number): Range {
    const { units } = this.sources[this.#sourceOf[unit] as number] as Source;
    return units[this.#unitOf[unit] as number] as Range;
  }

  #finding(
    asked: Asked,
    telling: Uint8Array,
    { source, units, related }: Candidate,
    idf: ReadonlyMap<number, number> | undefined,
  ): Finding {
    const text = this.sources[source]?.text ?? "";
    const letters = around(text, units[0] as Range);
    const alignment = idf ? align(asked, { text, letters }, idf, this.index.bits) : NOTHING;
    const evidence = evidenceOf(asked, telling, letters, alignment);
    const isQuoted = isQuotation(evidence);
    const share = evidence.best / Math.max(1, evidence.asked);
    const score = isQuoted
      ? 1 + alignment.score / evidence.asked + related / 100
      : (related + (share > ALMOST ? share : related)) / 2;
    return { source, units, letters, alignment, evidence, isQuotation: isQuoted, score };
  }

  /** Units in which one stretch of a long selection stands. */
  #stretches(letters: Letters): number[] {
    const { length } = letters.codes;
    if (length <= LONG) return [];
    const step = Math.max(STRETCH / 2, length / MOST_STRETCHES);
    const found: number[] = [];
    for (let from = 0; from + STRETCH / 2 < length; from += step) {
      this.index.scoreGrams(partOfLetters(letters, from, from + STRETCH), this.#grams);
      found.push(...topUnits(this.#grams, PER_STRETCH));
      this.#grams.fill(0);
    }
    return found;
  }
}

const NOTHING: Alignment = { pairs: new Int32Array(), best: 0, score: 0, main: [0, 0], parts: [] };

/** The letters of a text, or of so much of it around a range as is ever compared. */
function around(text: string, [start, end]: Range): Letters {
  if (text.length <= READ) return lettersIn(text);
  const from = Math.max(0, start - READ / 2);
  const letters = lettersIn(text.slice(from, end + READ / 2), from);
  if (letters.codes.length <= 2 * READ) return letters;
  // Ligatures of many letters: ﷽ alone has 18.
  const first = Math.max(0, letters.starts.findIndex((it) => it >= start) - READ);
  return partOfLetters(letters, first, first + 2 * READ);
}
