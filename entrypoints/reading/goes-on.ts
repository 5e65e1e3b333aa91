/** No word has so many marks at one place, in UTF-16 units. */
const NEAR = 9;

/**
 * Whether a word, or a number, goes on from one text to the next. Between two letters there may be what is not seen or
 * stands above them: marks, ZWNJ, ZWJ. A digit beside a letter is the mark of a footnote more often than a part of a word.
 */
export function goesOn(before: string, after: string): boolean {
  const [end, start] = [before.slice(-NEAR), after.slice(0, NEAR)];
  return (
    (/\p{L}[\p{M}\u200c\u200d]*$/u.test(end) && /^[\p{M}\u200c\u200d]*\p{L}/u.test(start)) ||
    (/\p{N}$/u.test(end) && /^\p{N}/u.test(start))
  );
}
