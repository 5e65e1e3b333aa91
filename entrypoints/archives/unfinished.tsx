import type { ToGoOn } from "../../kept/unfinished";
import { i18n } from "../../words/i18n";
import { isolated } from "../../words/isolated";
import { formatNumber } from "../../words/writing";

interface Props {
  unfinished: readonly ToGoOn[];
  giveUp: (unfinished: ToGoOn) => void;
}

/** Imports that the end of the browser has broken off, how they are gone on with, and how to be rid of them. */
export function Unfinished({ unfinished, giveUp }: Props) {
  return unfinished.map((each) => {
    const { id, name, isAddition, written, documents } = each;
    const which = i18n.t(isAddition ? "archives.unfinishedAddition" : "archives.unfinishedImport", [isolated(name)]);
    const howFar = i18n.t("archives.unfinishedSoFar", [formatNumber(written.length), formatNumber(documents)]);
    const toDo = written.length > 0 ? "archives.unfinishedBringAgain" : "archives.unfinishedBeginAgain";
    return (
      <div key={id} role="alert" class="unfinished trouble">
        <p>
          {which} {howFar} {i18n.t(toDo)}
        </p>
        <button type="button" onClick={() => giveUp(each)}>
          {i18n.t(written.length > 0 ? "archives.giveUpUnfinished" : "archives.unfinishedUnderstood")}
        </button>
      </div>
    );
  });
}
