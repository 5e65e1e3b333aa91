import type { Document, Rig, Tab } from "./rig";

/**
 * Follows the first hit's link in card, popup or panel to the reader's page. The press comes a moment later: it may take
 * away the document that it is made in.
 */
export const readerFrom = (rig: Rig, page: Pick<Document, "evaluate">): Promise<Tab> =>
  rig.tabOpenedBy(() =>
    page.evaluate(() => void setTimeout(() => document.querySelector<HTMLElement>("article a")?.click())),
  );
