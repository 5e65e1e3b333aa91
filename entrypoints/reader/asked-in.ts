import type { Range, Reading } from "../../archive/types";
import { differences } from "../../components/differences";
import { isGap } from "../../components/gaps";
import { overlap } from "./places";

/** What of a statement is set off: what was asked, or else the passage that the user came for, if they came for one. */
export function setOffIn(query: string | null, reading: Reading, passage: Range | undefined): readonly Range[] {
  if (!passage) return [];
  const asked = query === null ? [] : askedIn(query, reading);
  // The address may name another passage than the one that was quoted.
  return asked.some((range) => overlap(range, passage)) ? asked : [passage];
}

/**
 * The stretches of a statement that a quotation is of, to be set off: one, or several where it passes over more than some
 * words. Empty for what is no quotation.
 */
export function askedIn(query: string, { statement: { text }, alignment }: Reading): Range[] {
  const stretches: Range[] = [];
  let goesOn = false;
  for (const run of differences(query, { text, start: 0 }, alignment)) {
    if (!run.text) continue;
    const [start, end] = run.text.range;
    const last = stretches.at(-1);
    if (run.kind === "dropped" && isGap(run.count, run.text.range)) {
      goesOn = false;
      continue;
    }
    if (last && goesOn) stretches[stretches.length - 1] = [last[0], Math.max(last[1], end)];
    else stretches.push([start, end]);
    goesOn = true;
  }
  return stretches;
}
