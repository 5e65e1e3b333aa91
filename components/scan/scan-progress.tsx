import { i18n } from "../../words/i18n";
import { formatNumber } from "../../words/writing";
import type { Progress } from "./page-scan";

/** How much of a page was looked up; before its sentences are counted, that it is being read. */
export function ScanProgress({ done, total }: Progress) {
  return (
    <p class="progress">
      <progress aria-label={i18n.t("scan.progress")} {...(total > 0 && { max: total, value: done })} />
      {total > 0 && <span>{i18n.t("scan.of", [formatNumber(done), formatNumber(total)])}</span>}
    </p>
  );
}
