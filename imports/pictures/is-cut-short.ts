/**
 * Whether a picture ends before its end: browsers show what there is of it, and half a text would pass for all of it. For
 * what {@link sizeOf} knows.
 */
export function isCutShort(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [first, second] = [view.getUint32(0), view.getUint32(4, true)];
  if (first === PNG) return !endsWith(bytes, PNG_END, bytes.length - PNG_END.length - AFTER_END);
  if (first === RIFF) return bytes.length < second + 8;
  // A JPEG, of 1992 or of 2000, ends alike. A small picture of itself may stand at its beginning, with an end of its own; and
  // anything behind its end.
  return !endsWith(bytes, JPEG_END, bytes.length >> 1);
}

const [PNG, RIFF] = [0x89504e47, 0x52494646];
const PNG_END = [0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82];
const JPEG_END = [0xff, 0xd9];
/** In bytes: programs leave some behind the end. */
const AFTER_END = 65_536;

/** Whether these bytes stand anywhere behind `from`. */
function endsWith(bytes: Uint8Array, sought: readonly number[], from: number): boolean {
  for (let at = bytes.length - sought.length; at >= Math.max(0, from); at--)
    if (sought.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}
