import type { Letters } from "../text/letters";
import { lettersIn, partOfLetters } from "../text/letters";
import type { Range } from "../types";
import type { Source } from "./source";

/** A text longer than this is read only around what was found in it, in UTF-16 units. */
const READ = 20_000;
/** Letters of so many texts are kept. */
const KEPT = 32;
/** The letters of texts, as they are compared. Those of the last few are kept: a page quotes few. */
export class SourceLetters {
  /** By source, the last used last. */
  readonly #kept = new Map<number, Letters>();

  constructor(private readonly sources: readonly Source[]) {}

  /** The letters of a text, or of a long one those around a stretch of it. */
  of(source: number, range: Range): Letters {
    const text = this.sources[source]?.text ?? "";
    if (text.length > READ) return around(text, range);
    const letters = this.#kept.get(source) ?? lettersIn(text);
    this.#kept.delete(source);
    this.#kept.set(source, letters);
    if (this.#kept.size > KEPT) this.#kept.delete(this.#kept.keys().next().value as number);
    return letters;
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
