/** A line that goes on in the next is no longer: it was broken to be read. In UTF-16 units. */
const LONGEST_LINE = 160;

/** The beginning of an item of a list: - , ۱. , الف) , or a sign that is no letter's, as messages and answered letters have them. */
const ITEM = /^\s*([-–—•*>+~%<≥≤±●○■□►✓◆◇\p{Extended_Pictographic}]|\p{N}+[.)\-–]|(?:الف|\p{L})\))/u;

/** Does a line begin an item of a list? */
export const beginsItem = (line: string): boolean => ITEM.test(line);

/** The end of a sentence, or of what stands before a list. */
const SENTENCE_END = /[.!?؟…:][»”")\]]*\s*$/;

/**
 * A text whose lines are broken where they were full, with spaces in the place of those line ends, one for one. A line that
 * is much shorter than those in which its sentence would go on, or that ends a paragraph or a list's item, stays by itself.
 */
export function unwrapped(text: string): string {
  const lines = text.split("\n");
  const lengths = lines.map((line) => line.trim().length);
  /** For each line, the longest from it on to the end of its sentence or paragraph. */
  const longest = lengths.slice();
  for (let at = lines.length - 2; at >= 0; at--) {
    const isEnd = !lengths[at] || SENTENCE_END.test(lines[at] ?? "");
    if (!isEnd) longest[at] = Math.max(longest[at] ?? 0, longest[at + 1] ?? 0);
  }
  return lines.reduce((joined, line, at) => {
    const length = lengths[at - 1] ?? 0;
    const goesOn = length * 2 >= (longest[at] ?? 0) && length <= LONGEST_LINE && lengths[at] && !beginsItem(line);
    return joined + (length && goesOn ? " " : "\n") + line;
  });
}
