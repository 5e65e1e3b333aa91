import { ENCODINGS, type Encoding } from "../encodings/encoding";

/** What a page says its encoding is, if it is one of ours; looked for where browsers look, in its first 1,024 bytes. */
export function declaredEncoding(bytes: Uint8Array): Encoding | undefined {
  const head = new TextDecoder("iso-8859-1").decode(bytes.subarray(0, 1024));
  const [, name] =
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{1,40})/i.exec(head) ??
    /<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w-]{1,40})/i.exec(head) ??
    [];
  return name === undefined ? undefined : encodingNamed(name);
}

/** The encoding of a name that headers use for it; undefined for others. */
export function encodingNamed(name: string): Encoding | undefined {
  try {
    const { encoding } = new TextDecoder(name);
    return ENCODINGS.find((one) => one === encoding);
  } catch {
    return undefined;
  }
}
