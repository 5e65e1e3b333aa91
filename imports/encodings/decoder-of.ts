import type { Encoding } from "./encoding";
import { IranSystemDecoder } from "./iran-system";

/** What reads bytes as characters, some at a time. */
export type Decoder = Pick<TextDecoder, "decode"> | IranSystemDecoder;

/** Characters of bytes that are none of the encoding are U+FFFD. */
export const decoderOf = (encoding: Encoding): Decoder =>
  encoding === "iran-system" ? new IranSystemDecoder() : new TextDecoder(encoding);
