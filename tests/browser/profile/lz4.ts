/** How Firefox begins a file that is compressed. */
const MAGIC = "mozLz40\0";

/** What a file of Firefox's that ends in `lz4` holds: magic, length as 32 bits, and one LZ4 block. */
export function fromMozLz4(file: Buffer): Buffer {
  if (file.toString("latin1", 0, MAGIC.length) !== MAGIC) return file;
  const out = Buffer.alloc(file.readUInt32LE(MAGIC.length));
  let [from, to] = [MAGIC.length + 4, 0];
  const length = (nibble: number) => {
    let sum = nibble;
    if (nibble === 15) {
      let more: number;
      do {
        more = file[from++] ?? 0;
        sum += more;
      } while (more === 255);
    }
    return sum;
  };
  while (from < file.length) {
    const token = file[from++] ?? 0;
    const literals = length(token >> 4);
    file.copy(out, to, from, from + literals);
    from += literals;
    to += literals;
    // The last row has no match.
    if (from >= file.length) break;
    const back = file.readUInt16LE(from);
    from += 2;
    // A match may reach into what it writes itself.
    for (let left = length(token & 15) + 4; left > 0; left--) {
      out[to] = out[to - back] ?? 0;
      to++;
    }
  }
  return out;
}
