import { useEffect, useState } from "preact/hooks";
import { download } from "../../../components/download";
import type { KeptArchive } from "../../../kept/kept-archive";
import type { KeptReason } from "../../../kept/kept-problem";
import { keyWords } from "../../../packs/key-words";
import { i18n } from "../../../words/i18n";
import { formatNumber } from "../../../words/writing";
import { Trouble } from "../trouble";
import { useWork } from "../use-work";
import { WorkProgress } from "../work-progress";
import { KeyInWords } from "./key-in-words";
import { savedBy } from "./saved-by";
import { toSave } from "./to-save";
import type { Known } from "./trust";
import { useKnown } from "./use-known";

/** Saves one archive as a pack, signed if its user wants that. */
export function SaveAsPack({ archive, close }: { archive: KeptArchive; close: () => void }) {
  const [isToBeSigned, sign] = useState(false);
  const [problem, setProblem] = useState<KeptReason>();
  const [said, say] = useState("");
  const { work, run } = useWork();
  const [known, readAgain] = useKnownOf(archive);
  const came = known?.notes.get(archive.id)?.signature;
  const key = came?.key ?? known?.ownKey;
  const words = useWords(key);

  const save = async () => {
    if (!known) return;
    say("");
    const archiveToSave = toSave(archive, known.notes);
    const { saved, reason } = await savedBy(run, { type: "savePack", archive: archiveToSave, isToBeSigned });
    setProblem(reason);
    // With the first signature the key was made, and which edition it was is noted.
    readAgain();
    if (!saved) return;
    download(saved.file, `bayaniyab-${archive.id}.zip`, "application/zip");
    say(i18n.t("packs.saved", [formatNumber(saved.editions.get(archive.id)?.edition ?? 1)]));
  };

  return (
    <form
      class="save-pack"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p>{i18n.t("packs.holds")}</p>
      {came ? (
        <p>{i18n.t("packs.keepsSignature")}</p>
      ) : (
        <label>
          <input type="checkbox" checked={isToBeSigned} onChange={({ currentTarget }) => sign(currentTarget.checked)} />
          <span>{i18n.t(key === undefined ? "packs.signFirst" : "packs.sign")}</span>
        </label>
      )}
      {words && (came || isToBeSigned) && <KeyInWords words={words} />}
      <Trouble problem={problem} />
      {work?.progress && <WorkProgress progress={work.progress} />}
      <div class="ways">
        <button type="submit" class="does-it" disabled={work !== undefined || !known}>
          {i18n.t("packs.saveNow")}
        </button>
        <button type="button" onClick={close}>
          {i18n.t(said ? "packs.close" : "archives.cancel")}
        </button>
      </div>
      <p role="status" class="said">
        {said}
      </p>
    </form>
  );
}

/** What is known of an archive and of keys, and how that is read again. */
function useKnownOf(archive: KeptArchive): [known: Known | undefined, readAgain: () => void] {
  const [archives, setArchives] = useState([archive]);
  return [useKnown(archives), () => setArchives([archive])];
}

function useWords(key: string | undefined): readonly string[] | undefined {
  const [words, setWords] = useState<readonly string[]>();
  useEffect(() => {
    if (key === undefined) setWords(undefined);
    else keyWords(key).then(setWords, console.warn);
  }, [key]);
  return words;
}
