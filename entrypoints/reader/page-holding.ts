import type { Scan } from "../../archive/types";

/** Which of the pages, from 0, holds an offset of the text; between two, the one before it, and before all the first. */
export const pageHolding = (pages: Scan["pages"], at: number): number =>
  Math.max(
    0,
    pages.findLastIndex(({ range: [start] }) => start <= at),
  );
