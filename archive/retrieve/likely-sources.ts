import type { LocalAlignment } from "../align/local-alignment";
import type { Compared } from "../align/places";
import { bestPlace, blocksOf } from "../align/places";
import type { Query } from "../align/query";
import { seedsOf } from "../align/seeds";
import { gramsIn } from "../index/grams";
import type { UnitIndex } from "../index/unit-index";
import { lettersIn } from "../text/letters";
import type { Range } from "../types";
import type { Telling } from "../verdict/evidence";
import { fewestLetters, mayBeQuotation } from "../verdict/verdict";
import { foundLetters } from "./found-letters";
import type { Source } from "./source";

/**
 * Grams that a quotation shares with a stretch of its source tell so much at least, in nats for each letter that the verdict
 * needs; of a short one they tell less, and its letters are not looked at. Of 1,629 altered and damaged quotations of the
 * bundled statements that are called, none is lost by this.
 */
const LEAST_TOLD = 1.6;
const LEAST_TOLD_IF_SHORT = 1.1;
const SHORT = 40;
/**
 * How much, in nats, the grams of a quotation tell at least that it shares with a stretch of its source.
 * @param passages how many are searched in all
 */
export const leastToldBy = (letters: number, passages: number): number =>
  (letters < SHORT ? LEAST_TOLD_IF_SHORT : LEAST_TOLD) * fewestLetters(letters, passages);

/** How long that stretch is, in letters: for a quotation of so many, and at most. */
const stretchFor = (asked: number) => Math.min(Math.ceil(1.5 * asked) + 40, 140);

/** So many letters are compared at once: time grows with a sentence, not with its square. */
const BLOCK = 120;

/** A unit and the one after it, as they are compared. */
interface Stretch {
  readonly codes: Uint16Array;
  readonly grams: Uint32Array;
}

/**
 * Tells, quickly, which texts of an archive may be quoted by another, by the grams and then the letters that they share: it
 * names too many rather than too few.
 */
export class LikelySources {
  readonly #scores: Float32Array;
  /** What each gram of what is asked tells; 0 for any other. */
  readonly #tells: Float32Array;
  /** Of each unit, made when it is first needed. */
  readonly #stretches: (Stretch | undefined)[] = [];

  constructor(
    private readonly sources: readonly Source[],
    private readonly sourceOf: Uint32Array,
    private readonly unitOf: Uint32Array,
    private readonly index: UnitIndex,
  ) {
    this.#scores = new Float32Array(index.units);
    this.#tells = new Float32Array(2 ** index.bits);
  }

  /**
   * @param passages how many are searched in all
   * @param tellingOf what the words asked tell, asked for where grams leave a text over
   */
  sourcesOf(query: Query, passages: number, tellingOf: () => Telling): ReadonlySet<number> {
    const { codes } = query.letters;
    const { bits } = this.index;
    const grams = gramsIn(codes, bits);
    const isShort = codes.length < SHORT;
    const least = leastToldBy(codes.length, passages);
    const length = stretchFor(codes.length);
    const found = new Set<number>();
    const tells = this.index.scoreGramsInPairs(grams, this.#scores);
    for (const [gram, told] of tells) this.#tells[gram] = told;
    let telling: Telling | undefined;
    for (const [unit, score] of this.#scores.entries()) {
      const source = this.sourceOf[unit] as number;
      if (score < least || found.has(source)) continue;
      const stretch = this.#stretchFrom(unit);
      if (this.#closest(stretch, length) < least) continue;
      if (!isShort) {
        telling ??= tellingOf();
        const places = placesIn({
          asked: codes,
          text: stretch.codes,
          seeds: seedsOf(grams, stretch.grams, tells, bits),
        });
        if (places.length === 0) continue;
        if (!mayBeQuotation(foundLetters(query, telling, places, passages))) continue;
      }
      found.add(source);
    }
    for (const gram of tells.keys()) this.#tells[gram] = 0;
    return found;
  }

  /** The most that grams asked tell in so many letters of a stretch. */
  #closest({ grams }: Stretch, length: number): number {
    const tells = this.#tells;
    let sum = 0;
    let most = 0;
    for (let at = 0; at < grams.length; at++) {
      sum += tells[grams[at] as number] as number;
      if (at >= length) sum -= tells[grams[at - length] as number] as number;
      if (sum > most) most = sum;
    }
    return most;
  }

  #stretchFrom(unit: number): Stretch {
    const known = this.#stretches[unit];
    if (known) return known;
    const { text, units } = this.sources[this.sourceOf[unit] as number] as Source;
    const of = this.unitOf[unit] as number;
    const [start, end] = units[of] as Range;
    const { codes } = lettersIn(text.slice(start, units[of + 1]?.[1] ?? end));
    const stretch = { codes, grams: gramsIn(codes, this.index.bits) };
    this.#stretches[unit] = stretch;
    return stretch;
  }
}

/** Where letters asked stand in a stretch, the best first, block by block: not what a block leaves over. */
function placesIn(compared: Compared): LocalAlignment[] {
  return blocksOf([0, compared.asked.length], BLOCK)
    .flatMap((block) => bestPlace(compared, block) ?? [])
    .sort((a, b) => b.score - a.score);
}
