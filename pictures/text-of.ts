import type { ReadWord } from "./recogniser";

/** The text of lines that were read: words parted by spaces, lines by line breaks. */
export const textOf = (lines: readonly { readonly words: readonly ReadWord[] }[]): string =>
  lines.map(({ words }) => words.map(({ text }) => text).join(" ")).join("\n");
