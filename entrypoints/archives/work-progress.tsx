import { i18n } from "../../words/i18n";
import { comma } from "../../words/ui-language";
import { formatNumber } from "../../words/writing";
import type { Progress } from "./worker/messages";

/** Before that a rate tells nothing. In milliseconds. */
const TELLING_MS = 2000;
const MINUTE_MS = 60_000;

/** How far something is, how fast it goes and how long it will still take. */
export function WorkProgress({ progress }: { progress: Progress }) {
  const { stage, done, of, written = done } = progress;
  const said = [sayDone(progress), ...sayPace(progress)];
  return (
    <div class="progress">
      {/* Where there is writing to be done after the indexing, half of the way is left. */}
      <progress value={done + written} max={Math.max(2 * of, 1)} aria-label={i18n.t(`archives.stageName.${stage}`)} />
      <span>{said.join(comma())}</span>
    </div>
  );
}

function sayDone({ stage, done, of, written }: Progress): string {
  if (stage !== "indexing") return i18n.t(`archives.stage.${stage}`, [formatNumber(done), formatNumber(of)]);
  return i18n.t("archives.stage.indexing", [formatNumber(written ?? done), formatNumber(of), formatNumber(done)]);
}

function sayPace({ done, of, ms, passages }: Progress): string[] {
  if (ms < TELLING_MS || done === 0 || done >= of) return [];
  const left = Math.round(((ms / done) * (of - done)) / MINUTE_MS);
  return [
    ...(passages ? [i18n.t("archives.pace", [formatNumber(Math.round(passages / (ms / 1000)))])] : []),
    left < 1 ? i18n.t("archives.lessThanAMinute") : i18n.t("archives.minutesLeft", left, [formatNumber(left)]),
  ];
}
