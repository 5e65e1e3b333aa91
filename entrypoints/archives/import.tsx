import { useReducer, useRef, useState } from "preact/hooks";
import { listArchives } from "../../kept/archives";
import { type KeptArchive, newArchiveId } from "../../kept/kept-archive";
import { type KeptReason, problemOf } from "../../kept/kept-problem";
import { giveUpUnfinished } from "../../kept/unfinished";
import { i18n } from "../../words/i18n";
import { isolated } from "../../words/isolated";
import { formatNumber } from "../../words/writing";
import { DropZone } from "./drop-zone";
import { keptMeanwhile } from "./kept-meanwhile";
import { noteAdded } from "./note-count";
import { usePacks } from "./packs/use-packs";
import { Running } from "./running";
import { AskingContext } from "./staged/asking";
import { askingOf } from "./staged/asking-of";
import type { Target } from "./staged/keep-form";
import { countsOf, NOTHING_STAGED, stage, toImport } from "./staging/staging";
import { Trouble } from "./trouble";
import { Unfinished } from "./unfinished";
import { useUnfinished } from "./use-unfinished";
import { useUnsaved } from "./use-unsaved";
import { useWork } from "./use-work";
import type { GivenFile } from "./worker/messages";

interface Props {
  archives: readonly KeptArchive[];
  imported: (said: string) => void;
}

/** Work that takes its time, and shows how far it is in the place of what is staged. */
const HIDES_STAGED: ReadonlySet<string> = new Set(["read", "readPictures", "keep"]);

/** An import in two acts: files are read and looked at first, and kept when the user says so. */
export function Import({ archives, imported }: Props) {
  const [staging, dispatch] = useReducer(stage, NOTHING_STAGED);
  const { work, run, hold, stop, end } = useWork();
  const [unfinished, refreshUnfinished] = useUnfinished(archives);
  const [problem, setProblem] = useState<KeptReason>();
  const [notCompared, setNotCompared] = useState<readonly string[]>([]);
  const [notice, setNotice] = useState("");
  const [loaded, setLoaded] = useState<typeof import("./what-is-brought")>();
  const section = useRef<HTMLElement>(null);
  const staged = useRef<HTMLHeadingElement>(null);
  const offered = useRef<HTMLHeadingElement>(null);
  /** The archive that is being kept, and what it was before. */
  const keeping = useRef<{ id: string; before: KeptArchive | undefined }>({ id: "", before: undefined });
  const packs = usePacks(archives);
  const isStaged = staging.files.length > 0;
  const isBusy = work !== undefined || packs.work !== undefined;
  useUnsaved(isStaged || isBusy);

  const discard = (said: string) => {
    end();
    dispatch({ type: "discard" });
    setNotice(said);
  };

  const giveUp = async (id: string, said: string) => {
    setProblem(
      await giveUpUnfinished(id).then(
        () => undefined,
        (error: unknown) => problemOf(error).reason,
      ),
    );
    await refreshUnfinished();
    setNotice(said);
    toBring();
  };

  /** What was pressed has gone with what it was pressed for: the focus is where more is brought. */
  const toBring = () => section.current?.querySelector<HTMLElement>("button:not(:disabled)")?.focus();

  const read = async (files: readonly GivenFile[]) => {
    if (files.length === 0) return;
    if (isBusy) return setNotice(i18n.t("archives.busy", files.length, [formatNumber(files.length)]));
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
        else if (reply.type === "notCompared") setNotCompared(reply.archives);
      }),
    );
    staged.current?.focus();
  };

  /** What was written is taken away before it is said to be; it may have been kept in the moment before. */
  const cancelKeeping = async () => {
    discard("");
    const { id, before } = keeping.current;
    await giveUp(id, "");
    const after = (await listArchives().catch(() => [])).find((each) => each.id === id);
    const kept = keptMeanwhile(before, after);
    if (after && kept) await saidKept(after, before !== undefined, kept.documents);
    else setNotice(i18n.t("archives.cancelled"));
  };

  const saidKept = async ({ name }: Pick<KeptArchive, "name">, isAddition: boolean, count: number) => {
    if (!isAddition) await noteAdded();
    const said = isAddition ? "archives.addedTo" : "archives.imported";
    imported(i18n.t(said, count, [isolated(name), formatNumber(count)]));
  };

  const asking = askingOf({ isBusy, run, dispatch, setProblem, setNotice });

  const keep = async (target: Target) => {
    setProblem(undefined);
    const documents = toImport(staging).map(({ key, facts, bases }) => ({ key, facts, bases }));
    const { id, name, madeAt } =
      "archive" in target
        ? target.archive
        : { id: newArchiveId(), name: target.name, madeAt: new Date().toISOString() };
    const archive = { id, name, madeAt };
    const isGoingOn = "archive" in target && target.isGoingOn;
    const before = archives.find((each) => each.id === id);
    const files = countsOf(staging).toImport;
    keeping.current = { id, before };
    let count = documents.length;
    const reason = await run({ type: "keep", archive, isGoingOn, files, documents }, (reply) => {
      if (reply.type === "kept") count = reply.documents;
    });
    setProblem(reason);
    void refreshUnfinished();
    if (reason) return;
    discard("");
    await saidKept(archive, before !== undefined, count);
  };

  return (
    <section ref={section} class="import" aria-busy={isBusy}>
      {!isBusy && !isStaged && (
        <Unfinished unfinished={unfinished} giveUp={({ id }) => void giveUp(id, i18n.t("archives.gaveUpUnfinished"))} />
      )}
      {work?.type !== "keep" && <DropZone isBusy={isBusy} isSmall={isStaged} give={read} />}
      {work?.type === "read" && (
        <Running work={work} hold={hold} cancel={() => discard(i18n.t("archives.cancelled"))} />
      )}
      {work?.type === "readPictures" && <Running work={work} hold={hold} cancel={stop} />}
      <p role="status" class="said">
        {notice}
      </p>
      <Trouble problem={problem} />
      {work?.type === "keep" && <Running work={work} hold={hold} cancel={() => void cancelKeeping()} />}
      {loaded && (
        <loaded.PackOffers
          heading={offered}
          packs={packs}
          archives={archives}
          imported={imported}
          discarded={toBring}
        />
      )}
      {isStaged && loaded && (
        <div hidden={work !== undefined && HIDES_STAGED.has(work.type)}>
          <AskingContext.Provider value={asking}>
            <loaded.Staged
              heading={staged}
              staging={staging}
              archives={archives}
              unfinished={unfinished}
              notCompared={notCompared}
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
