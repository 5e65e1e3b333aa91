import { i18n } from "../../words/i18n";
import { formatNumber } from "../../words/writing";
import type { Progress } from "./page-scan";
import type { ScanState } from "./use-scan";

/** What a scan has come to, in a sentence. While it runs it says so once: a screen reader has no use for each step. */
export function scanStatus(state: ScanState): string {
  if (state.kind === "failed") return state.why;
  if (state.kind === "running") return i18n.t("scan.running");
  const { isPartial } = state.progress;
  return [outcome(state.progress), isPartial && i18n.t("scan.partial")].filter(Boolean).join(" ");
}

function outcome({ total, found }: Progress): string {
  if (total === 0) return i18n.t("scan.noText");
  if (found.length === 0) return i18n.t("scan.nothing", [formatNumber(total)]);
  return i18n.t("scan.found", found.length, [formatNumber(found.length), formatNumber(total)]);
}
