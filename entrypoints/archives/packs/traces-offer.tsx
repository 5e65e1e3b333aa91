import { useState } from "preact/hooks";
import type { Traces } from "../../../packs/backup";
import { keepMissing } from "../../../stored/desk/store";
import { quieterOf } from "../../../stored/settings/quieter";
import type { Settings } from "../../../stored/settings/settings";
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
  const take = (work: Promise<string>) =>
    work.then(
      (sentence) => say(sentence),
      (error: unknown) => {
        console.warn(error);
        say(i18n.t("archives.problem.failed"));
      },
    );
  const takeSettings = (chosen: Partial<Settings>) =>
    take(changeSettings((now) => quieterOf(now, chosen)).then(() => i18n.t("packs.settingsTaken")));
  const takeDesk = () => take(keepMissing(desk).then(({ added, stayed }) => deskTaken(added, stayed)));
  return (
    <div class="traces">
      <p>{i18n.t("packs.traces")}</p>
      <div class="ways">
        {settings && (
          <button type="button" onClick={() => void takeSettings(settings)}>
            {i18n.t("packs.takeSettings")}
          </button>
        )}
        {count > 0 && (
          <button type="button" onClick={() => void takeDesk()}>
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

function deskTaken(added: number, stayed: number): string {
  const said = i18n.t("packs.deskTaken", added, [formatNumber(added)]);
  return stayed === 0 ? said : `${said} ${i18n.t("packs.deskStayed", stayed, [formatNumber(stayed)])}`;
}
