/** Letters, marks, digits and signs that Persian is written with, each a byte from 0x80 on. What is kept needs them as they are. */
const LETTERS =
  "ءآأؤإئابةتثجحخدذرزسشصضطظعغـفقكلمنهوىي" +
  "\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0653\u0654\u0655\u0670ٱپچژکگۀہھیےەڤڵۆێ" +
  "۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩٪٫٬،؛؟۔" +
  "\u00A0«»\u200B\u200C\u200D\u200E\u200F–—―‘’“”•…‹›\uFEFF";
const FIRST = 0x80;
/** Before a UTF-16 unit that is none of these, in two bytes. */
const OTHER = 0x1b;

const toUnit = new Uint16Array(0x100).fill(OTHER);
const toByte = new Uint8Array(0x10000).fill(OTHER);
for (let unit = 0; unit < FIRST; unit++) if (unit !== OTHER) learn(unit, unit);
Array.from(LETTERS, (letter, at) => learn(letter.charCodeAt(0), FIRST + at));

function learn(unit: number, byte: number): void {
  toUnit[byte] = unit;
  toByte[unit] = byte;
}

const utf16 = new TextDecoder("utf-16le", { ignoreBOM: true });

/**
 * A text with a byte for nearly every letter, where UTF-8 has two: half as much is packed and unpacked, into four fifths of the
 * bytes.
 */
export function toOneByte(text: string): Uint8Array {
  const bytes = new Uint8Array(3 * text.length);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const byte = toByte[unit] as number;
    bytes[length++] = byte;
    if (byte !== OTHER) continue;
    bytes[length++] = unit >>> 8;
    bytes[length++] = unit & 0xff;
  }
  return bytes.subarray(0, length);
}

/** The text of {@link toOneByte}; halves of surrogate pairs, each by itself, become U+FFFD. */
export function fromOneByte(bytes: Uint8Array): string {
  const units = new Uint16Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    units[length++] =
      byte === OTHER ? ((bytes[++at] as number) << 8) | (bytes[++at] as number) : (toUnit[byte] as number);
  }
  return utf16.decode(units.subarray(0, length));
}
