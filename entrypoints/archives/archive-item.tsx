import { useId, useState } from "preact/hooks";
import { nameInSight } from "../../archive/text/in-sight";
import { showChecked } from "../../components/show-checked";
import { deleteArchive, setOn } from "../../kept/archives";
import type { KeptArchive } from "../../kept/kept-archive";
import { type KeptReason, problemOf } from "../../kept/kept-problem";
import { forgetPack } from "../../kept/pack-notes";
import { formatMoment } from "../../words/format-moment";
import { i18n } from "../../words/i18n";
import { isolated } from "../../words/isolated";
import { comma } from "../../words/ui-language";
import { formatNumber, writing } from "../../words/writing";
import { ArchiveImports } from "./archive-imports";
import { CompileAgain } from "./compile-again";
import { formatBytes } from "./format-bytes";
import { noteErased } from "./note-count";
import { Sure } from "./sure";
import { Trouble } from "./trouble";
import { useOpener } from "./use-opener";
import { usePart } from "./use-part";

interface Props {
  archive: KeptArchive;
  changed: (said: string) => Promise<void>;
}

const loadOpened = () => import("./what-opens");

/** What opens below it, by what the button says. */
const WAYS = { documents: "documents.open", rename: "documents.rename", save: "packs.save" } as const;

/** One archive: what is in it, whether it is searched, and the way to be rid of it. */
export function ArchiveItem({ archive, changed }: Props) {
  const { id, name, statements, passages, bytes, isOn, madeAt, isOutdated } = archive;
  const heading = useId();
  const [problem, setProblem] = useState<KeptReason>();
  const [isAsking, ask] = useState(false);
  const [open, setOpen] = useState<"documents" | "rename" | "save">();
  const opened = usePart(open !== undefined, loadOpened, setProblem);
  const erases = useOpener<HTMLButtonElement>(isAsking);
  useOpener(open === "rename");
  useOpener(open === "save");

  const settle = (work: Promise<void>, said: string) =>
    work.then(
      () => changed(said),
      (error: unknown) => {
        console.warn(error);
        setProblem(problemOf(error).reason);
      },
    );
  const switchTo = (on: boolean) =>
    settle(setOn(id, on), i18n.t(on ? "archives.isOn" : "archives.isOff", [isolated(name)]));
  const erase = () =>
    settle(
      deleteArchive(id)
        .then(() => Promise.all([noteErased(), forgetPack(id).catch(console.warn)]))
        .then(() => {}),
      i18n.t("archives.deleted", [isolated(name), formatBytes(bytes)]),
    );

  return (
    <li aria-labelledby={heading}>
      <h3 id={heading}>
        <bdi>{nameInSight(name)}</bdi>
      </h3>
      <p class="counts">
        {i18n.t("archives.statements", statements, [formatNumber(statements)])}
        {comma()}
        {i18n.t("archives.passages", passages, [formatNumber(passages)])}
        {comma()}
        <bdi>{formatBytes(bytes)}</bdi>
        {comma()}
        {i18n.t("archives.madeAt")} <bdi>{formatMoment(new Date(madeAt), writing())}</bdi>
      </p>
      {isOutdated && <CompileAgain archive={archive} changed={changed} />}
      <Trouble problem={problem} />
      {isAsking ? (
        <Sure
          asks={i18n.t("archives.sure", statements, [isolated(name), formatNumber(statements)])}
          does={i18n.t("archives.deleteNow")}
          doIt={() => void erase()}
          leaveIt={() => ask(false)}
        />
      ) : (
        <div class="does">
          <label>
            <input
              type="checkbox"
              ref={(input) => showChecked(input, isOn)}
              onChange={(event) => void switchTo(event.currentTarget.checked)}
            />
            <span>{i18n.t("archives.searched")}</span>
          </label>
          <span class="ways">
            {(["documents", "rename", "save"] as const).map((way) => (
              <button
                key={way}
                type="button"
                class={`opens-${way}`}
                aria-describedby={heading}
                aria-expanded={open === way}
                onClick={() => setOpen(open === way ? undefined : way)}
              >
                {i18n.t(WAYS[way])}
              </button>
            ))}
            <button ref={erases} type="button" class="erases" aria-describedby={heading} onClick={() => ask(true)}>
              {i18n.t("archives.delete")}
            </button>
          </span>
        </div>
      )}
      {!isAsking && <ArchiveImports archive={archive} changed={changed} />}
      {opened && !isAsking && open === "rename" && (
        <opened.Rename
          archive={archive}
          close={() => setOpen(undefined)}
          renamed={(said) => {
            setOpen(undefined);
            void changed(said);
          }}
        />
      )}
      {opened && !isAsking && open === "save" && (
        <opened.SaveAsPack archive={archive} close={() => setOpen(undefined)} />
      )}
      {opened && open === "documents" && <opened.Documents archive={archive} changed={() => changed("")} />}
    </li>
  );
}
