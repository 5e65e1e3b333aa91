import type { Judged } from "./judged";
import type { Look } from "./lookups";
import { showChanges, shown, showPieces } from "./show";
import type { AroundRow } from "./tell-data";
import { toldOf } from "./told";
import { wordKey } from "./word-key";

/** Words put before or after a quotation, or told as the page's own, are no change of it. */
const INVENTED = ["changed", "dropped", "moved"];

/** Is a quotation among words of others found, with its own words and no others, and no change of it told? */
export function judgeAround(row: AroundRow, look: Look): Judged {
  const hits = look(row.text);
  const hit = hits.find(({ id, trace }) => id === row.source && trace !== "related");
  const told = hit ? toldOf(row.text, hit) : [];
  const said = hit?.text.slice(...hit.range) ?? "";
  const isRange = hit !== undefined && wordKey(said) === wordKey(row.said);
  const isInvented = told.some(([kind]) => INVENTED.includes(kind));
  return {
    kind: row.kind,
    verdicts: { found: hit !== undefined, "range right": isRange, "change invented": isInvented },
    isFailure: !isRange || isInvented,
    lines: [
      `asked     ${shown(row.text)}`,
      `said      ${shown(row.said)}`,
      `range     ${hit ? `${hit.trace}: ${shown(said)}` : `not found; ${hits.map(({ id }) => id).join(", ") || "nothing"}`}`,
      ...(hit ? [`told      ${shown(showChanges(told))}`, `aligned   ${shown(showPieces(row.text, hit))}`] : []),
    ],
  };
}
