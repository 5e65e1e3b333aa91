import { digestOf } from "../digest";

/** What `letters:` of a statement must be: SHA-256 of its raw text without white space, in lower-case hexadecimal. */
export const lettersDigest = (raw: string): Promise<string> =>
  digestOf(new TextEncoder().encode(raw.replace(/\s+/g, "")));
