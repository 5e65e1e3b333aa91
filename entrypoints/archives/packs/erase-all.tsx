import { useState } from "preact/hooks";
import { eraseAllArchives } from "../../../kept/erase-all";
import type { KeptArchive } from "../../../kept/kept-archive";
import { type KeptReason, problemOf } from "../../../kept/kept-problem";
import { i18n } from "../../../words/i18n";
import { formatNumber } from "../../../words/writing";
import { noteErased } from "../note-count";
import { Sure } from "../sure";
import { Trouble } from "../trouble";
import { useOpener } from "../use-opener";

/** Erases all archives, and all that is known of them, once that was asked again. */
export function EraseAll({ archives, changed }: { archives: readonly KeptArchive[]; changed: (said: string) => void }) {
  const [isAsking, ask] = useState(false);
  const opener = useOpener<HTMLButtonElement>(isAsking);
  const [problem, setProblem] = useState<KeptReason>();

  const erase = async () => {
    try {
      await eraseAllArchives();
      await noteErased("all");
      changed(i18n.t("packs.erased"));
    } catch (error) {
      console.warn(error);
      setProblem(problemOf(error).reason);
    }
    ask(false);
  };

  return (
    <div class="erase-all">
      <Trouble problem={problem} />
      {isAsking ? (
        <Sure
          asks={
            archives.length === 0
              ? i18n.t("packs.eraseRestSure")
              : i18n.t("packs.eraseSure", archives.length, [formatNumber(archives.length)])
          }
          does={i18n.t("packs.eraseNow")}
          doIt={() => void erase()}
          leaveIt={() => ask(false)}
        />
      ) : (
        <button ref={opener} type="button" onClick={() => ask(true)}>
          {i18n.t(archives.length === 0 ? "packs.eraseRest" : "packs.eraseAll")}
        </button>
      )}
    </div>
  );
}
