import { expect } from "vitest";
import type { Document } from "./rig";

/** What the first hit of a card, or of the side panel, says of the text that was looked up. */
export interface Told {
  readonly label: string;
  /** What is said in place of, or beside, the statement's words, and which words of it are left out. */
  readonly inserted: readonly string[];
  readonly deleted: readonly string[];
}

export const toldIn = (shown: Document): Promise<Told> =>
  shown.evaluate(() => {
    const words = (name: string) =>
      Array.from(document.querySelectorAll(`article ${name}`), (each) => each.textContent?.trim() ?? "");
    return {
      label: document.querySelector("article .trace")?.textContent?.trim() ?? "",
      inserted: words("ins"),
      deleted: words("del"),
    };
  });

/** A quotation in which nothing differs. */
export const WORD_FOR_WORD = {
  label: expect.stringMatching(/^(Word for word|عین متن)$/),
  inserted: [],
  deleted: [],
};
