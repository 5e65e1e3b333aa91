import type { StatementKind } from "../../archive/types";
import { foldText } from "../../persian/fold";
import type { Proposed } from "../types";
import type { Said } from "./raw-document";

const KINDS: readonly (readonly [StatementKind, RegExp])[] = [
  ["statement", /(?<!\p{L})(?:بیانیه|statement)(?:\u200C?(?:ی|ای))?(?!\p{L})/u],
  ["announcement", /(?<!\p{L})(?:اطلاعیه|اعلامیه|announcement|press release)(?:\u200C?(?:ی|ای))?(?!\p{L})/u],
  ["message", /(?<!\p{L})(?:پیام|message)(?!\p{L})/u],
  ["call", /(?<!\p{L})(?:فراخوان|دعوت به|call)(?!\p{L})/u],
];

/** The kind that a field names, or that the first of these words of a title say. */
export function kindOf(said: Said | undefined, title: string): Proposed<StatementKind> | undefined {
  const written = said && named(said.value);
  if (said && written) return { value: written, basis: said.basis };
  const inTitle = named(title);
  return inTitle && { value: inTitle, basis: "title" };
}

/** The kind whose word stands first. */
function named(text: string): StatementKind | undefined {
  const folded = foldText(text);
  let first = Number.POSITIVE_INFINITY;
  let found: StatementKind | undefined;
  for (const [kind, words] of KINDS) {
    const at = folded.search(words);
    if (at >= 0 && at < first) [first, found] = [at, kind];
  }
  return found;
}
