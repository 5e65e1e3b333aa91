/** A line that goes on in the next is no longer: it was broken to be read. In UTF-16 units. */
const LONGEST_LINE = 160;

/** The beginning of an item of a list. */
const ITEM = /^\s*([-–—•*]|\p{N}+[.)\-–])/u;

/**
 * A text whose lines are broken where they were full, with spaces in the place of those line ends, one for one. A line that
 * is much shorter than the longest, or that ends a paragraph or a list's item, stays by itself.
 */
export function unwrapped(text: string): string {
  const lines = text.split("\n");
  const lengths = lines.map((line) => line.trim().length);
  const longest = Math.max(...lengths);
  return lines.reduce((joined, line, at) => {
    const length = lengths[at - 1] ?? 0;
    const goesOn = length * 2 >= longest && length <= LONGEST_LINE && lengths[at] && !ITEM.test(line);
    return joined + (length && goesOn ? " " : "\n") + line;
  });
}
