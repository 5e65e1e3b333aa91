/** Fewer words stand in many texts by chance: they are searched for, not quoted. */
const FEWEST_WORDS = 3;

/** Whether a query is long enough to be a quotation, so that it is worth saying how a text relates to it. */
export const isQuotable = (query: string): boolean => query.trim().split(/\s+/).length >= FEWEST_WORDS;

/** How much of a query a statement says, in whole per cent. All and nothing are said only where they are true. */
export function coveragePercent(coverage: number): number {
  if (coverage <= 0 || coverage >= 1) return coverage <= 0 ? 0 : 100;
  return Math.min(99, Math.max(1, Math.round(coverage * 100)));
}
