import type { Stretch, Tab } from "../rig";
import { QUOTE } from "../text";
import type {} from "./in-page";

/** What is not seen, but for what says that a word goes on past an end of the selection, see `persian/cut.ts`. */
const UNSEEN = /(?!\u2060)\p{Cf}/gu;
const AT_ENDS = /^[^\p{L}\p{N}\u2060]+|[^\p{L}\p{N}\u2060]+$/gu;

/** A text in one line, without what cannot be seen in it and the signs at its ends: what is left must be right to the letter. */
export const plain = (text: string): string => text.replace(UNSEEN, "").replace(/\s+/g, " ").replace(AT_ENDS, "");

/** What is read of the range that a drag over a text makes; of the quotation's, unless told otherwise. */
export async function readDragged(tab: Tab, stretch?: Pick<Stretch, "start" | "end">): Promise<string> {
  const { start, end } = stretch ?? (await tab.locate(QUOTE));
  return plain(await tab.evaluate((start, end) => window.reads.dragged(start, end), start, end));
}

/** What is read of the quotation by the ranges that a triple click in it makes in the two browsers. */
export async function readWhole(tab: Tab): Promise<string[]> {
  const texts = await tab.evaluate(() => {
    const quote = document.querySelector("#quote");
    return quote ? window.reads.whole(quote) : [];
  });
  return texts.map(plain);
}

/** What is read of what is selected now. */
export const readSelected = async (tab: Tab): Promise<string> =>
  plain(await tab.evaluate(() => window.reads.selected()));

/** The sentences of the page that a scan looks up. */
export async function readSentences(tab: Tab): Promise<string[]> {
  const sentences = await tab.evaluate(() => window.reads.scanned());
  return sentences.map(plain);
}
