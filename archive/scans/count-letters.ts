/** Whether a letter or a digit is among these signs. */
export const hasLetter = (sign: string): boolean => /[\p{L}\p{N}]/u.test(sign);

/** How many letters and digits words have. */
export const countLetters = (words: string): number => Array.from(words).filter(hasLetter).length;
