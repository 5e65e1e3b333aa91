import type { KeptArchive } from "../../../kept/kept-archive";
import { i18n } from "../../../words/i18n";
import { BackUp } from "./back-up";
import { EraseAll } from "./erase-all";
import { useIsMoreLeft } from "./use-is-more-left";

interface Props {
  archives: readonly KeptArchive[];
  changed: (said: string) => void;
}

/** What is done with all archives at once: they are carried elsewhere, or erased with what is known of them. */
export function Carry({ archives, changed }: Props) {
  const isMoreLeft = useIsMoreLeft(archives);
  return (
    <>
      {archives.length > 0 && (
        <>
          <h2>{i18n.t("packs.carry")}</h2>
          <BackUp archives={archives} />
        </>
      )}
      {(archives.length > 0 || isMoreLeft) && <EraseAll archives={archives} changed={changed} />}
    </>
  );
}
