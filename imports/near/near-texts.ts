import { bandsOf, minHash } from "./min-hash";
import { jaccard, shingles } from "./shingles";

/** Half of what either says is said by both: below that, two texts are of one subject. */
const NEAR = 0.5;
/** Texts that share a band, as all of one form do: the first of them will do. */
const MOST_IN_A_BAND = 50;

export interface NearText<K> {
  readonly key: K;
  /** How much of both is the same; 0 to 1. */
  readonly share: number;
}

/** Texts among which those are found that are nearly the same as another. Keeps eight numbers of each, and no text. */
export class NearTexts<K> {
  readonly #keys = new Map<number, K[]>();

  /** @param textOf the text of a key; undefined where it is gone */
  constructor(private readonly textOf: (key: K) => string | undefined) {}

  /** Adds a text, and gives the nearest of those that were there before, if one is near. */
  add(key: K, text: string): NearText<K> | undefined {
    const own = shingles(text);
    const bands = bandsOf(minHash(own));
    const alike = new Set(bands.flatMap((band) => this.#keys.get(band) ?? []));
    let best: NearText<K> | undefined;
    for (const each of alike) {
      const other = this.textOf(each);
      const share = other === undefined ? 0 : jaccard(own, shingles(other));
      if (share >= NEAR && share > (best?.share ?? 0)) best = { key: each, share };
    }
    for (const band of bands) {
      const keys = this.#keys.get(band);
      if (!keys) this.#keys.set(band, [key]);
      else if (keys.length < MOST_IN_A_BAND) keys.push(key);
    }
    return best;
  }
}
