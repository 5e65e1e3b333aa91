/** An ending, what is put in its place, and how many letters must stay before it for it to count as an ending. */
type Ending = readonly [ending: string, instead: string, stays: number];

/**
 * Endings by which one noun or adjective differs from another form of itself, longest first. How many letters must
 * stay keeps short words whole: دختر is no comparative of دخ, ایران no plural of ایر.
 */
const ENDINGS: readonly Ending[] = [
  ["هایمان", "", 2],
  ["هایتان", "", 2],
  ["هایشان", "", 2],
  ["هایی", "", 2],
  ["هایم", "", 2],
  ["هایت", "", 2],
  ["هایش", "", 2],
  ["های", "", 2],
  ["ها", "", 2],
  ["ترین", "", 3],
  ["تر", "", 3],
  ["یان", "ی", 4],
  ["گان", "ه", 3],
  ["مان", "", 4],
  ["تان", "", 4],
  ["شان", "", 4],
  ["ان", "", 4],
  ["ات", "", 4],
  ["یی", "", 3],
  ["ی", "", 3],
  ["ء", "", 2],
];

/** A word carries at most this many endings one on another (کارگران + مان + ی). */
const MOST_ENDINGS = 3;

/**
 * A first, light stemmer: takes off plural, comparative, possessive and indefinite endings by rule, without a word
 * list. Related words may fall together (آزادی and آزاد); unrelated ones seldom do.
 * @param word folded, without ZWNJ
 */
export function stem(word: string): string {
  let rest = word;
  for (let round = 0; round < MOST_ENDINGS; round++) {
    const found = ENDINGS.find(([ending, , stays]) => rest.length >= ending.length + stays && rest.endsWith(ending));
    if (!found) break;
    rest = rest.slice(0, -found[0].length) + found[1];
  }
  return rest;
}

/**
 * What else a joined form may be: in تودهای the ه belongs to the word (توده‌ای), in فرصتهای to the ending (فرصت‌های).
 * @param word folded, without ZWNJ
 */
export function otherStem(word: string): string | undefined {
  const silentHe = /^(.{2,}ه)ای$/u.exec(word)?.[1];
  return silentHe?.endsWith("هه") ? undefined : silentHe;
}
