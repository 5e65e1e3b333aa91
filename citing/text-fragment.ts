import type { Landmarks } from "../archive/types";

/**
 * The text directive that has a browser open a page at the words: `text=before-,start,end,-after`.
 * https://wicg.github.io/scroll-to-text-fragment/#syntax: terms are percent-encoded, and so are the hyphen, ampersand
 * and comma, which part them.
 * @returns an empty text where there are no words
 */
export function textFragment({ before, start, end, after }: Landmarks): string {
  if (!start) return "";
  const terms = [before && `${encode(before)}-`, encode(start), encode(end), after && `-${encode(after)}`];
  return `text=${terms.filter(Boolean).join(",")}`;
}

/** Signs that `encodeURIComponent` leaves, and that part terms here or end an address in a running text. */
const LEFT = /[-.!'()*]/g;

/** A half of a surrogate pair, which no address can hold, becomes U+FFFD. */
const encode = (words: string): string =>
  encodeURIComponent(words.replace(/\p{Surrogate}/gu, "\uFFFD")).replace(
    LEFT,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
