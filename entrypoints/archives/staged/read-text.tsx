import { useState } from "preact/hooks";
import { i18n } from "../../../words/i18n";
import type { StagedDocument } from "../staging/staged";
import { useAsking } from "./asking";
import { useAnswer } from "./use-answer";

/** What was read of a document from pictures, to be put right where it was misread. */
export function ReadText({ document: { key, id } }: { document: StagedDocument }) {
  const asking = useAsking();
  const read = useAnswer(() => asking.readText(key), [key, id]);
  const [written, setWritten] = useState<string>();
  if (read === undefined) return null;
  const text = written ?? read;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void asking.correctText(key, text).then(() => setWritten(undefined));
  };
  return (
    <form onSubmit={submit}>
      <textarea
        lang="fa"
        dir="rtl"
        autocomplete="off"
        rows={Math.min(16, Math.max(4, text.split("\n").length + 2))}
        aria-label={i18n.t("archives.readText")}
        value={text}
        onInput={(event) => setWritten(event.currentTarget.value)}
      />
      <button type="submit" disabled={asking.isBusy || text.trim() === "" || text === read}>
        {i18n.t("archives.keepCorrected")}
      </button>
    </form>
  );
}
