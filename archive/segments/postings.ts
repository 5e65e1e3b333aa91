import { listsIn, type PostingList } from "./posting-list";
import { bucketOf } from "./postings-writer";
import type { BucketPlace, SegmentStore } from "./segment-store";
import type { SegmentFacts } from "./segment-writer";

interface ListOfSegment {
  /** Its first unit. */
  readonly first: number;
  readonly list: PostingList;
}

/** The postings of some features in all segments of an archive, fetched at once. */
export class Postings {
  static readonly NONE = new Postings(new Map());

  private constructor(private readonly lists: ReadonlyMap<number, readonly ListOfSegment[]>) {}

  static async fetch(store: SegmentStore, features: Iterable<number>): Promise<Postings> {
    const different = Uint32Array.from(new Set(features)).sort();
    const wanted = store.segments.flatMap((segment, at) => placesIn(segment, at, different));
    const buckets = await store.buckets(wanted.map(({ place }) => place));
    const lists = new Map<number, ListOfSegment[]>();
    for (const [at, { place, features }] of wanted.entries()) {
      const [bytes, segment] = [buckets[at], store.segments[place.segment] as SegmentFacts];
      if (!bytes) continue;
      for (const [of, list] of listsIn(bytes, features, segment.bits).entries()) {
        if (!list) continue;
        const feature = features[of] as number;
        const known = lists.get(feature);
        const found = { first: segment.first, list };
        if (known) known.push(found);
        else lists.set(feature, [found]);
      }
    }
    return new Postings(lists);
  }

  /** In how many units a feature stands; 0 for one that was not fetched. */
  count(feature: number): number {
    return this.lists.get(feature)?.reduce((sum, { list }) => sum + list.count, 0) ?? 0;
  }

  /** Calls back with each unit that has a feature, ascending, and its impact. */
  read(feature: number, onPosting: (unit: number, impact: number) => void): void {
    for (const { first, list } of this.lists.get(feature) ?? []) {
      list.read((unit, impact) => onPosting(first + unit, impact));
    }
  }
}

interface Wanted {
  readonly place: BucketPlace;
  readonly features: readonly number[];
}

/** The buckets of a segment that features stand in. @param features ascending, which their buckets then are too */
function placesIn({ bits }: SegmentFacts, segment: number, features: Uint32Array): Wanted[] {
  const places: (Wanted & { features: number[] })[] = [];
  for (const feature of features) {
    const bucket = bucketOf(feature, bits);
    const last = places.at(-1);
    if (last?.place.bucket === bucket) last.features.push(feature);
    else places.push({ place: { segment, bucket }, features: [feature] });
  }
  return places;
}
