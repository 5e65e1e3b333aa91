/** Letters that Persian spells in more than one way, by what they are written as here. Values are already folded. */
const SAME_LETTER: Readonly<Record<string, string>> = {
  ي: "ی",
  ى: "ی",
  ې: "ی",
  ے: "ی",
  ێ: "ی",
  ك: "ک",
  ڪ: "ک",
  ة: "ه",
  ۃ: "ه",
  ہ: "ه",
  ھ: "ه",
  ە: "ه",
  ں: "ن",
  ٱ: "ا",
  ٲ: "ا",
  ٳ: "ا",
};

/** Words in one character that Unicode does not take apart; its names for them say what they read. Values are folded. */
const LIGATURES: Readonly<Record<number, string>> = {
  64832: "رحمه الله",
  64833: "رضی الله عنه",
  64834: "رضی الله عنها",
  64835: "رضی الله عنهم",
  64836: "رضی الله عنهما",
  64837: "رضی الله عنهن",
  64838: "صلی الله علیه واله",
  64839: "علیه السلام",
  64840: "علیهم السلام",
  64841: "علیهما السلام",
  64842: "علیه الصلاه والسلام",
  64843: "قدس سره",
  64844: "صلی الله علیه واله وسلم",
  64845: "علیها السلام",
  64846: "تبارک وتعالی",
  64847: "رحمهم الله",
  64975: "سلامه علینا",
  65021: "بسم الله الرحمن الرحیم",
  65022: "سبحانه وتعالی",
  65023: "عز وجل",
};

const COMBINING = /\p{M}/u;

/** Written, but no letter: tatweel, the spacing hamza above, and every invisible format character but ZWNJ. */
const IGNORED = /[\u0640\u0674\p{Cf}\p{Variation_Selector}]/u;

export const ZWNJ = "\u200C";

const known = new Map<number, string>();

/**
 * What one code point stands for once spelling no longer counts: no, one or (for ligatures) several characters.
 *
 * Compatibility decomposition followed by dropping every combining mark gives what NFKC followed by dropping them
 * gives for Persian (آ أ إ→ا, ؤ→و, ئ→ی, ۀ→ه, presentation forms), and unlike NFKC it needs no look at the neighbours,
 * so a megabyte of marks costs no more than a megabyte of letters.
 *
 * @param codePoint a Unicode code point; half a surrogate pair becomes U+FFFD, which is no letter.
 */
export function lettersOf(codePoint: number): string {
  const seen = known.get(codePoint);
  if (seen !== undefined) return seen;
  const letters = fold(codePoint);
  known.set(codePoint, letters);
  return letters;
}

function fold(codePoint: number): string {
  if (codePoint >= 0xd800 && codePoint <= 0xdfff) return "\uFFFD";
  const character = String.fromCodePoint(codePoint);
  if (character === ZWNJ) return ZWNJ;
  const ligature = LIGATURES[codePoint];
  if (ligature !== undefined) return ligature;
  const parts = [...character.toLowerCase().normalize("NFKD").toLowerCase()];
  const kept = parts.filter((part) => !COMBINING.test(part) && !IGNORED.test(part));
  // A mark shown on a space of its own (U+FE70 and its like) decomposes to that space; it stands inside words.
  if (kept.length < parts.length && kept.every((part) => part === " ")) return "";
  return kept.map((part) => SAME_LETTER[part] ?? latinDigit(part)).join("");
}

function latinDigit(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0x0660 && code <= 0x0669) return String(code - 0x0660);
  if (code >= 0x06f0 && code <= 0x06f9) return String(code - 0x06f0);
  return character;
}

/** True of characters that fold to nothing and belong to the letter before them: marks and tatweel. */
export function clings(codePoint: number): boolean {
  return codePoint === 0x0640 || (codePoint >= 0x0300 && COMBINING.test(String.fromCodePoint(codePoint)));
}
