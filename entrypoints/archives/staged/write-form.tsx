import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { i18n } from "../../../words/i18n";
import { isolated } from "../../../words/isolated";
import { formatNumber } from "../../../words/writing";
import { type Facts, FIELDS, type Field } from "../staging/facts";
import type { Correction } from "../staging/staging";
import { readDate } from "./date-text";
import { KindOptions } from "./kind-options";

interface Props {
  /** How many documents are picked. */
  count: number;
  write: (correction: Correction) => void;
  /** What else can be done with them. */
  children: ComponentChildren;
}

/** Writes one fact into all documents that are picked. */
export function WriteForm({ count, write, children }: Props) {
  const [field, setField] = useState<Field>("issuer");
  const [value, setValue] = useState("");
  const [refused, refuse] = useState("");

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const correction = correctionOf(field, value);
    refuse(correction ? "" : value);
    if (correction) write(correction);
  };
  const choose = (field: Field) => {
    setField(field);
    setValue("");
    refuse("");
  };

  return (
    <form autocomplete="off" onSubmit={submit}>
      <span>{i18n.t("archives.ofPicked", count, [formatNumber(count)])}</span>
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
          autocomplete="off"
          lang="fa"
          dir="rtl"
          aria-label={i18n.t("archives.value")}
          aria-invalid={refused !== ""}
          value={value}
          onInput={(event) => {
            setValue(event.currentTarget.value);
            refuse("");
          }}
        />
      )}
      <button type="submit">{i18n.t("archives.write")}</button>
      {children}
      <p role="status" class="wrong">
        {refused && i18n.t("archives.noDate", [isolated(refused)])}
      </p>
    </form>
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
