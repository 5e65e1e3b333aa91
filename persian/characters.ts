/** What a character is to a word. */
export const OTHER = 0;
export const LETTER = 1;
/** Belongs to the word that it stands in, and folds to nothing. */
export const MARK = 2;
export const INVISIBLE = 3;

const known = new Map<number, number>();

/**
 * {@link LETTER} (digits too), {@link MARK}, {@link INVISIBLE} (format characters, ZWNJ among them) or {@link OTHER}. The
 * characters that Persian is written with are told without a pattern: compiling Unicode's takes milliseconds.
 */
export function kindOf(codePoint: number): number {
  if (codePoint < 0x80) return isAsciiLetter(codePoint) ? LETTER : OTHER;
  if (codePoint >= 0x0620 && codePoint <= 0x06d3) return kindOfArabic(codePoint);
  if (codePoint >= 0x06f0 && codePoint <= 0x06f9) return LETTER;
  if (codePoint >= 0x200b && codePoint <= 0x200f) return INVISIBLE;
  if (codePoint >= 0x2010 && codePoint <= 0x2027) return OTHER;
  if (codePoint === 0xab || codePoint === 0xbb || codePoint === 0xa0 || codePoint === 0x060c) return OTHER;
  const seen = known.get(codePoint);
  if (seen !== undefined) return seen;
  const kind = byPattern(codePoint);
  known.set(codePoint, kind);
  return kind;
}

function isAsciiLetter(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

function kindOfArabic(code: number): number {
  if ((code >= 0x064b && code <= 0x065f) || code === 0x0670) return MARK;
  return code >= 0x066a && code <= 0x066d ? OTHER : LETTER;
}

/** Words that Unicode counts among symbols: ﷼, ﷽, and formulas of blessing, U+FD40–FD4F and around. */
export function isWordSign(codePoint: number): boolean {
  return (
    (codePoint >= 0xfd40 && codePoint <= 0xfd4f) || codePoint === 0xfdcf || (codePoint >= 0xfdfc && codePoint <= 0xfdff)
  );
}

function byPattern(codePoint: number): number {
  if (isWordSign(codePoint)) return LETTER;
  const character = String.fromCodePoint(codePoint);
  if (/[\p{L}\p{N}]/u.test(character)) return LETTER;
  if (/\p{M}/u.test(character)) return MARK;
  return /\p{Cf}/u.test(character) ? INVISIBLE : OTHER;
}
