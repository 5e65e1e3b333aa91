import { showChecked } from "../../components/show-checked";
import { NotKept, useChange } from "../../components/use-change";
import { useSettings } from "../../components/use-settings";
import { i18n } from "../../words/i18n";
import { CHOICES, type Choice, choiceOf } from "./choice";

/** How an answer comes: three choices that hold at once, here and in every tab, and follow what is chosen elsewhere. */
export function Choices() {
  const settings = useSettings();
  const chosen = settings && choiceOf(settings);
  const { change, isRefused } = useChange();

  return (
    <fieldset class="choices">
      <legend>
        <h2>{i18n.t("welcome.choose")}</h2>
      </legend>
      {(Object.keys(CHOICES) as Choice[]).map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name="choice"
            ref={(input) => showChecked(input, chosen === choice)}
            onChange={() => void change(CHOICES[choice])}
          />
          <span>
            <strong>{i18n.t(`welcome.choice.${choice}`)}</strong> <span>{i18n.t(`welcome.means.${choice}`)}</span>
          </span>
        </label>
      ))}
      <NotKept isRefused={isRefused} />
    </fieldset>
  );
}
