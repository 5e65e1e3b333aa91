/** Keys of a Latin keyboard, row by row, and beside them what the same keys write on the Persian one (ISIRI 9147). */
const ROWS: readonly (readonly [latin: string, persian: string])[] = [
  ["qwertyuiop[]", "ضصثقفغعهخحجچ"],
  ["asdfghjkl;'", "شسیبلاتنمکگ"],
  ["zxcvbnm,", "ظطزرذدپو"],
  ["ASDFGHJZCBM", "ؤئيإأآةكژ\u200Cء"],
];

const persianOf = new Map(ROWS.flatMap(([latin, persian]) => [...latin].map((key, at) => [key, persian.charAt(at)])));

/**
 * What the keys of a word that was typed on a Latin keyboard write on the Persian standard keyboard; `undefined` where
 * one of its characters is on none of the keys for letters.
 */
export function onPersianKeyboard(word: string): string | undefined {
  const letters = [...word].map((key) => persianOf.get(key));
  return letters.includes(undefined) ? undefined : letters.join("");
}
