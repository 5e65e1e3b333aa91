import { cutsOf } from "../../archive/excerpt/cuts";
import { locatorOf } from "../../archive/excerpt/locator";
import type { LocatedExcerpt, Range, Statement } from "../../archive/types";
import type { Kept } from "../../stored/desk/kept";

/** A kept passage where the archive has it now: an update may have moved it. `undefined` where it no longer stands. */
export function located({ range, excerpt, marks }: Kept, statement: Statement): LocatedExcerpt | undefined {
  const { text } = statement;
  const stands = text.slice(...range) === excerpt;
  const start = stands ? range[0] : text.indexOf(excerpt);
  if (start < 0) return undefined;
  const now: Range = [start, start + excerpt.length];
  return { range: now, text: excerpt, marks, ...cutsOf(text, now), ...locatorOf(statement, now) };
}
