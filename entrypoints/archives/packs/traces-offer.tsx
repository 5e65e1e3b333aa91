import { useState } from "preact/hooks";
import type { Traces } from "../../../packs/backup";
import { restoreKept } from "../../../stored/desk/store";
import { changeSettings } from "../../../stored/settings/store";
import { i18n } from "../../../words/i18n";
import { formatNumber } from "../../../words/writing";
import { deskIn, settingsIn } from "./traces";

/** The settings and the desk of a backup, each taken only where the user says so. */
export function TracesOffer({ traces, done }: { traces: Traces; done: () => void }) {
  const [said, say] = useState("");
  const settings = settingsIn(traces);
  const desk = deskIn(traces);
  const count = Object.keys(desk).length;
  const take = (work: Promise<unknown>, sentence: string) =>
    work.then(
      () => say(sentence),
      (error: unknown) => {
        console.warn(error);
        say(i18n.t("archives.problem.failed"));
      },
    );
  return (
    <div class="traces">
      <p>{i18n.t("packs.traces")}</p>
      <div class="ways">
        {settings && (
          <button type="button" onClick={() => void take(changeSettings(settings), i18n.t("packs.settingsTaken"))}>
            {i18n.t("packs.takeSettings")}
          </button>
        )}
        {count > 0 && (
          <button
            type="button"
            onClick={() => void take(restoreKept(desk), i18n.t("packs.deskTaken", count, [formatNumber(count)]))}
          >
            {i18n.t("packs.takeDesk", count, [formatNumber(count)])}
          </button>
        )}
        <button type="button" onClick={done}>
          {i18n.t("packs.leaveTraces")}
        </button>
      </div>
      <p role="status" class="said">
        {said}
      </p>
    </div>
  );
}
