import type { Grey } from "./grey";

/** A picture as a file of Netpbm's binary grey format, which needs no encoder. */
export function pgmOf({ width, height, data }: Grey): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const file = new Uint8Array(head.length + data.length);
  file.set(head);
  file.set(data, head.length);
  return file;
}
