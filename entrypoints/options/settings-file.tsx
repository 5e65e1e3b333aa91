import { useRef } from "preact/hooks";
import { download } from "../../components/download";
import { fromFile, toFile } from "../../stored/settings/file";
import { DEFAULTS, type Settings } from "../../stored/settings/settings";
import type { Change, Changed } from "../../stored/settings/store";
import { i18n } from "../../words/i18n";
import { backToBefore } from "./back-to-before";
import { choiceNames } from "./choice-names";
import type { Done } from "./done";

interface Props {
  settings: Settings;
  say: (done: Done | undefined) => void;
  /** Gives nothing where the change could not be kept, which is said elsewhere. */
  change: (change: Change) => Promise<Changed | undefined>;
}

/** Settings as a file, to carry to another browser by hand; and back to the defaults. */
export function SettingsFile({ settings, say, change }: Props) {
  const input = useRef<HTMLInputElement>(null);

  const save = () => {
    download(toFile(settings), "bayaniyab-settings.json", "application/json");
    say({ at: "file", sentence: () => i18n.t("options.file.saved") });
  };

  const read = async (file: File | undefined) => {
    if (!file) return;
    const found = fromFile(await file.text().catch(() => ""));
    if ("problem" in found) return say({ at: "file", sentence: () => i18n.t(`options.file.${found.problem}`) });
    say(undefined);
    const changed = await change(found.chosen);
    if (!changed) return;
    const sentence = () =>
      found.damaged.length === 0
        ? i18n.t("options.file.taken")
        : i18n.t("options.file.partly", [choiceNames(found.damaged)]);
    say({ at: "file", sentence, ...backToBefore(changed) });
  };

  const reset = async () => {
    say(undefined);
    const changed = await change(DEFAULTS);
    if (!changed) return;
    say({ at: "file", sentence: () => i18n.t("options.file.isReset"), ...backToBefore(changed) });
  };

  return (
    <div class="file">
      <button type="button" class="plain" onClick={save}>
        {i18n.t("options.file.save")}
      </button>
      <button type="button" class="plain" onClick={() => input.current?.click()}>
        {i18n.t("options.file.read")}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept="application/json,.json"
        onChange={({ currentTarget }) => {
          void read(currentTarget.files?.[0]);
          // The same file, chosen again after it was changed, is another one.
          currentTarget.value = "";
        }}
      />
      <button type="button" class="plain" onClick={reset}>
        {i18n.t("options.file.reset")}
      </button>
    </div>
  );
}
