import { useId, useState } from "preact/hooks";
import { nameInSight } from "../../../archive/text/in-sight";
import type { KeptArchive } from "../../../kept/kept-archive";
import { i18n } from "../../../words/i18n";
import { isolated } from "../../../words/isolated";
import { formatNumber } from "../../../words/writing";
import type { GoingOn } from "../staging/going-on";
import { LONGEST_NAME, nameFor } from "../staging/name-for";
import { type Staging, toImport } from "../staging/staging";

/** Where documents are added: to a new archive of this name, or to one that is there, or to what was broken off. */
export type Target =
  | { readonly name: string }
  | { readonly archive: Pick<KeptArchive, "id" | "name" | "madeAt">; readonly isGoingOn: boolean };

interface Props {
  staging: Staging;
  archives: readonly KeptArchive[];
  /** An import that was broken off: what was brought goes there, and nowhere else. */
  goingOn: GoingOn | undefined;
  keep: (target: Target) => Promise<void>;
  discard: () => void;
}

/** Where it goes, the name that a new archive gets, and the press that keeps it. */
export function KeepForm({ staging, archives, goingOn, keep, discard }: Props) {
  const fault = useId();
  const [written, setWritten] = useState<string>();
  const [isMissing, setIsMissing] = useState(false);
  const [into, setInto] = useState("");
  const archive = archives.find(({ id }) => id === into);
  const count = toImport(staging).length;
  const name = written ?? nameFor(staging.files);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (goingOn) void keep({ archive: goingOn.unfinished, isGoingOn: true });
    else if (archive) void keep({ archive, isGoingOn: false });
    else if (name.trim() === "") setIsMissing(true);
    else void keep({ name: name.trim() });
  };

  return (
    <form class="keep-form" autocomplete="off" onSubmit={submit}>
      {goingOn ? (
        <GoOn goingOn={goingOn} count={count} />
      ) : count > 0 ? (
        <>
          {archives.length > 0 && (
            <label class="into">
              <span>{i18n.t("archives.into")}</span>
              <select value={archive ? into : ""} onChange={(event) => setInto(event.currentTarget.value)}>
                <option value="">{i18n.t("archives.newOne")}</option>
                {archives.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {nameInSight(name)}
                  </option>
                ))}
              </select>
            </label>
          )}
          {!archive && (
            <>
              <label class="archive-name">
                <span>{i18n.t("archives.name")}</span>
                <input
                  type="text"
                  autocomplete="off"
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
            </>
          )}
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

/** What was broken off, and the press that brings it to its end. */
function GoOn({ goingOn: { unfinished, missing }, count }: { goingOn: GoingOn; count: number }) {
  const { name, documents, written } = unfinished;
  return (
    <>
      <p>
        {i18n.t("archives.goesOn", [
          isolated(name),
          formatNumber(documents),
          formatNumber(written.length),
          formatNumber(count),
        ])}{" "}
        {missing > 0 && i18n.t("archives.goesOnWithout", missing, [formatNumber(missing)])}
      </p>
      <button type="submit" class="does-it">
        {i18n.t("archives.finishImport")}
      </button>
    </>
  );
}
