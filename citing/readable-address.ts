/** Letters, their marks and digits: no other sign means the same in an address whether it is percent-encoded or not. */
const SAFE = /^[\p{L}\p{M}\p{N}]+$/u;
const ENCODED = /(?:%[89A-F][0-9A-F])+/gi;

/**
 * An address for people to read: its letters that are not Latin are not percent-encoded. Spaces and all signs stay so,
 * and so do signs that are not seen, such as ZWNJ: it leads to the same place, and ends where it ended.
 */
export const readableAddress = (address: string): string => address.replace(ENCODED, readable);

function readable(encoded: string): string {
  try {
    return [...decodeURIComponent(encoded)].map((sign) => (SAFE.test(sign) ? sign : encodeURIComponent(sign))).join("");
  } catch {
    return encoded;
  }
}
