import type { Encoding } from "../../imports/encodings/encoding";

/** A text in an encoding, without a mark at its beginning. @throws for a letter that it has no byte for */
export function encoded(text: string, encoding: Encoding): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  if (encoding === "utf-16le" || encoding === "utf-16be") {
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), encoding === "utf-16le");
    return bytes;
  }
  const known = bytesOf(encoding);
  return Uint8Array.from(text, (letter) => {
    const byte = known.get(letter);
    if (byte === undefined) throw new Error(`${encoding} has no ${letter}`);
    return byte;
  });
}

/** Persian as it was written where Persian letters were missing. */
export const inArabicLetters = (text: string): string => text.replaceAll("ی", "ي").replaceAll("ک", "ك");

function bytesOf(encoding: Encoding): Map<string, number> {
  const decoder = new TextDecoder(encoding);
  return new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const));
}
