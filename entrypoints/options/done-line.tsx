import { useEffect, useRef } from "preact/hooks";
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

  useEffect(() => {
    if (done) line.current?.scrollIntoView({ block: "nearest" });
  }, [done]);

  // The pressed button may have been removed with its row: the focus goes to the line that can undo it.
  useEffect(() => {
    if (document.activeElement === document.body) undo.current?.focus();
  }, [done, settings.quietSites]);

  return (
    <div class="done" ref={line}>
      <p role="status">{done?.sentence()}</p>
      {done?.undo && (!done.left || areSameSettings(settings, done.left)) && (
        <button ref={undo} type="button" onClick={takeBack}>
          {i18n.t("options.undo")}
        </button>
      )}
    </div>
  );
}
