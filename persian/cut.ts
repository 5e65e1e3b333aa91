/**
 * Stands at an end of a selection that was made inside a word: there the word goes on. Unicode's word joiner (U+2060), which
 * is not seen and says just that. Only who selects text on a page can know it; what is typed has none.
 */
export const CUT = "\u2060";
