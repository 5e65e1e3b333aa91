import { useState } from "preact/hooks";
import { i18n } from "../../../words/i18n";
import { isolated } from "../../../words/isolated";
import { formatNumber } from "../../../words/writing";
import { type Facts, FIELDS, type Field } from "../staging/facts";
import { type Correction, type Staging, type StagingAction, toImport } from "../staging/staging";
import { readDate } from "./date-text";
import { KindOptions } from "./kind-options";

/** Changes many documents at once, and undoes what was changed last. */
export function ManyBar({ staging, dispatch }: { staging: Staging; dispatch: (action: StagingAction) => void }) {
  const { picked, before } = staging;
  const [field, setField] = useState<Field>("issuer");
  const [value, setValue] = useState("");
  const [isWrong, setIsWrong] = useState(false);
  const [notice, setNotice] = useState("");
  const all = toImport(staging).map(({ key }) => key);
  const keys = [...picked];
  const count = [formatNumber(keys.length)] as const;

  const write = (event: SubmitEvent) => {
    event.preventDefault();
    const correction = correctionOf(field, value);
    setIsWrong(!correction);
    if (!correction) return;
    dispatch({ type: "correct", keys, correction });
    setNotice(i18n.t("archives.written", keys.length, [...count]));
  };
  const choose = (field: Field) => {
    setField(field);
    setValue("");
    setIsWrong(false);
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
        <form autocomplete="off" onSubmit={write}>
          <span>{i18n.t("archives.ofPicked", keys.length, [...count])}</span>
          <select
            aria-label={i18n.t("archives.whichField")}
            value={field}
            onChange={(event) => choose(event.currentTarget.value as Field)}
          >
            {FIELDS.map((each) => (
              <option key={each} value={each}>
                {i18n.t(`archives.field.${each}`)}
              </option>
            ))}
          </select>
          {field === "kind" ? (
            <select
              aria-label={i18n.t("archives.value")}
              value={value}
              onChange={(event) => setValue(event.currentTarget.value)}
            >
              <KindOptions />
            </select>
          ) : (
            <input
              type="text"
              lang="fa"
              dir="rtl"
              aria-label={i18n.t("archives.value")}
              aria-invalid={isWrong}
              value={value}
              onInput={(event) => {
                setValue(event.currentTarget.value);
                setIsWrong(false);
              }}
            />
          )}
          <button type="submit">{i18n.t("archives.write")}</button>
          <button type="button" onClick={() => dispatch({ type: "leaveOut", keys })}>
            {i18n.t("archives.leaveOut")}
          </button>
        </form>
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
      <p role="status" class={isWrong ? "wrong" : "said"}>
        {isWrong ? i18n.t("archives.noDate", [isolated(value)]) : notice}
      </p>
    </div>
  );
}

/** What is to be written; nothing where it is no date. */
function correctionOf(field: Field, value: string): Correction | undefined {
  if (field === "date") {
    const date = readDate(value);
    return date === undefined ? undefined : { field, value: date };
  }
  return field === "kind" ? { field, value: value as Facts["kind"] } : { field, value: value.trim() };
}
