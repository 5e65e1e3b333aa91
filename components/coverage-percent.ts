/** A share in whole per cent. All and nothing are said only where they are true. */
export function coveragePercent(coverage: number): number {
  if (coverage <= 0 || coverage >= 1) return coverage <= 0 ? 0 : 100;
  return Math.min(99, Math.max(1, Math.round(coverage * 100)));
}
