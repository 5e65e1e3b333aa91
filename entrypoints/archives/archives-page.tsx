import { useRef, useState } from "preact/hooks";
import type { KeptArchive } from "../../kept/kept-archive";
import { i18n } from "../../words/i18n";
import { ArchiveList } from "./archive-list";
import { Evicted } from "./packs/evicted";
import { useMissing } from "./packs/use-missing";
import { tellOthers } from "./tell-others";
import { Trouble } from "./trouble";
import { useArchives } from "./use-archives";
import { usePart } from "./use-part";

/** What brings texts in: what is there is listed before. */
const loadImport = () => import("./import");
/** What is of use once there is an archive. */
const loadCarrying = () => import("./what-carries");

const NONE: readonly KeptArchive[] = [];

/** The archives that the user has brought, and the way for more. */
export function ArchivesPage() {
  const { archives, problem, refresh } = useArchives();
  const Import = usePart(true, loadImport)?.Import;
  const carrying = usePart(archives !== undefined && archives.length > 0, loadCarrying);
  const [notice, setNotice] = useState("");
  const [missing, forget] = useMissing(archives?.length);
  const list = useRef<HTMLHeadingElement>(null);

  const changed = async (said: string) => {
    await tellOthers();
    setNotice(said);
    await refresh();
  };
  /** What was just imported is the last of the list, and the button that was pressed has gone. */
  const imported = async (said: string) => {
    await changed(said);
    list.current?.focus();
  };

  return (
    <main>
      <h1>{i18n.t("archives.title")}</h1>
      <p class="lead">{i18n.t("archives.lead")}</p>
      <h2 ref={list} tabIndex={-1}>
        {i18n.t("archives.list")}
      </h2>
      <p role="status" class="said">
        {notice}
      </p>
      <Trouble problem={problem} />
      <Evicted missing={missing} understood={forget} />
      {archives && <ArchiveList archives={archives} changed={changed} />}
      <h2>{i18n.t("archives.import")}</h2>
      {Import && <Import archives={archives ?? NONE} imported={imported} />}
      {archives && archives.length > 0 && carrying && (
        <>
          <h2>{i18n.t("packs.carry")}</h2>
          <carrying.BackUp archives={archives} />
          <carrying.EraseAll archives={archives} changed={imported} />
        </>
      )}
    </main>
  );
}
