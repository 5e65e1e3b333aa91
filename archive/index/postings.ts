import { VarintReader, varintSize, varints, writeVarint } from "./varint";

/** A stream of (list, unit, weight), the units of each list ascending and all different. Called twice: same stream. */
export type Stream = (emit: (list: number, unit: number, weight: number) => void) => void;

/**
 * Packs lists of units: a pass that counts bytes, prefix sums, a pass that writes. A posting is the distance to the unit
 * before it; where postings are weighed, that doubled, plus one where a weight above 1 follows.
 * @returns the sizes of the lists in bytes, then the lists.
 */
export function packPostings(lists: number, weighed: boolean, stream: Stream): Uint8Array {
  const last = new Int32Array(lists).fill(-1);
  const sizes = new Uint32Array(lists);
  const code = (list: number, unit: number, weight: number) => {
    const distance = unit - (last[list] as number) - 1;
    last[list] = unit;
    return weighed ? 2 * distance + (weight > 1 ? 1 : 0) : distance;
  };
  stream((list, unit, weight) => {
    const size = varintSize(code(list, unit, weight)) + (weighed && weight > 1 ? varintSize(weight) : 0);
    sizes[list] = (sizes[list] as number) + size;
  });
  const head = varints(sizes);
  const ends = new Uint32Array(lists);
  let at = head.length;
  for (let list = 0; list < lists; list++) {
    ends[list] = at;
    at += sizes[list] as number;
  }
  const bytes = new Uint8Array(at);
  bytes.set(head);
  last.fill(-1);
  stream((list, unit, weight) => {
    let end = writeVarint(bytes, ends[list] as number, code(list, unit, weight));
    if (weighed && weight > 1) end = writeVarint(bytes, end, weight);
    ends[list] = end;
  });
  return bytes;
}

/** Lists packed by {@link packPostings}, read one at a time. */
export class Postings {
  /** The list read last: its units, and the weight of each. */
  readonly units: Uint32Array;
  readonly weights: Uint32Array;
  readonly #starts: Uint32Array;
  readonly #bytes: Uint8Array;
  #at = 0;
  readonly #counts = new Map<number, number>();

  /** @param units how many there are: the longest that a list can be. */
  constructor(
    bytes: Uint8Array,
    lists: number,
    units: number,
    private readonly weighed: boolean,
  ) {
    const reader = new VarintReader(bytes);
    this.#starts = new Uint32Array(lists + 1);
    let sum = 0;
    for (let list = 0; list < lists; list++) {
      sum += reader.next();
      this.#starts[list + 1] = sum;
    }
    this.#bytes = bytes.subarray(reader.at);
    this.units = new Uint32Array(units);
    this.weights = new Uint32Array(units);
  }

  /** Size of a list in bytes: how long it takes to read, roughly. */
  size(list: number): number {
    return (this.#starts[list + 1] as number) - (this.#starts[list] as number);
  }

  /** How many units a list has; one that was counted is remembered. */
  count(list: number): number {
    const known = this.#counts.get(list);
    if (known !== undefined) return known;
    return this.readCounted(list);
  }

  /** {@link read}, and remembers how many there were. */
  readCounted(list: number): number {
    const count = this.read(list);
    this.#counts.set(list, count);
    return count;
  }

  /** Reads a list into `units` and `weights`; returns its length. */
  read(list: number): number {
    const end = this.#starts[list + 1] as number;
    let unit = -1;
    let length = 0;
    this.#at = this.#starts[list] as number;
    while (this.#at < end) {
      const code = this.#next();
      unit += (this.weighed ? code >>> 1 : code) + 1;
      this.units[length] = unit;
      this.weights[length++] = this.weighed && code & 1 ? this.#next() : 1;
    }
    return length;
  }

  #next(): number {
    const bytes = this.#bytes;
    let byte = bytes[this.#at++] as number;
    let value = byte & 0x7f;
    for (let shift = 7; byte >= 0x80; shift += 7) {
      byte = bytes[this.#at++] as number;
      value |= (byte & 0x7f) << shift;
    }
    return value;
  }
}
