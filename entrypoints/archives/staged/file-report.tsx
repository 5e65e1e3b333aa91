import { useState } from "preact/hooks";
import type { KeptArchive } from "../../../kept/kept-archive";
import { i18n } from "../../../words/i18n";
import { formatNumber } from "../../../words/writing";
import type { FileState } from "../staging/staged";
import { countsOf, type Staging, stateOf } from "../staging/staging";
import { useAsking } from "./asking";
import { FileLine } from "./file-line";

const STATES: readonly FileState[] = ["toImport", "same", "near", "leftOut", "opened", "skipped", "failed"];

/** Files that are listed at first, and more at each press. */
const AT_ONCE = 20;

/** What became of every file that was found: a sum that comes out even, and each of them with its reason. */
export function FileReport({ staging, archives }: { staging: Staging; archives: readonly KeptArchive[] }) {
  const [only, setOnly] = useState<FileState>();
  const [shown, setShown] = useState(AT_ONCE);
  const counts = countsOf(staging);
  const present = STATES.filter((state) => counts[state] > 0);
  const filter = only && counts[only] > 0 ? only : undefined;
  const files = staging.files.filter((file) => !filter || stateOf(file, staging.leftOut) === filter);
  const choose = (state: FileState | undefined) => {
    setOnly(state);
    setShown(AT_ONCE);
  };
  const all = staging.files.length;
  const asking = useAsking();
  const failed = staging.files.filter((file) => stateOf(file, staging.leftOut) === "failed");

  return (
    <div class="report-of-files">
      <p class="sum" role="status">
        {i18n.t("archives.found", all, [formatNumber(all)])}
        {present.map((state, at) => (
          <span key={state}>
            {at === 0 ? " = " : " + "}
            {i18n.t(`archives.sum.${state}`, [formatNumber(counts[state])])}
          </span>
        ))}
      </p>
      {present.length > 1 && (
        <fieldset class="filter">
          <legend class="unseen">{i18n.t("archives.filter")}</legend>
          {[undefined, ...present].map((state) => (
            <label key={state ?? "all"}>
              <input type="radio" name="file-state" checked={filter === state} onChange={() => choose(state)} />
              <span>
                {i18n.t(`archives.state.${state ?? "all"}`)} ({formatNumber(state ? counts[state] : all)})
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {failed.length > 0 && (
        <button
          type="button"
          class="try-again"
          disabled={asking.isBusy}
          onClick={() => void asking.readAgain(failed.map(({ number }) => ({ number })))}
        >
          {i18n.t("archives.tryAgain", failed.length, [formatNumber(failed.length)])}
        </button>
      )}
      <ul class="staged-files">
        {files.slice(0, shown).map((file) => (
          <FileLine key={file.number} file={file} state={stateOf(file, staging.leftOut)} archives={archives} />
        ))}
      </ul>
      {files.length > shown && (
        <button type="button" onClick={() => setShown(shown + AT_ONCE * 5)}>
          {i18n.t("archives.moreFiles", [formatNumber(Math.min(AT_ONCE * 5, files.length - shown))])}
        </button>
      )}
    </div>
  );
}
