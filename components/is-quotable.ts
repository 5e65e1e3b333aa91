/** Fewer words than these stand in many texts by chance: who types them searches, and quotes nobody. */
const FEWEST_WORDS = 3;

/** Whether a query is long enough to be a quotation, so that it is worth saying how a text relates to it. */
export const isQuotable = (query: string): boolean => query.trim().split(/\s+/).length >= FEWEST_WORDS;
