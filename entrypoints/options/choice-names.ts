import type { Choice } from "../../stored/settings/parse-settings";
import { i18n } from "../../words/i18n";
import { comma } from "../../words/ui-language";

/** The names of choices, as the page calls them, in one line. */
export const choiceNames = (choices: readonly Choice[]): string =>
  choices.map((choice) => i18n.t(`options.${choice}.name`)).join(comma());
