// With the slash: without it, Node and bundlers take their own, which is to go.
import { toUnicode } from "punycode/";

/** Letters of one script alone; no marks, and nothing unseen: with them, names can be made to look like others. */
const ONE_SCRIPT = /^(?:[\p{Script=Arabic}0-9.-]+|[\p{Script=Latin}0-9.-]+)$/u;

/**
 * The name of a host for a user: a Persian one in its letters. One that mixes scripts stays as browsers write it, so
 * that none passes for another by letters that look alike.
 */
export function siteName(host: string): string {
  const name = decoded(host);
  // What browsers would write otherwise is no name of theirs.
  const isOfBrowsers = URL.canParse(`https://${name}`) && new URL(`https://${name}`).hostname === host;
  return isOfBrowsers && ONE_SCRIPT.test(name) ? name : host;
}

/** A host with its labels out of Punycode (RFC 3492), or as it is where one of them is none. */
function decoded(host: string): string {
  try {
    return toUnicode(host).normalize("NFC");
  } catch {
    return host;
  }
}
