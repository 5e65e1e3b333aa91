import { useId, useState } from "preact/hooks";
import { countLeftOf } from "../../kept/came-with";
import type { KeptArchive, KeptImport } from "../../kept/kept-archive";
import { type KeptReason, problemOf } from "../../kept/kept-problem";
import { forgetPack } from "../../kept/pack-notes";
import type { TakenBack } from "../../kept/take-back";
import { formatMoment } from "../../words/format-moment";
import { i18n } from "../../words/i18n";
import { isolated } from "../../words/isolated";
import { comma } from "../../words/ui-language";
import { formatNumber, writing } from "../../words/writing";
import { formatBytes } from "./format-bytes";
import { noteErased } from "./note-count";
import { Sure } from "./sure";
import { Trouble } from "./trouble";
import { useOpener } from "./use-opener";
import { useWork } from "./use-work";
import { WorkProgress } from "./work-progress";

interface Props {
  archive: KeptArchive;
  changed: (said: string) => void;
}

/** What was brought into an archive, import by import, and the way to take one back as a whole. */
export function ArchiveImports({ archive, changed }: Props) {
  const list = useId();
  const [isOpen, setIsOpen] = useState(false);
  const { imports } = archive;
  if (imports.length === 0) return null;
  return (
    <div class="imports">
      <button
        type="button"
        class="discloses"
        aria-expanded={isOpen}
        aria-controls={list}
        onClick={() => setIsOpen(!isOpen)}
      >
        {i18n.t("archives.imports", imports.length, [formatNumber(imports.length)])}
      </button>
      <ul id={list} hidden={!isOpen}>
        {[...imports].reverse().map((each) => (
          <ImportLine key={each.number} archive={archive} import={each} changed={changed} />
        ))}
      </ul>
    </div>
  );
}

function ImportLine({ archive, import: own, changed }: Props & { import: KeptImport }) {
  const line = useId();
  const { id, name } = archive;
  const { number, at, documents, files } = own;
  const { work, run } = useWork();
  /** While it is asked whether to take it back: how many documents would go. */
  const [left, setLeft] = useState<number>();
  const opener = useOpener<HTMLButtonElement>(left !== undefined);
  const [problem, setProblem] = useState<KeptReason>();

  const ask = () =>
    countLeftOf(id, number).then(setLeft, (error: unknown) => {
      console.warn(error);
      setProblem(problemOf(error).reason);
    });
  const takeBack = async () => {
    setLeft(undefined);
    let taken: TakenBack | undefined;
    const reason = await run({ type: "takeBack", id, number }, (reply) => {
      if (reply.type === "takenBack") taken = reply.taken;
    });
    setProblem(reason);
    if (!taken) return;
    if (taken.isErased) await Promise.all([noteErased(), forgetPack(id).catch(console.warn)]);
    const { statements, bytes } = taken;
    const freed = formatBytes(Math.max(0, bytes));
    changed(i18n.t("archives.takenBack", statements, [isolated(name), formatNumber(statements), freed]));
  };

  return (
    <li>
      <span id={line}>
        {i18n.t("archives.importOf", documents, [formatNumber(documents)])}{" "}
        {i18n.t("archives.fromFiles", files, [formatNumber(files)])}
        {comma()}
        <bdi class="at">{formatMoment(new Date(at), writing())}</bdi>
      </span>
      <Trouble problem={problem} />
      {work ? (
        work.progress && <WorkProgress progress={work.progress} />
      ) : left !== undefined ? (
        <Sure
          asks={
            left === 0
              ? i18n.t("archives.takeBackNothing")
              : i18n.t("archives.takeBackSure", left, [isolated(name), formatNumber(left)])
          }
          does={i18n.t("archives.takeBackNow")}
          doIt={() => void takeBack()}
          leaveIt={() => setLeft(undefined)}
        />
      ) : (
        <button ref={opener} type="button" class="erases" aria-describedby={line} onClick={() => void ask()}>
          {i18n.t("archives.takeBack")}
        </button>
      )}
    </li>
  );
}
