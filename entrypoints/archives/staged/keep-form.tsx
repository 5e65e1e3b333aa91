import { useId, useState } from "preact/hooks";
import { i18n } from "../../../words/i18n";
import { formatNumber } from "../../../words/writing";
import { nameFor } from "../staging/name-for";
import { type Staging, toImport } from "../staging/staging";

interface Props {
  staging: Staging;
  keep: (name: string) => Promise<void>;
  discard: () => void;
}

/** In UTF-16 units. */
const LONGEST_NAME = 120;

/** The name that the archive gets, and the press that keeps it. */
export function KeepForm({ staging, keep, discard }: Props) {
  const fault = useId();
  const [written, setWritten] = useState<string>();
  const [isMissing, setIsMissing] = useState(false);
  const count = toImport(staging).length;
  const name = written ?? nameFor(staging.files);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (name.trim() === "") setIsMissing(true);
    else void keep(name.trim());
  };

  return (
    <form class="keep-form" autocomplete="off" onSubmit={submit}>
      {count > 0 ? (
        <>
          <label class="archive-name">
            <span>{i18n.t("archives.name")}</span>
            <input
              type="text"
              required
              maxLength={LONGEST_NAME}
              value={name}
              aria-invalid={isMissing}
              aria-describedby={fault}
              onInput={(event) => {
                setWritten(event.currentTarget.value);
                setIsMissing(false);
              }}
            />
          </label>
          <p id={fault} role="alert" class="wrong">
            {isMissing && i18n.t("archives.nameMissing")}
          </p>
          <button type="submit" class="does-it">
            {i18n.t("archives.keepAll", count, [formatNumber(count)])}
          </button>
        </>
      ) : (
        <p>{i18n.t("archives.nothing")}</p>
      )}
      <button type="button" onClick={discard}>
        {i18n.t("archives.discard")}
      </button>
    </form>
  );
}
