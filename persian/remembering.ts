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

/** The same for two words side by side, of strings that are looked up again and again: none is made of both for that. */
export function rememberingPairs<T>(say: (one: string, other: string) => T): (one: string, other: string) => T {
  const said = new Map<string, Map<string, T>>();
  let size = 0;
  return (one, other) => {
    if (one.length + other.length > LONGEST_WORD) return say(one, other);
    let ofOne = said.get(one);
    const known = ofOne?.get(other);
    if (known !== undefined) return known;
    const now = say(one, other);
    if (size >= MOST_REMEMBERED) {
      said.clear();
      size = 0;
      ofOne = undefined;
    }
    if (!ofOne) {
      ofOne = new Map();
      said.set(one, ofOne);
    }
    ofOne.set(other, now);
    size++;
    return now;
  };
}
