import { firstFrom } from "../text/first-from";
import { listsIn, type PostingList, type UnitsWith } from "./posting-list";
import { bucketOf } from "./postings-writer";
import type { BucketPlace, SegmentStore } from "./segment-store";
import type { SegmentFacts } from "./segment-writer";

interface ListOfSegment {
  /** Its first unit. */
  readonly first: number;
  readonly list: PostingList;
}

/** What postings are fetched from. */
export interface PostingsStore extends Pick<SegmentStore, "buckets"> {
  readonly segments: readonly Pick<SegmentFacts, "first" | "units" | "bits" | "functionWords">[];
}

/** The postings of some features in all segments of an archive, fetched at once. */
export class Postings {
  static readonly NONE = new Postings(new Map());
  /** What was read of them. */
  readonly #read = new Map<number, UnitsWith>();

  private constructor(
    private readonly lists: ReadonlyMap<number, readonly ListOfSegment[]>,
    /** In how many units features stand of which nothing else is asked. */
    private readonly counts: ReadonlyMap<number, number> = new Map(),
  ) {}

  /**
   * @param counted features of which it is only asked in how many units they stand: what segments know of function words is
   * not fetched
   * @param known what was found before: it is not fetched again
   */
  static async fetch(
    store: PostingsStore,
    features: Iterable<number>,
    { counted = [], known = Postings.NONE }: { counted?: Iterable<number>; known?: Postings } = {},
  ): Promise<Postings> {
    const toRead = new Set([...features].filter((feature) => !known.lists.has(feature)));
    const toCount = new Set([...counted].filter((feature) => !toRead.has(feature) && !known.lists.has(feature)));
    const counts = new Map(known.counts);
    const count = (feature: number, units: number) => counts.set(feature, (counts.get(feature) ?? 0) + units);
    const wanted = store.segments.flatMap((segment, at) => {
      const toFetch = [...toRead];
      for (const feature of toCount) {
        const units = unitsWithFunctionWord(segment, feature);
        if (units === undefined) toFetch.push(feature);
        else count(feature, units);
      }
      return placesIn(segment, at, Uint32Array.from(toFetch).sort());
    });
    const buckets = await store.buckets(wanted.map(({ place }) => place));
    const lists = new Map<number, ListOfSegment[]>();
    for (const [at, { place, features }] of wanted.entries()) {
      const [bytes, segment] = [buckets[at], store.segments[place.segment] as PostingsStore["segments"][number]];
      if (!bytes) continue;
      for (const [of, list] of listsIn(bytes, features, segment).entries()) {
        if (!list) continue;
        const feature = features[of] as number;
        if (toCount.has(feature)) {
          count(feature, list.count);
          continue;
        }
        const before = lists.get(feature);
        const found = { first: segment.first, list };
        if (before) before.push(found);
        else lists.set(feature, [found]);
      }
    }
    return new Postings(new Map([...known.lists, ...lists]), counts);
  }

  /** In how many units a feature stands; 0 for one that was not fetched. */
  count(feature: number): number {
    const lists = this.lists.get(feature);
    return lists ? unitsIn(lists) : (this.counts.get(feature) ?? 0);
  }

  /** Whether all of some features stand together in any unit. */
  meet(features: readonly number[]): boolean {
    const [rarest, ...others] = features.toSorted((a, b) => this.count(a) - this.count(b));
    if (rarest === undefined) return false;
    let { units } = this.of(rarest);
    for (const feature of others) {
      if (units.length === 0) break;
      units = inBoth(units, this.of(feature).units);
    }
    return units.length > 0;
  }

  /** The units that have a feature; none for one that was not fetched, or only counted. */
  of(feature: number): UnitsWith {
    const known = this.#read.get(feature);
    if (known) return known;
    const lists = this.lists.get(feature) ?? [];
    const count = unitsIn(lists);
    const read = { units: new Uint32Array(count), impacts: new Uint8Array(count) };
    let from = 0;
    for (const { first, list } of lists) {
      list.readInto(read, from, first);
      from += list.count;
    }
    this.#read.set(feature, read);
    return read;
  }
}

const unitsIn = (lists: readonly ListOfSegment[]) => lists.reduce((sum, { list }) => sum + list.count, 0);

/** @param few ascending, as `many` are */
function inBoth(few: Uint32Array, many: Uint32Array): Uint32Array {
  let at = 0;
  return few.filter((unit) => {
    while ((many[at] as number) < unit) at++;
    return many[at] === unit;
  });
}

/** In how many units of a segment a function word stands in another sense; undefined for what is none there. */
function unitsWithFunctionWord({ functionWords }: PostingsStore["segments"][number], feature: number) {
  const at = firstFrom(functionWords.hashes, feature);
  return functionWords.hashes[at] === feature ? functionWords.units[at] : undefined;
}

interface Wanted {
  readonly place: BucketPlace;
  readonly features: readonly number[];
}

/** The buckets of a segment that features stand in. @param features ascending, which their buckets then are too */
function placesIn({ bits }: Pick<SegmentFacts, "bits">, segment: number, features: Uint32Array): Wanted[] {
  const places: (Wanted & { features: number[] })[] = [];
  for (const feature of features) {
    const bucket = bucketOf(feature, bits);
    const last = places.at(-1);
    if (last?.place.bucket === bucket) last.features.push(feature);
    else places.push({ place: { segment, bucket }, features: [feature] });
  }
  return places;
}
