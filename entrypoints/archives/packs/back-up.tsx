import { useState } from "preact/hooks";
import { download } from "../../../components/download";
import type { KeptArchive } from "../../../kept/kept-archive";
import { type KeptReason, problemOf } from "../../../kept/kept-problem";
import { readPackNotes } from "../../../kept/pack-notes";
import { i18n } from "../../../words/i18n";
import { formatNumber } from "../../../words/writing";
import { Trouble } from "../trouble";
import { useWork } from "../use-work";
import { WorkProgress } from "../work-progress";
import { savedBy } from "./saved-by";
import { toSave } from "./to-save";
import { tracesWanted, type Wanted } from "./traces";

/** All archives in one file, and, where the user asks for it, what else the extension keeps. */
export function BackUp({ archives }: { archives: readonly KeptArchive[] }) {
  const [wanted, want] = useState<Wanted>({ settings: false, desk: false });
  const [problem, setProblem] = useState<KeptReason>();
  const [said, say] = useState("");
  const { work, run } = useWork();

  const save = async () => {
    say("");
    setProblem(undefined);
    const [notes, traces] = await Promise.all([readPackNotes(), tracesWanted(wanted)]);
    const toBeSaved = archives.map((each) => toSave(each, notes));
    const { saved, reason } = await savedBy(run, { type: "backUp", archives: toBeSaved, traces });
    setProblem(reason);
    if (!saved) return;
    download(saved.file, "bayaniyab-backup.zip", "application/zip");
    say(i18n.t("packs.backedUp"));
  };

  const choice = (of: keyof Wanted) => (
    <label>
      <input
        type="checkbox"
        checked={wanted[of]}
        onChange={({ currentTarget }) => want({ ...wanted, [of]: currentTarget.checked })}
      />
      <span>{i18n.t(`packs.with.${of}`)}</span>
    </label>
  );

  return (
    <form
      class="back-up"
      onSubmit={(event) => {
        event.preventDefault();
        save().catch((error: unknown) => {
          console.warn(error);
          setProblem(problemOf(error).reason);
        });
      }}
    >
      <p>{i18n.t("packs.backUpWhy")}</p>
      {choice("settings")}
      {choice("desk")}
      <Trouble problem={problem} />
      {work?.progress && <WorkProgress progress={work.progress} />}
      <button type="submit" disabled={work !== undefined}>
        {i18n.t("packs.backUp", archives.length, [formatNumber(archives.length)])}
      </button>
      <p role="status" class="said">
        {said}
      </p>
    </form>
  );
}
