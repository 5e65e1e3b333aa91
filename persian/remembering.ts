/** What is remembered of one kind, at most; then all of it is forgotten at once. */
const MOST_REMEMBERED = 120_000;
/** Longer strings are no words: they are not worth remembering. In UTF-16 units. */
const LONGEST_WORD = 60;

/** The same function, remembering what it said of words it has seen. */
export function remembering<T>(say: (word: string) => T): (word: string) => T {
  const said = new Map<string, T>();
  return (word) => {
    if (word.length > LONGEST_WORD) return say(word);
    const known = said.get(word);
    if (known !== undefined) return known;
    if (said.size >= MOST_REMEMBERED) said.clear();
    const now = say(word);
    said.set(word, now);
    return now;
  };
}
