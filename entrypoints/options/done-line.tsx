import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { areSameSettings, type Settings } from "../../stored/settings/settings";
import { i18n } from "../../words/i18n";
import type { Done } from "./done";

interface Props {
  /** `undefined` where there is nothing to say. */
  done: Done | undefined;
  settings: Settings;
  takeBack: () => void;
}

/** What was just done, in room that is kept for it, so that it covers nothing and moves nothing; and a way back. */
export function DoneLine({ done, settings, takeBack }: Props) {
  const undo = useRef<HTMLButtonElement>(null);
  const line = useRef<HTMLDivElement>(null);

  const canUndo = done?.undo !== undefined && (!done.left || areSameSettings(settings, done.left));

  useEffect(() => {
    if (done) line.current?.scrollIntoView({ block: "nearest" });
  }, [done]);

  // The pressed button may have been removed with its row, or be the one that undoes: the focus goes to the line.
  useLayoutEffect(() => {
    if (done && document.activeElement === document.body) (undo.current ?? line.current)?.focus();
  }, [done, canUndo, settings.quietSites]);

  return (
    <div class="done" ref={line} tabIndex={-1}>
      <p role="status">{done?.sentence()}</p>
      {canUndo && (
        <button ref={undo} type="button" onClick={takeBack}>
          {i18n.t("options.undo")}
        </button>
      )}
    </div>
  );
}
