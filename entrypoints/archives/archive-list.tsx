import type { KeptArchive } from "../../kept/kept-archive";
import { i18n } from "../../words/i18n";
import { ArchiveItem } from "./archive-item";

/** The archives that are kept. */
export function ArchiveList({
  archives,
  changed,
}: {
  archives: readonly KeptArchive[];
  changed: (said: string) => Promise<void>;
}) {
  if (archives.length === 0) return <p class="none">{i18n.t("archives.none")}</p>;
  return (
    <ul class="archives">
      {archives.map((archive) => (
        <ArchiveItem key={archive.id} archive={archive} changed={changed} />
      ))}
    </ul>
  );
}
