import { termsOf } from "../../../persian/terms";
import { finds } from "../quality/pair-scores";
import type { Judged } from "./judged";
import type { Look, Looked } from "./lookups";
import { quotationsIn } from "./lookups";
import { showChanges, shown, showPieces } from "./show";
import type { Case, LookupCase, Outcome, PairCase } from "./tell-data";
import { areSame, toldOf } from "./told";
import { wordKey } from "./word-key";

/** A sentence that says nothing of the words put into it, and makes no number or name of them. */
const sentenceWith = (word: string): string =>
  `مسافران کاروان در دفتر سفر خود نوشتند ${word} پس از آن راه کوهستان را در پیش گرفتند`;

/** Is the answer to a case one of those that are right? */
export function judgeCase(row: Case, { select, search }: { select: Look; search: Look }): Judged {
  const { isRight, lines } = "other" in row ? judgePair(row) : judgeLookup(row, row.as === "search" ? search : select);
  return { kind: row.kind, verdicts: { right: isRight }, isFailure: !isRight, lines };
}

function judgePair(row: PairCase) {
  const { query, other, as, expect } = row;
  const [asked, text] = [sentenceWith(query), sentenceWith(other)];
  const [hit] = as === "pair-trace" ? quotationsIn([{ id: "other", title: "", text }])(asked) : [];
  const told = hit ? toldOf(asked, hit) : [];
  const isSame = as === "pair-search" ? finds(keysOf, query, other) : hit !== undefined && told.length === 0;
  const came = as === "pair-search" ? `${keysOf(query).join(" ")} in ${keysOf(other).join(" ")}` : showChanges(told);
  return {
    isRight: isSame === (expect === "same"),
    lines: [`${as}  ${query} | ${other}`, `true      ${expect}`, `told      ${came}`],
  };
}

const keysOf = (text: string): string[] => termsOf(text).map(({ term }) => term);

function judgeLookup(row: LookupCase, look: Look) {
  const hits = look(row.query);
  const [first] = hits;
  const outcomes = [row.expect, ...(row.also ?? [])];
  return {
    isRight: outcomes.some((outcome) => isRightOutcome(row, outcome, hits)),
    lines: [
      `${row.id}: ${shown(row.query)}`,
      `true      ${outcomes.join(" or ")} of ${row.statement ?? "any"}: ${row.said ?? ""} ${showChanges(row.told ?? [])}`,
      ...(first === undefined
        ? ["told      nothing"]
        : [
            `told      ${first.trace} of ${hits.map(({ id }) => id).join(", ")}: ${shown(first.text.slice(...first.range))}`,
            `aligned   ${shown(showPieces(row.query, first))}`,
          ]),
    ],
  };
}

export function isRightOutcome(row: LookupCase, outcome: Outcome, hits: readonly Looked[]): boolean {
  const [first] = hits;
  if (outcome === "nothing" || first === undefined) return outcome === "nothing" && first === undefined;
  if (row.statement !== null && first.id !== row.statement) return false;
  if (!(row.hits ?? []).every((id) => hits.some((hit) => hit.id === id && hit.trace !== "related"))) return false;
  if (outcome !== "found" && outcome !== "date" && first.trace !== outcome) return false;
  if (row.said !== undefined && wordKey(first.text.slice(...first.range)) !== wordKey(row.said)) return false;
  return outcome !== "edited" || row.told === undefined || areSame(toldOf(row.query, first), row.told);
}
