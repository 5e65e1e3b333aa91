import { useId } from "preact/hooks";
import { showChecked } from "../../components/show-checked";
import type { Change } from "../../stored/settings/store";
import { i18n } from "../../words/i18n";

/** Quiet mode for all sites. */
export function QuietSwitch({ isOn, choose }: { isOn: boolean; choose: (change: Change) => void }) {
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
            ref={(input) => showChecked(input, isOn)}
            aria-describedby={reason}
            onChange={(event) => choose({ quiet: event.currentTarget.checked })}
          />
          <span>{i18n.t("options.quiet.choice")}</span>
        </label>
      </div>
    </fieldset>
  );
}
