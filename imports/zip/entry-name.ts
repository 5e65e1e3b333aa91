import { crc32 } from "../../archive/crc-32";
import { decoderOf } from "../encodings/decoder-of";
import { singleByteEncoding } from "../encodings/single-byte";

/** The upper half of code page 437, in which a name is that nothing else is said of. */
const UPPER_437 =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0";

/**
 * A file's name inside a ZIP: UTF-8 where that is said, in a field of its own or by a flag, or where it is valid; else in
 * Windows-1256, ISO-8859-6 or Iran System where that gives Persian; else in code page 437, as the format has it.
 * @param extra the entry's further fields
 */
export function entryName(bytes: Uint8Array, isUtf8: boolean, extra: Uint8Array): string {
  const field = nameField(extra, bytes);
  if (field !== undefined) return field;
  if (isUtf8) return new TextDecoder().decode(bytes);
  if (bytes.every((byte) => byte < 0x80)) return String.fromCharCode(...bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const encoding = singleByteEncoding(bytes);
    return encoding ? decoderOf(encoding).decode(bytes) : of437(bytes);
  }
}

const of437 = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : UPPER_437[byte - 0x80])).join("");

/** The name in UTF-8 beside one in another encoding, if it is of this very one. */
function nameField(extra: Uint8Array, name: Uint8Array): string | undefined {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.length);
  for (let at = 0; at + 4 <= extra.length; ) {
    const size = view.getUint16(at + 2, true);
    const end = at + 4 + size;
    if (view.getUint16(at, true) === 0x7075 && size > 5 && end <= extra.length) {
      const isOfIt = view.getUint32(at + 5, true) === crc32(name);
      return isOfIt ? new TextDecoder().decode(extra.subarray(at + 9, end)) : undefined;
    }
    at = end;
  }
  return undefined;
}
