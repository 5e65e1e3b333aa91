import { useId, useState } from "preact/hooks";
import { inSight } from "../../archive/text/in-sight";
import type { Kept } from "../../stored/desk/kept";
import { annotate } from "../../stored/desk/store";
import { i18n } from "../../words/i18n";

interface Props {
  kept: Kept;
  /** The text that it was kept for; it is kept only if the user says so. */
  selection?: string | undefined;
  announce: (notice: string) => void;
  onSaved?: () => void;
}

/** A line of note on a kept passage, and whether the text that it was kept for stays with it. */
export function KeptNote({ kept, selection = kept.selection, announce, onSaved }: Props) {
  const [note, setNote] = useState(kept.note ?? "");
  const [withSelection, setWithSelection] = useState(kept.selection !== undefined);
  const field = useId();

  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    try {
      await annotate(kept, { note: note.trim(), ...(withSelection && selection && { selection }) });
      announce(i18n.t("desk.noted"));
      onSaved?.();
    } catch (error) {
      console.warn(error);
      announce(i18n.t("desk.failed"));
    }
  };

  return (
    <form class="kept-note" onSubmit={save}>
      <label for={field}>{i18n.t("desk.note")}</label>
      <input
        id={field}
        type="text"
        dir="auto"
        autocomplete="off"
        maxLength={1000}
        value={note}
        onInput={(event) => setNote(event.currentTarget.value)}
      />
      {selection && (
        <label class="with-selection">
          <input
            type="checkbox"
            checked={withSelection}
            onChange={(event) => setWithSelection(event.currentTarget.checked)}
          />
          <span>
            {i18n.t("desk.withSelection")}{" "}
            <bdi lang="fa" dir="rtl">
              «{inSight(short(selection))}»
            </bdi>
          </span>
        </label>
      )}
      <button type="submit" data-lasting>
        {i18n.t("desk.saveNote")}
      </button>
    </form>
  );
}

/** Enough of a text to know it by, in UTF-16 units. */
const SHOWN = 90;

const short = (text: string): string =>
  text.length > SHOWN ? `${text.slice(0, SHOWN).replace(/\s\S*$/u, "")} …` : text;
