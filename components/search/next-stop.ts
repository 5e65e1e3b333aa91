/**
 * Where an arrow key leads in a column of `count` results under the search box. Stop -1 is the box. The ends hold:
 * a held key stops at the last result.
 */
export function nextStop(key: string, stop: number, count: number): number | undefined {
  if (key === "ArrowDown") return Math.min(stop + 1, count - 1);
  if (key === "ArrowUp") return Math.max(stop - 1, -1);
  return undefined;
}
