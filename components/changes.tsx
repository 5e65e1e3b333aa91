import type { Excerpt, Piece } from "../archive/types";
import { i18n } from "../words/i18n";
import { differenceCounts } from "./difference-counts";
import { DifferenceItems } from "./difference-items";
import { differences, isChange, type Run } from "./differences";
import { paired } from "./paired";

/** More differences than these, or longer ones, do not fit beside the label; their number stands for them. The length is in UTF-16 units. */
const MOST_BESIDE = 2;
const LONGEST_BESIDE = 30;

interface Props {
  query: string;
  /** Only words of this part of the statement can be shown. */
  excerpt: Excerpt;
  alignment: readonly Piece[];
}

/** What a quotation changed: at a glance if that is little, else counted, and shown when asked for. */
export function Changes({ query, excerpt, alignment }: Props) {
  const changed = paired(alignment).filter(isChange);
  const runs = differences(query, { text: excerpt.text, start: excerpt.range[0] }, paired(alignment)).filter(isChange);
  const outside = changed.length - runs.reduce((sum, { count }) => sum + count, 0);
  if (changed.length === 0) return null;
  if (runs.length === 0) return <p class="counts">{differenceCounts(alignment)}</p>;
  if (outside === 0 && fitBeside(runs)) return <DifferenceItems runs={runs} />;
  return (
    <details>
      <summary>{differenceCounts(alignment)}</summary>
      <DifferenceItems runs={runs} />
      {outside > 0 && <p>{i18n.t("difference.outside")}</p>}
    </details>
  );
}

function fitBeside(runs: readonly Run[]): boolean {
  const shown = runs.map(({ kind, asked, text }) => (kind === "moved" ? [asked] : [asked, text]));
  const letters = shown.flat().reduce((sum, it) => sum + (it?.words.length ?? 0), 0);
  return runs.length <= MOST_BESIDE && letters <= LONGEST_BESIDE;
}
