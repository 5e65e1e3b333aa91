import type { CardFrame, Document, Rig, Tab } from "./rig";
import { seenInPage } from "./sight-of-card";

/**
 * Follows the first hit's link in card, popup or panel to the reader's page; in a card once it has been seen, as a person
 * does. The press comes a moment later: it may take away the document that it is made in.
 */
export async function readerFrom(rig: Rig, page: CardFrame | Pick<Document, "evaluate">): Promise<Tab> {
  if ("box" in page) await seenInPage(page);
  return rig.tabOpenedBy(() =>
    page.evaluate(() => void setTimeout(() => document.querySelector<HTMLElement>("article a")?.click())),
  );
}
