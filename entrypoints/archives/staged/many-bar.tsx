import { useState } from "preact/hooks";
import { i18n } from "../../../words/i18n";
import { formatNumber } from "../../../words/writing";
import { type Correction, type Staging, type StagingAction, toImport } from "../staging/staging";
import { WriteForm } from "./write-form";

/** Changes many documents at once, and undoes what was changed last. */
export function ManyBar({ staging, dispatch }: { staging: Staging; dispatch: (action: StagingAction) => void }) {
  const { picked, before } = staging;
  const [notice, setNotice] = useState("");
  const all = toImport(staging).map(({ key }) => key);
  const keys = [...picked];

  const write = (correction: Correction) => {
    dispatch({ type: "correct", keys, correction });
    setNotice(i18n.t("archives.written", keys.length, [formatNumber(keys.length)]));
  };

  return (
    <div class="many">
      <label class="all">
        <input
          type="checkbox"
          checked={all.length > 0 && picked.size === all.length}
          disabled={all.length === 0}
          onChange={(event) => dispatch({ type: "pick", keys: all, isPicked: event.currentTarget.checked })}
        />
        <span>{i18n.t("archives.pickAll", all.length, [formatNumber(all.length)])}</span>
      </label>
      {keys.length > 0 && (
        <WriteForm count={keys.length} write={write}>
          <button type="button" onClick={() => dispatch({ type: "leaveOut", keys })}>
            {i18n.t("archives.leaveOut")}
          </button>
        </WriteForm>
      )}
      {before.length > 0 && (
        <button
          type="button"
          class="back"
          onClick={() => {
            dispatch({ type: "undo" });
            setNotice(i18n.t("archives.undone"));
          }}
        >
          {i18n.t("archives.undo")}
        </button>
      )}
      <p role="status" class="said">
        {notice}
      </p>
    </div>
  );
}
