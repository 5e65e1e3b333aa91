import type { Encoding } from "./encoding";

/** A text of one byte a letter, or of UTF-8, has hardly any control characters; every second byte of UTF-16 is 0 or 6. */
const LEAST_CONTROLS = 0.1;
const LEAST_PLAUSIBLE = 0.9;

/** Whether these bytes, from the beginning of a file, are UTF-16 without a mark of it, and in which order. */
export function wideEncoding(bytes: Uint8Array): Encoding | undefined {
  const units = bytes.length >> 1;
  let controls = 0;
  let little = 0;
  let big = 0;
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const [first, second] = [bytes[at] ?? 0, bytes[at + 1] ?? 0];
    if (isControl(first)) controls++;
    if (isControl(second)) controls++;
    if (isPlausible(first, second)) little++;
    if (isPlausible(second, first)) big++;
  }
  if (units === 0 || controls < LEAST_CONTROLS * units * 2 || Math.max(little, big) < LEAST_PLAUSIBLE * units) {
    return undefined;
  }
  return big > little ? "utf-16be" : "utf-16le";
}

const isControl = (byte: number) => byte < 9 || (byte > 13 && byte < 32);

/** Latin, Arabic script, punctuation or a presentation form. */
function isPlausible(low: number, high: number): boolean {
  if (high === 0) return !isControl(low);
  return high === 0x06 || high === 0x20 || (high >= 0xfb && high <= 0xfe);
}
