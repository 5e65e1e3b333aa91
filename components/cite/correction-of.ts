import { paired } from "../../archive/scans/paired";
import type { Piece, Sentences, StatementFacts } from "../../archive/types";
import type { Correction, Difference } from "../../citing/correction";
import { quotedExcerpt } from "../../citing/quoted-excerpt";
import { uncut } from "../../messages/uncut";
import { differences, isChange, type Run } from "../differences";

/**
 * What there is to correct in a quotation; `undefined` where nothing was changed.
 * @param query what was looked up; words of others in it are left out
 */
export function correctionOf(
  query: string,
  alignment: readonly Piece[],
  statement: StatementFacts,
  sentences: Sentences,
): Correction | undefined {
  const told = differencesOf(query, alignment, sentences);
  if (told.length === 0) return undefined;
  const citable = { statement, excerpt: quotedExcerpt(sentences) };
  return { written: uncut(quotedPart(query, alignment)), citable, differences: told };
}

/** What a quotation changed, in the order of the statement, as far as a stretch of it has the words. */
export function differencesOf(
  query: string,
  alignment: readonly Piece[],
  { text, range }: Pick<Sentences, "text" | "range">,
): Difference[] {
  return differences(query, { text, start: range[0] }, paired(alignment)).flatMap(told);
}

function told(run: Run): Difference | readonly never[] {
  if (!isChange(run)) return [];
  const { kind, asked, text } = run;
  return {
    kind: kind as Difference["kind"],
    asked: asked && uncut(asked.words),
    text: kind === "moved" ? null : (text?.words ?? null),
  };
}

/** From the first word of the quotation to its last; words of others between two parts of it are told as left out. */
function quotedPart(query: string, alignment: readonly Piece[]): string {
  const own = alignment
    .flatMap(({ kind, asked }) => (asked && kind !== "foreign" ? [asked] : []))
    .sort((a, b) => a[0] - b[0]);
  const foreign = alignment.flatMap(({ kind, asked }) => (asked && kind === "foreign" ? [asked] : []));
  let written = "";
  let done = own[0]?.[0] ?? 0;
  for (const [from, to] of own) {
    const isApart = foreign.some((others) => others[0] >= done && others[1] <= from);
    written += isApart ? ` […] ${query.slice(from, to)}` : query.slice(done, to);
    done = Math.max(done, to);
  }
  return written;
}
