import { useLayoutEffect, useRef } from "preact/hooks";
import type { KeptArchive } from "../../kept/kept-archive";
import { i18n } from "../../words/i18n";
import { isolated } from "../../words/isolated";
import { formatNumber } from "../../words/writing";

interface Props {
  archive: KeptArchive;
  erase: () => void;
  keep: () => void;
}

/** Asks once more before an archive is erased. The focus is on what changes nothing. */
export function SureToDelete({ archive: { name, statements }, erase, keep }: Props) {
  const no = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => no.current?.focus(), []);
  return (
    <div class="sure">
      <p role="alert">{i18n.t("archives.sure", statements, [isolated(name), formatNumber(statements)])}</p>
      <button type="button" class="does-it" onClick={erase}>
        {i18n.t("archives.deleteNow")}
      </button>
      <button ref={no} type="button" onClick={keep}>
        {i18n.t("archives.keep")}
      </button>
    </div>
  );
}
