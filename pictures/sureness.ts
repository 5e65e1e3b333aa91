import type { PictureLine } from "./read-picture";

/**
 * Confidences below which a word or a letter in it is doubtful. On ../shared/bench/images nine in ten of the words that were
 * misread lie below the first, and a third of those that were not; of letters the second takes few others.
 */
const [SURE_WORD, SURE_LETTER] = [85, 90];

/** Of which UTF-16 units of the text of lines the recogniser was sure. */
export function surenessOf(lines: readonly Pick<PictureLine, "words">[]): boolean[] {
  return lines.flatMap(({ words }, line) => {
    const before = line > 0 ? [true] : [];
    return [...before, ...words.flatMap((word, at) => [...(at > 0 ? [true] : []), ...sureIn(word)])];
  });
}

function sureIn({ text, confidence, letters }: PictureLine["words"][number]): boolean[] {
  const isSure = confidence >= SURE_WORD;
  const each = letters.flatMap((letter) => Array.from({ length: letter.text.length }, () => letter.confidence));
  return Array.from({ length: text.length }, (_, at) => isSure && (each[at] ?? confidence) >= SURE_LETTER);
}
