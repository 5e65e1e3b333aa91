/** Bytes that a whole number from 0 to 2³² − 1 takes, seven bits to a byte. */
export function varintSize(value: number): number {
  return value < 0x80 ? 1 : value < 0x4000 ? 2 : value < 0x200000 ? 3 : value < 0x10000000 ? 4 : 5;
}

/** Writes a number at an offset, low bits first, each byte but the last with its high bit set. Returns the end. */
export function writeVarint(bytes: Uint8Array, at: number, value: number): number {
  let rest = value;
  let end = at;
  while (rest >= 0x80) {
    bytes[end++] = (rest & 0x7f) | 0x80;
    rest >>>= 7;
  }
  bytes[end++] = rest;
  return end;
}

/** Numbers, one after another, as bytes. */
export function varints(values: ArrayLike<number>): Uint8Array {
  let size = 0;
  for (let i = 0; i < values.length; i++) size += varintSize(values[i] as number);
  const bytes = new Uint8Array(size);
  let at = 0;
  for (let i = 0; i < values.length; i++) at = writeVarint(bytes, at, values[i] as number);
  return bytes;
}

/** Reads numbers one after another. */
export class VarintReader {
  constructor(
    readonly bytes: Uint8Array,
    public at = 0,
  ) {}

  next(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.at++] ?? 0;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
  }

  take(count: number): Uint32Array {
    return Uint32Array.from({ length: count }, () => this.next());
  }

  /** The next so many bytes, without copying them. */
  part(size: number): Uint8Array {
    this.at += size;
    return this.bytes.subarray(this.at - size, this.at);
  }
}
