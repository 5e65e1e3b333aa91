/** A part of a message: its headers by name in lower case, and its body, a character a byte. */
export interface MimePart {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** How many parts may stand inside each other. */
const DEPTH = 4;

/** All parts of a message that hold no others, in order. Never throws. */
export function mimeParts(message: string, depth = 0): MimePart[] {
  const part = partOf(message);
  const type = part.headers.get("content-type") ?? "";
  const [, boundary] =
    /boundary\s*=\s*(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(type)?.filter((it) => it !== undefined) ?? [];
  if (!/^\s*multipart\//i.test(type) || boundary === undefined || depth > DEPTH) return [part];
  const [, ...inside] = `\n${part.body}`.split(`\n--${boundary}`);
  return inside
    .filter((text) => !text.startsWith("--"))
    .flatMap((text) => mimeParts(text.replace(/^[^\n]*\n/, ""), depth + 1));
}

/** The bytes of a part's body. */
export function bodyOf({ headers, body }: MimePart): Uint8Array {
  const how = headers.get("content-transfer-encoding")?.trim().toLowerCase();
  if (how === "quoted-printable") return bytesOf(unquoted(body));
  return bytesOf(how === "base64" ? fromBase64(body) : body);
}

/** A character for each byte, with its value. */
export function characters(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 1 << 13)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + (1 << 13))));
  return parts.join("");
}

const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

const unquoted = (text: string) =>
  text
    .replace(/=[ \t]*\r?\n/g, "")
    .replace(/=([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** What is base64 of it: `atob` takes nothing else. */
function fromBase64(text: string): string {
  const bare = text.replace(/[^A-Za-z0-9+/]/g, "");
  return atob(bare.length % 4 === 1 ? bare.slice(0, -1) : bare);
}

function partOf(text: string): MimePart {
  const [head = ""] = /^[\s\S]*?(?:\r?\n\r?\n|$)/.exec(text) ?? [];
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    const colon = line.indexOf(":");
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: text.slice(head.length) };
}
