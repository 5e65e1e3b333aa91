import { gramsIn } from "../index/grams";
import type { Letters } from "../text/letters";
import { joinedLetters, lettersIn, partOfLetters } from "../text/letters";
import type { Range } from "../types";
import type { Source } from "./source";

/** A text longer than this is read only around what was found in it, in UTF-16 units. */
const READ = 20_000;
/** Letters of so many texts are kept. */
const KEPT = 32;

/** The letters of a text, as they are compared. */
export class LettersRead {
  #joined: string | undefined;
  #grams: Uint32Array | undefined;

  constructor(
    readonly letters: Letters,
    private readonly bits: number,
  ) {}

  /** The letters as one string. */
  get joined(): string {
    this.#joined ??= joinedLetters(this.letters);
    return this.#joined;
  }

  /** Their grams, by their buckets. */
  get grams(): Uint32Array {
    this.#grams ??= gramsIn(this.letters.codes, this.bits);
    return this.#grams;
  }
}

/** The letters of texts. Those of the last few are kept: a page quotes few. */
export class SourceLetters {
  /** By source, the last used last. */
  readonly #kept = new Map<number, LettersRead>();

  /** @param bits grams are told apart by so many */
  constructor(
    private readonly sources: readonly Source[],
    private readonly bits: number,
  ) {}

  /** The letters of a text, or of a long one those around a stretch of it. */
  of(source: number, range: Range): LettersRead {
    const text = this.sources[source]?.text ?? "";
    if (text.length > READ) return new LettersRead(around(text, range), this.bits);
    const read = this.#kept.get(source) ?? new LettersRead(lettersIn(text), this.bits);
    this.#kept.delete(source);
    this.#kept.set(source, read);
    if (this.#kept.size > KEPT) this.#kept.delete(this.#kept.keys().next().value as number);
    return read;
  }
}

/** The letters of so much of a long text around a range as is ever compared. */
function around(text: string, [start, end]: Range): Letters {
  const from = Math.max(0, start - READ / 2);
  const letters = lettersIn(text.slice(from, end + READ / 2), from);
  if (letters.codes.length <= 2 * READ) return letters;
  // Ligatures of many letters: ﷽ alone has 19.
  const first = Math.max(0, letters.starts.findIndex((it) => it >= start) - READ);
  return partOfLetters(letters, first, first + 2 * READ);
}
