import { useId } from "preact/hooks";
import { changeSettings } from "../../settings/store";
import { i18n } from "../../words/i18n";

/** Quiet mode for all sites. */
export function QuietSwitch({ isOn }: { isOn: boolean }) {
  const reason = useId();
  return (
    <fieldset>
      <legend>{i18n.t("options.quiet.name")}</legend>
      <p id={reason} class="reason">
        {i18n.t("options.quiet.reason")}
      </p>
      <div class="picks">
        <label>
          <input
            type="checkbox"
            checked={isOn}
            aria-describedby={reason}
            onChange={(event) => changeSettings({ quiet: event.currentTarget.checked })}
          />
          <span>{i18n.t("options.quiet.choice")}</span>
        </label>
      </div>
    </fieldset>
  );
}
