import { i18n } from "../../words/i18n";
import { formatNumber } from "../../words/writing";
import { formatBytes } from "./format-bytes";
import type { Progress } from "./use-work";

/** How far an import is. */
export function WorkProgress({ progress: { stage, done, of } }: { progress: Progress }) {
  const [now, all] =
    stage === "writing" ? [formatBytes(done), formatBytes(of)] : [formatNumber(done), formatNumber(of)];
  const text = i18n.t(`archives.stage.${stage}`, [now, all]);
  return (
    <div class="progress">
      <progress value={done} max={Math.max(of, 1)} aria-label={i18n.t(`archives.stageName.${stage}`)} />
      <span>{text}</span>
    </div>
  );
}
