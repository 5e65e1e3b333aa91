import { wordsOf } from "../../persian/words";
import { editDistance } from "../text/edit-distance";
import { soundCost } from "./sound-cost";

/** A word of an archive. */
interface Word {
  /** As it is first written there. */
  readonly written: string;
  readonly count: number;
}

/** The words of an archive by their folded letters, to find the one that was meant by a word that is not among them. */
export class Vocabulary {
  readonly #words = new Map<string, Word>();
  readonly #byLength = new Map<number, string[]>();

  constructor(texts: Iterable<string>) {
    for (const text of texts) {
      for (const word of wordsOf(text)) {
        const letters = lettersOfWord(word.text);
        const known = this.#words.get(letters);
        const written = known?.written ?? text.slice(...word.range);
        this.#words.set(letters, { written, count: (known?.count ?? 0) + 1 });
        if (!known) this.#byLength.set(letters.length, [...(this.#byLength.get(letters.length) ?? []), letters]);
      }
    }
  }

  has(letters: string): boolean {
    return this.#words.has(letters);
  }

  /** The word of the archive that is closest to another, of equally close ones the commonest; none beyond `most`. */
  nearest(letters: string, most: number): string | undefined {
    let best: Word | undefined;
    let least = most;
    for (let length = letters.length - most; length <= letters.length + most; length++) {
      for (const other of this.#byLength.get(Math.round(length)) ?? []) {
        const apart = editDistance(letters, other, least, soundCost);
        const word = this.#words.get(other) as Word;
        if (apart > least || (apart === least && best && best.count >= word.count)) continue;
        best = word;
        least = apart;
      }
    }
    return best?.written;
  }
}

/** A word without what separates its parts. */
export const lettersOfWord = (folded: string): string => folded.replace(/\u200C/g, "");
