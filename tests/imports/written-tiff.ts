/** A picture of a TIFF: what is told of it by tag, and its pieces as they are packed. */
export interface TiffPicture {
  readonly tags: Readonly<Record<number, number | readonly number[]>>;
  readonly pieces: readonly Uint8Array[];
}

const [OFFSETS, COUNTS, JPEG_TABLES] = [273, 279, 347];
const [BYTES, LONG] = [7, 4];

/** A TIFF with these pictures, whose directories come one after another. */
export function writtenTiff(pictures: readonly TiffPicture[], isLittleEndian = true): Uint8Array {
  const file: number[] = [];
  const long = (value: number) => {
    const bytes = [value & 255, (value >> 8) & 255, (value >> 16) & 255, (value >>> 24) & 255];
    return isLittleEndian ? bytes : bytes.reverse();
  };
  const short = (value: number) => (isLittleEndian ? long(value).slice(0, 2) : long(value).slice(2));
  file.push(...(isLittleEndian ? [0x49, 0x49] : [0x4d, 0x4d]), ...short(42), ...long(0));
  let link = 4;
  for (const { tags, pieces } of pictures) {
    const offsets = pieces.map((piece) => {
      const offset = file.length;
      for (const byte of piece) file.push(byte);
      return offset;
    });
    const all = Object.entries({ ...tags, [OFFSETS]: offsets, [COUNTS]: pieces.map(({ length }) => length) })
      .map(([tag, value]) => [Number(tag), typeof value === "number" ? [value] : value] as const)
      .sort(([one], [other]) => one - other);
    const entries = all.flatMap(([tag, values]) => {
      const isBytes = tag === JPEG_TABLES;
      const bytes = isBytes ? [...values] : values.flatMap(long);
      const place = bytes.length <= 4 ? [...bytes, 0, 0, 0].slice(0, 4) : long(file.length);
      if (bytes.length > 4) file.push(...bytes);
      return [...short(tag), ...short(isBytes ? BYTES : LONG), ...long(values.length), ...place];
    });
    file.splice(link, 4, ...long(file.length));
    file.push(...short(all.length), ...entries);
    link = file.length;
    file.push(...long(0));
  }
  return Uint8Array.from(file);
}
