import type { PictureLine } from "../../pictures/read-picture";
import { readabilityOf } from "../../pictures/readability";
import { surenessOf } from "../../pictures/sureness";
import { textOf } from "../../pictures/text-of";
import type { Line } from "../cleaning/line";
import type { Reason } from "../reasons";

const REASONS = { nothing: "no-writing", small: "small-writing", doubtful: "doubtful-writing" } as const;

/** Why what was read of a picture is of no use; nothing where it is. */
export function reasonAgainst(lines: readonly PictureLine[]): Reason | undefined {
  const readability = readabilityOf(lines);
  return readability === "good" ? undefined : REASONS[readability];
}

/** The lines of a page that was read. @param page from 1 */
export const pageLines = (lines: readonly PictureLine[], page: number): Line[] =>
  lines.map((line, at) => ({
    text: textOf([line]),
    read: { page, sure: surenessOf([line]) },
    ...(at === 0 && page > 1 && { isPageStart: true as const }),
  }));
