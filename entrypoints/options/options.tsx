import { useEffect, useRef, useState } from "preact/hooks";
import type { Choice, Read } from "../../settings/from-stored";
import { isSame } from "../../settings/is-same";
import type { Settings } from "../../settings/settings";
import { changeSettings } from "../../settings/store";
import { i18n } from "../../words/i18n";
import { choiceNames } from "./choice-names";
import type { Done } from "./done";
import { Picks } from "./picks";
import { QuietSites } from "./quiet-sites";
import { QuietSwitch } from "./quiet-switch";
import { SettingsFile } from "./settings-file";

interface Props {
  settings: Settings;
  /** What could not be read when the page was opened. */
  damaged: Read["damaged"];
}

/** Every choice there is, with the reason for it. */
export function Options({ settings, damaged }: Props) {
  const [done, say] = useState<Done>({ sentence: "" });
  const undo = useRef<HTMLButtonElement>(null);

  // The button that was pressed may be gone with what it removed; what it did is at hand, and can be undone.
  useEffect(() => {
    if (document.activeElement === document.body) undo.current?.focus();
  }, [done, settings.quietSites]);

  const canUndo = done.undo && (!done.left || isSame(settings, done.left));
  const takeBack = () => {
    if (done.undo) void changeSettings(done.undo);
    say({ sentence: i18n.t("options.undone") });
  };

  return (
    <main>
      <h1>{i18n.t("options.title")}</h1>
      <p class="lead">{i18n.t("options.lead")}</p>
      {damaged.length > 0 && (
        <p class="damaged" role="alert">
          {damagedText(damaged)}
        </p>
      )}

      <h2>{i18n.t("options.inPage")}</h2>
      <Picks name="open" value={settings.open} />
      <QuietSwitch isOn={settings.quiet} />
      <QuietSites sites={settings.quietSites} say={say} />

      <h2>{i18n.t("options.looks")}</h2>
      <Picks name="theme" value={settings.theme} />
      <Picks name="textSize" value={settings.textSize} />
      <Picks name="font" value={settings.font} />

      <h2>{i18n.t("options.writing")}</h2>
      <Picks name="calendar" value={settings.calendar} />
      <Picks name="digits" value={settings.digits} />
      <Picks name="language" value={settings.language} />

      <h2>{i18n.t("options.file.name")}</h2>
      <p class="reason">{i18n.t("options.file.reason")}</p>
      <SettingsFile settings={settings} say={say} />

      <div class="done" data-empty={done.sentence === ""}>
        <p role="status">{done.sentence}</p>
        {canUndo && (
          <button ref={undo} type="button" onClick={takeBack}>
            {i18n.t("options.undo")}
          </button>
        )}
      </div>
    </main>
  );
}

function damagedText(damaged: Read["damaged"]): string {
  const choices = damaged.filter((each): each is Choice => each !== "version");
  return choices.length > 0 ? i18n.t("options.damaged", [choiceNames(choices)]) : i18n.t("options.unknownVersion");
}
