import { expect } from "vitest";
import { pageOf, SENTENCE, UNRELATED } from "../page-of";
import type { Tab } from "../rig";
import { useBrowser } from "../use";
import { readSentences } from "./read";
import { READING, READING_FILES } from "./script";

/** Another sentence that the bundled archive has, without its full stop. */
export const SECOND = "در اعتراضات مردم خوزستان و برخی دیگر از شهرها صدها نفر دستگیر شده اند";

export const both = `${SENTENCE}. ${SECOND}.`;
export const other = `<p>${UNRELATED}</p>`;

/** The beginning of {@link SENTENCE}, which is a quotation by itself. */
export const short = SENTENCE.slice(0, SENTENCE.indexOf("،"));

/** {@link SENTENCE} in two halves, cut behind these words. */
export const halves = (end: string): readonly [string, string] => {
  const at = SENTENCE.indexOf(end) + end.length;
  return [SENTENCE.slice(0, at), SENTENCE.slice(at).trim()];
};

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

/** A page, and what is to be looked up of the two sentences in it. */
export type Case = readonly [html: string, sentences: readonly string[], style?: string];

/** For the tests of a file: expects of pages, each put into one that reads itself, that this is looked up. */
export function useExpectRead(): (page: Case) => Promise<void> {
  const browser = useBrowser({ pages: { ...READING_FILES, "reading.html": pageOf(READING) } });
  return async ([html, sentences, style]) => {
    const tab = await browser.stay("reading.html");
    await setPage(tab, pageOf(html, style));
    expect(await sentencesOf(tab)).toEqual(sentences.toSorted());
  };
}
