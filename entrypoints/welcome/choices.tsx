import { useSettings } from "../../components/use-settings";
import { changeSettings } from "../../stored/settings/store";
import { i18n } from "../../words/i18n";
import { CHOICES, type Choice, choiceOf } from "./choice";

/** How an answer comes: three choices that hold at once, here and in every tab, and follow what is chosen elsewhere. */
export function Choices() {
  const settings = useSettings();
  const chosen = settings && choiceOf(settings);

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
            checked={chosen === choice}
            onChange={() => void changeSettings(CHOICES[choice])}
          />
          <span>
            <strong>{i18n.t(`welcome.choice.${choice}`)}</strong> <span>{i18n.t(`welcome.means.${choice}`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
