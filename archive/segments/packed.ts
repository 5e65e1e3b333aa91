import { deflateSync, inflateSync } from "fflate";
import { fromOneByte, toOneByte } from "./one-byte";

/** Of 1 to 9; the middle one takes a third more time for 3 % fewer bytes. */
const LEVEL = 3;

/** No bytes that are deflated begin so: this is packed as below, and what begins otherwise as archives of version 1 have it. */
const MARK = 0x07;

/** What statements are written with around their words, the commonest words among them. What is packed needs it as it is. */
const DICTIONARY = toOneByte(
  " است. و در این که به از را با برای آن یک خود تا کرد بر هم نیز می‌شود شده است که می‌کند. این " +
    '"heading":[0,"place":"","inferred":true,"basis":"what":"","why":"","range":["facts":{"id":"[{"first":1,"statement":' +
    '{"id":"","title":"","issuer":"","kind":"document","date":{"printed":"","iso":"","inferred":false,"written":{}},' +
    '"file":"","letters":"","removed":[],"text":""},"passages":[[0,',
);

/** A value of JSON as few bytes. */
export function pack(value: unknown): Uint8Array {
  const deflated = deflateSync(toOneByte(JSON.stringify(value)), { level: LEVEL, dictionary: DICTIONARY });
  const packed = new Uint8Array(1 + deflated.length);
  packed[0] = MARK;
  packed.set(deflated, 1);
  return packed;
}

/** @throws what {@link pack} has not made, now or in version 1 */
export function unpack<T>(bytes: Uint8Array): T {
  if (bytes[0] !== MARK) return JSON.parse(utf8.decode(inflateSync(bytes)));
  return JSON.parse(fromOneByte(inflated(bytes.subarray(1))));
}

/** Room that is used again and again, in bytes: fflate makes 128 KiB of its own for a block of 4, and copies what it needs. */
const room = new Uint8Array(1 << 17);

/** What was deflated, until the next is inflated. */
function inflated(bytes: Uint8Array): Uint8Array {
  const found = inflateSync(bytes, { dictionary: DICTIONARY, out: room });
  // What is longer than the room is cut off there.
  return found.length < room.length ? found : inflateSync(bytes, { dictionary: DICTIONARY });
}

const utf8 = new TextDecoder();
