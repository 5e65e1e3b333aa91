import type { PostingsStore } from "./postings";
import type { BucketPlace } from "./segment-store";

/** Of what was read so many bytes are kept, in memory: words that many texts have stand in every other question. */
const MOST_BYTES = 8_000_000;
/** What a bucket takes beside its bytes, one that holds nothing too. */
const EACH_BYTES = 200;

type Bucket = Uint8Array | undefined;

/** The buckets of an archive that were asked for last: to fetch one from a browser's store takes longer than to read it. */
export class RecentBuckets implements PostingsStore {
  readonly segments: PostingsStore["segments"];
  /** By place, the last used last. */
  readonly #kept = new Map<string, Bucket>();
  #bytes = 0;

  constructor(private readonly store: PostingsStore) {
    this.segments = store.segments;
  }

  async buckets(wanted: readonly BucketPlace[]): Promise<readonly Bucket[]> {
    const found = new Map<string, Bucket>();
    const missing: BucketPlace[] = [];
    for (const place of wanted) {
      const key = keyOf(place);
      if (this.#kept.has(key)) found.set(key, this.#use(key));
      else missing.push(place);
    }
    const fetched = missing.length > 0 ? await this.store.buckets(missing) : [];
    missing.forEach((place, at) => {
      found.set(keyOf(place), fetched[at]);
      this.#keep(keyOf(place), fetched[at]);
    });
    return wanted.map((place) => found.get(keyOf(place)));
  }

  #use(key: string): Bucket {
    const bucket = this.#kept.get(key);
    this.#kept.delete(key);
    this.#kept.set(key, bucket);
    return bucket;
  }

  #keep(key: string, bucket: Bucket): void {
    // Another question may have asked for it meanwhile.
    if (this.#kept.has(key)) return;
    this.#kept.set(key, bucket);
    this.#bytes += sizeOf(bucket);
    for (const [oldest, of] of this.#kept) {
      if (this.#bytes <= MOST_BYTES) break;
      this.#kept.delete(oldest);
      this.#bytes -= sizeOf(of);
    }
  }
}

const keyOf = ({ segment, bucket }: BucketPlace): string => `${segment} ${bucket}`;
const sizeOf = (bucket: Bucket): number => EACH_BYTES + (bucket?.length ?? 0);
