import { useRef, useState } from "preact/hooks";
import type { KeptArchive } from "../../kept/kept-archive";
import type { KeptReason } from "../../kept/kept-problem";
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
const loadCarry = () => import("./packs/carry");

const NONE: readonly KeptArchive[] = [];

/** The archives that the user has brought, and the way for more. */
export function ArchivesPage() {
  const { archives, problem, refresh } = useArchives();
  const [notLoaded, setNotLoaded] = useState<KeptReason>();
  const Import = usePart(true, loadImport, setNotLoaded)?.Import;
  const Carry = usePart(true, loadCarry, setNotLoaded)?.Carry;
  const [notice, setNotice] = useState("");
  const [missing, forget] = useMissing(archives?.length);
  const list = useRef<HTMLHeadingElement>(null);

  const changed = async (said: string) => {
    await tellOthers();
    setNotice(said);
    await refresh();
    // What was pressed may have gone with what it was pressed for.
    if (document.activeElement === document.body) list.current?.focus();
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
      <Trouble problem={problem ?? notLoaded} />
      <Evicted missing={missing} understood={forget} />
      {archives && <ArchiveList archives={archives} changed={changed} />}
      <h2>{i18n.t("archives.import")}</h2>
      {Import && <Import archives={archives ?? NONE} imported={imported} />}
      {archives && Carry && <Carry archives={archives} changed={imported} />}
    </main>
  );
}
