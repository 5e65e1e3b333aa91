/** No address holds these as they are (RFC 3986); in a form of citation each of them means something. */
const NEVER = /[\s\p{C}<>"`{}|\\^]/gu;
const AUTHORITY = /^(https?:\/\/)([^/?#]+)/i;
/** With the signs that an address percent-encodes, and nothing that is not ASCII. */
const PLAIN = /^[\0-\x7F]*$/;

/**
 * A text as the address of a page, which leads where it leads as it stands; `undefined` for a text that is none, or one that
 * browsers do not open as a page, and for one that begins with a user's name, which looks like the address of another site.
 * What no address holds is percent-encoded, and a host that is not Latin stands in Punycode: letters that look like others
 * lead elsewhere than they seem to.
 */
export function webAddress(text: string): string | undefined {
  const encoded = text.trim().replace(NEVER, (sign) => encodeURIComponent(sign.replace(/\p{Surrogate}/u, "\uFFFD")));
  const [, scheme = "", authority = ""] = AUTHORITY.exec(encoded) ?? [];
  if (!authority || !URL.canParse(encoded)) return undefined;
  const { host, username, password } = new URL(encoded);
  if (username || password || authority.includes("@")) return undefined;
  return PLAIN.test(authority) ? encoded : `${scheme}${host}${encoded.slice(scheme.length + authority.length)}`;
}
