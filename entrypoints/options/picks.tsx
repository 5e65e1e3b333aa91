import { useId } from "preact/hooks";
import { showChecked } from "../../components/show-checked";
import { CHOICES, DEFAULTS, type Settings } from "../../stored/settings/settings";
import type { Change } from "../../stored/settings/store";
import { i18n } from "../../words/i18n";

/** The choices of which the user picks one of a few. */
export type Picked = "open" | "inPrivate" | "theme" | "textSize" | "font" | "calendar" | "digits" | "language";

/** In the order in which they are shown, where it is not that of `CHOICES`, which begin with the default. */
const ORDER: Partial<Record<Picked, readonly string[]>> = { textSize: ["small", "normal", "large", "larger"] };

interface Props<Name extends Picked> {
  name: Name;
  value: Settings[Name];
  choose: (change: Change) => void;
}

/** One choice: what it is, why there is one, and what can be picked. What is picked holds at once. */
export function Picks<Name extends Picked>({ name, value, choose }: Props<Name>) {
  const reason = useId();
  const options: readonly string[] = ORDER[name] ?? CHOICES[name].options;
  return (
    <fieldset class={name} aria-describedby={reason}>
      <legend>{i18n.t(`options.${name}.name`)}</legend>
      <p id={reason} class="reason">
        {i18n.t(`options.${name}.reason`)}
      </p>
      <div class="picks">
        {options.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={name}
              value={each}
              ref={(input) => showChecked(input, each === value)}
              onChange={() => choose({ [name]: each })}
            />
            <span>
              {i18n.t(`options.${name}.${each}` as Parameters<typeof i18n.t>[0])}
              {each === DEFAULTS[name] && <small> ({i18n.t("options.default")})</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
