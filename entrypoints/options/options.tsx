import { useState } from "preact/hooks";
import { ArchivesLink } from "../../components/archives-link";
import { NotKept, useChange } from "../../components/use-change";
import { IS_QUIET_EDITION } from "../../platform/edition";
import type { Choice, ParsedSettings } from "../../stored/settings/parse-settings";
import type { Settings } from "../../stored/settings/settings";
import type { Change } from "../../stored/settings/store";
import { i18n } from "../../words/i18n";
import { choiceNames } from "./choice-names";
import type { Done } from "./done";
import { DoneLine } from "./done-line";
import { Picks } from "./picks";
import { QuietSites } from "./quiet-sites";
import { QuietSwitch } from "./quiet-switch";
import { SettingsFile } from "./settings-file";

interface Props {
  settings: Settings;
  /** What could not be read when the page was opened. */
  damaged: ParsedSettings["damaged"];
}

/** Every choice there is, with the reason for it. */
export function Options({ settings, damaged }: Props) {
  const [done, say] = useState<Done>();

  const { change, isRefused } = useChange();
  const choose = (choice: Change) => {
    say(undefined);
    void change(choice);
  };
  const takeBack = async () => {
    if (!done?.undo) return;
    const { at } = done;
    if (await change(done.undo)) say({ at, sentence: () => i18n.t("options.undone") });
    else say(undefined);
  };
  const line = (part: Done["at"]) => (
    <DoneLine done={done?.at === part && !done.isRefusal ? done : undefined} settings={settings} takeBack={takeBack} />
  );

  return (
    <main>
      <h1>{i18n.t("options.title")}</h1>
      <p class="lead">
        {i18n.t("options.lead")}
        {IS_QUIET_EDITION && ` ${i18n.t("quietEdition.is")}`}
      </p>
      {damaged.length > 0 && (
        <p class="damaged" role="alert">
          {damagedText(damaged)}
        </p>
      )}

      {!IS_QUIET_EDITION && (
        <>
          <h2>{i18n.t("options.inPage")}</h2>
          <Picks name="open" value={settings.open} choose={choose} />
          <QuietSwitch isOn={settings.quiet} choose={choose} />
          <QuietSites sites={settings.quietSites} refusal={done?.isRefusal ? done : undefined} {...{ say, change }}>
            {line("sites")}
          </QuietSites>
        </>
      )}

      <h2>{i18n.t("options.looks")}</h2>
      <Picks name="theme" value={settings.theme} choose={choose} />
      <Picks name="textSize" value={settings.textSize} choose={choose} />
      <Picks name="font" value={settings.font} choose={choose} />

      <h2>{i18n.t("options.writing")}</h2>
      <Picks name="calendar" value={settings.calendar} choose={choose} />
      <Picks name="digits" value={settings.digits} choose={choose} />
      <Picks name="language" value={settings.language} choose={choose} />

      <h2>{i18n.t("archives.title")}</h2>
      <p class="reason">{i18n.t("archives.why")}</p>
      <ArchivesLink label="archives.manage" />
      {/* In Chromium a private window has a store of its own, in which there are none. */}
      {import.meta.env.FIREFOX && <Picks name="inPrivate" value={settings.inPrivate} choose={choose} />}

      <h2>{i18n.t("options.file.name")}</h2>
      <p class="reason">{i18n.t("options.file.reason")}</p>
      <SettingsFile {...{ settings, say, change }} />
      {line("file")}
      <NotKept isRefused={isRefused} />
    </main>
  );
}

function damagedText(damaged: ParsedSettings["damaged"]): string {
  const choices = damaged.filter((each): each is Choice => each !== "version");
  return choices.length > 0 ? i18n.t("options.damaged", [choiceNames(choices)]) : i18n.t("options.unknownVersion");
}
