import { SENTENCE } from "../page-of";
import type { Tab } from "../rig";
import { readSentences } from "./read";

/** Another sentence that the bundled archive has, without its full stop. */
export const SECOND = "در اعتراضات مردم خوزستان و برخی دیگر از شهرها صدها نفر دستگیر شده اند";

/** A text in lines of so many words. */
export const lines = (text: string, words: number): string[] => {
  const all = text.split(" ");
  return all.flatMap((_word, at) => (at % words === 0 ? [all.slice(at, at + words).join(" ")] : []));
};

/** Every two words of a text that follow each other. */
const pairs = (text: string): string[] => {
  const [first = "", ...others] = text.split(" ");
  return others.map((word, at) => `${others[at - 1] ?? first} ${word}`);
};
const PAIRS = new Set([SENTENCE, SECOND].flatMap(pairs));

/** Puts a page into one that reads itself. */
export async function setPage(tab: Tab, html: string): Promise<void> {
  await tab.evaluate((html) => {
    getSelection()?.removeAllRanges();
    document.documentElement.replaceWith(Document.parseHTMLUnsafe(html).documentElement);
  }, html);
}

/**
 * What a scan of a page looks up of the two sentences of the archive, sorted. What else the page says is read too; a piece
 * of a sentence, or one with something of another, has two of its words.
 */
export async function sentencesOf(tab: Tab): Promise<string[]> {
  const read = await readSentences(tab);
  return read.filter((text) => pairs(text).some((pair) => PAIRS.has(pair))).sort();
}
