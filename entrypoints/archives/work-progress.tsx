import { i18n } from "../../words/i18n";
import { formatNumber } from "../../words/writing";
import type { Progress } from "./use-work";

/** How far an import is. */
export function WorkProgress({ progress: { stage, done, of } }: { progress: Progress }) {
  return (
    <div class="progress">
      <progress value={done} max={Math.max(of, 1)} aria-label={i18n.t(`archives.stageName.${stage}`)} />
      <span>{i18n.t(`archives.stage.${stage}`, [formatNumber(done), formatNumber(of)])}</span>
    </div>
  );
}
