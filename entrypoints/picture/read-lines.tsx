import { useState } from "preact/hooks";
import { inSight } from "../../archive/text/in-sight";
import { i18n } from "../../words/i18n";
import type { TextRead } from "./read-text";

interface Props {
  read: TextRead;
  /** Whether a line is of a quotation, by its place among the lines. */
  isQuoted: (line: number) => boolean;
  /** The text as the user has corrected it is to be asked. */
  onCorrected: (text: string) => void;
}

/** What was read, line by line, and a way to correct it. */
export function ReadLines({ read, isQuoted, onCorrected }: Props) {
  const [written, setWritten] = useState(read.text);
  const submit = (event: Event) => {
    event.preventDefault();
    onCorrected(written.trim());
  };
  return (
    <section aria-labelledby="read">
      <h2 id="read">{i18n.t("picture.lines")}</h2>
      {read.lines.length > 0 && (
        <ol class="lines" lang="fa" dir="rtl">
          {read.lines.map(({ range }, at) => {
            const text = inSight(read.text.slice(...range));
            return <li key={range[0]}>{isQuoted(at) ? <mark>{text}</mark> : text}</li>;
          })}
        </ol>
      )}
      <form class="correct" onSubmit={submit}>
        <label for="text">{i18n.t("picture.correct")}</label>
        <textarea
          id="text"
          lang="fa"
          dir="rtl"
          // Browsers keep what stands in fields of open tabs on disk; Firefox is told not to by the field alone, not by its form.
          autocomplete="off"
          rows={Math.min(12, Math.max(3, read.text.split("\n").length + 1))}
          value={written}
          onInput={(event) => setWritten(event.currentTarget.value)}
        />
        <button type="submit" disabled={written.trim() === ""}>
          {i18n.t("picture.again")}
        </button>
      </form>
    </section>
  );
}
