import { useReducer, useRef, useState } from "preact/hooks";
import { type KeptArchive, newArchiveId } from "../../kept/kept-archive";
import type { KeptReason } from "../../kept/kept-problem";
import { i18n } from "../../words/i18n";
import { isolated } from "../../words/isolated";
import { formatNumber } from "../../words/writing";
import { DropZone } from "./drop-zone";
import { noteAdded } from "./note-count";
import { usePacks } from "./packs/use-packs";
import { AskingContext } from "./staged/asking";
import { askingOf } from "./staged/asking-of";
import type { Target } from "./staged/keep-form";
import { countsOf, NOTHING_STAGED, stage, toImport } from "./staging/staging";
import { Trouble } from "./trouble";
import { useUnsaved } from "./use-unsaved";
import { useWork } from "./use-work";
import { WorkProgress } from "./work-progress";
import type { GivenFile } from "./worker/messages";

interface Props {
  archives: readonly KeptArchive[];
  imported: (said: string) => void;
}

/** An import in two acts: files are read and looked at first, and kept when the user says so. */
export function Import({ archives, imported }: Props) {
  const [staging, dispatch] = useReducer(stage, NOTHING_STAGED);
  const { work, run, end } = useWork();
  const [problem, setProblem] = useState<KeptReason>();
  const [notice, setNotice] = useState("");
  const [loaded, setLoaded] = useState<typeof import("./what-is-brought")>();
  const staged = useRef<HTMLHeadingElement>(null);
  const offered = useRef<HTMLHeadingElement>(null);
  const packs = usePacks(archives);
  const isStaged = staging.files.length > 0;
  const isBusy = work !== undefined || packs.work !== undefined;
  useUnsaved(isStaged || isBusy);

  const discard = (said: string) => {
    end();
    dispatch({ type: "discard" });
    setNotice(said);
  };

  const read = async (files: readonly GivenFile[]) => {
    if (files.length === 0 || isBusy) return;
    setNotice("");
    setProblem(undefined);
    const loading = import("./what-is-brought").then(setLoaded);
    const others = await packs.recognise(files);
    await loading;
    if (others.length < files.length) offered.current?.focus();
    if (others.length === 0) return;
    setProblem(
      await run({ type: "read", files: others }, (reply) => {
        if (reply.type === "found") dispatch(reply);
      }),
    );
    staged.current?.focus();
  };

  const asking = askingOf({ isBusy, run, dispatch, setProblem, setNotice });

  const keep = async (target: Target) => {
    setProblem(undefined);
    const documents = toImport(staging).map(({ key, facts, bases }) => ({ key, facts, bases }));
    const isAddition = "archive" in target;
    const archive = isAddition
      ? target.archive
      : { id: newArchiveId(), name: target.name, madeAt: new Date().toISOString() };
    const files = countsOf(staging).toImport;
    let count = documents.length;
    const reason = await run({ type: "keep", archive, files, documents }, (reply) => {
      if (reply.type === "kept") count = reply.documents;
    });
    setProblem(reason);
    if (reason) return;
    discard("");
    if (!isAddition) await noteAdded();
    const said = isAddition ? "archives.addedTo" : "archives.imported";
    imported(i18n.t(said, count, [isolated(archive.name), formatNumber(count)]));
  };

  return (
    <section class="import" aria-busy={isBusy}>
      {work?.type !== "keep" && <DropZone isBusy={isBusy} isSmall={isStaged} give={read} />}
      {work?.type === "read" && (
        <div class="progress">
          <progress aria-label={i18n.t("archives.reading")} />
          <span role="status">
            {i18n.t("archives.readSoFar", staging.files.length, [formatNumber(staging.files.length)])}
          </span>
          <button type="button" onClick={() => discard(i18n.t("archives.cancelled"))}>
            {i18n.t("archives.cancel")}
          </button>
        </div>
      )}
      <p role="status" class="said">
        {notice}
      </p>
      <Trouble problem={problem} />
      {work?.type === "keep" && (
        <div class="keeping">
          {work.progress ? <WorkProgress progress={work.progress} /> : <p>{i18n.t("archives.preparing")}</p>}
          <button type="button" onClick={() => discard(i18n.t("archives.cancelled"))}>
            {i18n.t("archives.cancel")}
          </button>
        </div>
      )}
      {loaded && <loaded.PackOffers heading={offered} packs={packs} archives={archives} imported={imported} />}
      {isStaged && loaded && (
        <div hidden={work?.type === "read" || work?.type === "keep"}>
          <AskingContext.Provider value={asking}>
            <loaded.Staged
              heading={staged}
              staging={staging}
              archives={archives}
              dispatch={dispatch}
              keep={keep}
              discard={() => discard(i18n.t("archives.discarded"))}
            />
          </AskingContext.Provider>
        </div>
      )}
    </section>
  );
}
